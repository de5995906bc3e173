import { refusals } from '@chia-se/subgraph-kit';

export const refuseComment = refusals({
  COMMENT_UNKNOWN: {
    vi: 'Không tìm thấy nhận xét này trong một vòng đã chốt.',
    en: 'There is no such comment in a finalised round.',
  },
  COMMENT_RELEASED: {
    vi: 'Nhận xét này đã được gửi đến tác giả và không thay đổi được nữa.',
    en: 'The comment was released to the author already, and stands.',
  },
  COMMENT_TEXT_LENGTH: {
    vi: 'Nội dung gửi tác giả cần từ 3 đến 2.000 ký tự.',
    en: 'What the author reads takes 3 to 2,000 characters.',
  },
});
