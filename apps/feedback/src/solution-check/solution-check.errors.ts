import { refusals } from '@chia-se/subgraph-kit';

export const refuseSolutionCheck = refusals({
  FEEDBACK_UNKNOWN: {
    vi: 'Quý khách không có ý kiến này. Vui lòng tải lại trang.',
    en: 'You have no such opinion. Please reload the page.',
  },
  NOT_DELIVERED: {
    vi: 'Ý kiến của Quý khách chưa hoàn thành, nên chưa thể xác nhận kết quả.',
    en: 'Nothing was delivered yet, so there is nothing to confirm.',
  },
  COMMENT_TOO_LONG: {
    vi: 'Nội dung dài quá {longest} ký tự. Vui lòng rút gọn.',
    en: 'The comment is longer than {longest} characters. Please shorten it.',
  },
});
