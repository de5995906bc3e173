import type { Message } from '@chia-se/locale';
import { Band } from '../result/result.type.ts';

/** What an author reads of where an opinion stands. Never a rank, never a promise. */
export const standingTexts: Record<Band, Message> = {
  [Band.OUTSTANDING]: {
    vi: 'Ý kiến của Quý khách thuộc nhóm một phần mười nổi bật nhất của vòng chấm. Chương trình trân trọng cảm ơn tâm huyết của Quý khách.',
    en: 'Your opinion is among the best tenth of the round. Thank you for the care you put into it.',
  },
  [Band.STRONG]: {
    vi: 'Ý kiến của Quý khách thuộc nhóm một phần ba được hội đồng đánh giá cao. Cảm ơn Quý khách đã dành thời gian chia sẻ.',
    en: 'Your opinion is among the third that the panel valued most. Thank you for taking the time.',
  },
  [Band.SOLID]: {
    vi: 'Ý kiến của Quý khách ở nhóm giữa của vòng chấm, nơi nhiều góp ý hữu ích đứng rất gần nhau. Cảm ơn Quý khách, chương trình mong tiếp tục được lắng nghe.',
    en: 'Your opinion is in the middle of the round, where many useful ones stand close together. Thank you; we would like to hear from you again.',
  },
  [Band.DEVELOPING]: {
    vi: 'Ý kiến của Quý khách đã vào vòng chấm và được các giám khảo đọc kỹ. Lần này những ý kiến khác được chấm cao hơn; kết quả theo từng tiêu chí bên dưới có thể giúp Quý khách hoàn thiện ý tưởng. Cảm ơn Quý khách đã chia sẻ.',
    en: 'Your opinion reached the round and was read with care. Others were scored higher this time; how it did on each criterion may help you to take the idea further. Thank you for sharing it.',
  },
};
