import type { Message } from '@chia-se/locale';
import { ConsentPurpose } from './consent.type.ts';

/**
 * Version of the words that are shown today. Other words are another version, and ask anew. What a
 * version said stays in the history of this file: an entry of the ledger names it, and is thereby
 * proof of what was agreed to.
 */
export const currentWording = '2026-01';

export const longestVersion = 40;

/** What a subscriber agrees to, word for word. */
export const wordings: Record<ConsentPurpose, Message> = {
  [ConsentPurpose.PROCESS_FEEDBACK]: {
    vi: 'Tôi đồng ý để chương trình đọc, chấm điểm và trả lời các ý kiến tôi gửi.',
    en: 'I agree that the programme reads, scores and answers the opinions that I send.',
  },
  [ConsentPurpose.PUBLISH_WINNER]: {
    vi: 'Khi tôi đoạt giải, tôi đồng ý để chương trình công bố giải thưởng cùng số điện thoại đã che bớt (ví dụ 090 *** 4567).',
    en: 'Should I win, I agree that the programme publishes the prize with my phone number masked (such as 090 *** 4567).',
  },
  [ConsentPurpose.MARKETING]: {
    vi: 'Tôi đồng ý nhận tin nhắn quảng cáo có nhãn [QC], từ 7 giờ đến 22 giờ, nhiều nhất ba tin một ngày.',
    en: 'I agree to receive advertising messages labelled [QC], from 07:00 to 22:00, three a day at the most.',
  },
};
