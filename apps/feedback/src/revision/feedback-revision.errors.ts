import { refusals } from '@chia-se/subgraph-kit';

export const refuseEdit = refusals({
  FEEDBACK_UNKNOWN: {
    vi: 'Không tìm thấy góp ý này trong các góp ý của Quý khách. Vui lòng tải lại trang.',
    en: 'You have no such opinion. Please reload the page.',
  },
  SCREENING_BEGUN: {
    vi: 'Góp ý đã được xem xét nên không sửa được nữa. Quý khách có thể gửi thêm một góp ý khác.',
    en: 'The opinion has been looked at and can no longer be changed. You can send another one.',
  },
  TOPIC_UNKNOWN: {
    vi: 'Chương trình không có chủ đề này. Quý khách vui lòng chọn một chủ đề của chương trình.',
    en: 'The programme has no such topic. Please choose one of its topics.',
  },
  TOO_MANY_EDITS: {
    vi: 'Góp ý này đã được sửa {most} lần, là số lần tối đa.',
    en: 'This opinion was changed {most} times, which is the limit.',
  },
});
