import type { Message } from '@chia-se/locale';
import type { ScreeningFinding } from '../feedback/feedback-screening.ts';

/** What moderators read. */
export const findingWords: Readonly<Record<ScreeningFinding, Message>> = {
  OFFENSIVE_LANGUAGE: {
    vi: 'Có thể chứa lời lẽ xúc phạm hoặc thù ghét.',
    en: 'May contain offensive or hateful language.',
  },
  ADVERTISING: { vi: 'Giống tin quảng cáo.', en: 'Looks like advertising.' },
  LINKS: { vi: 'Có đường dẫn ra trang khác.', en: 'Has links to other sites.' },
  REPETITION: { vi: 'Lặp lại cùng một nội dung nhiều lần.', en: 'Repeats the same words.' },
  GIBBERISH: { vi: 'Giống chữ gõ bừa, không đọc được.', en: 'Looks like keys hit at random.' },
  PHONE_NUMBER: {
    vi: 'Có số điện thoại; bản công khai đã che.',
    en: 'Has a phone number, which is masked in public.',
  },
  ID_NUMBER: {
    vi: 'Có số giấy tờ tùy thân; bản công khai đã che.',
    en: 'Has the number of an identity paper, which is masked in public.',
  },
  EMAIL: {
    vi: 'Có địa chỉ email; bản công khai đã che.',
    en: 'Has an e-mail address, which is masked in public.',
  },
};
