import { refusals } from '@chia-se/subgraph-kit';

export const refuseSupport = refusals({
  FEEDBACK_UNKNOWN: {
    vi: 'Không tìm thấy ý kiến này. Quý khách vui lòng tải lại trang.',
    en: 'There is no such opinion. Please reload the page.',
  },
  OWN_FEEDBACK: {
    vi: 'Đây là ý kiến của chính Quý khách nên không cần ủng hộ thêm.',
    en: 'This opinion is your own; it needs no support from you.',
  },
  FEEDBACK_CLOSED: {
    vi: 'Ý kiến này đã được xử lý xong. Nếu vấn đề vẫn còn, mời Quý khách gửi một ý kiến mới.',
    en: 'This opinion has been dealt with. If the matter persists, please submit a new one.',
  },
});
