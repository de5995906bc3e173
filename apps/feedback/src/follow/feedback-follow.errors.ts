import { refusals } from '@chia-se/subgraph-kit';

export const refuseFollow = refusals({
  FEEDBACK_UNKNOWN: {
    vi: 'Không tìm thấy ý kiến này. Quý khách vui lòng tải lại trang.',
    en: 'There is no such opinion. Please reload the page.',
  },
  OWN_FEEDBACK: {
    vi: 'Đây là ý kiến của chính Quý khách; mọi cập nhật đều được gửi tới Quý khách.',
    en: 'This opinion is your own; you are told all that happens to it.',
  },
});
