import { refusals } from '@chia-se/subgraph-kit';

export const refuseResponse = refusals({
  FEEDBACK_UNKNOWN: {
    vi: 'Không có ý kiến này. Vui lòng tải lại danh sách.',
    en: 'There is no such opinion. Please reload the list.',
  },
  FEEDBACK_NOT_PUBLIC: {
    vi: 'Chỉ trả lời ý kiến đã được tiếp nhận. Ý kiến này đang ở trạng thái {status}.',
    en: 'Only acknowledged opinions are answered. This one is {status}.',
  },
  DELIVERY_DATE_IMPOSSIBLE: {
    vi: 'Thời hạn hoàn thành phải ở tương lai và không quá hai năm.',
    en: 'A delivery date lies in the future, and within two years.',
  },
  RESPONSE_EMPTY: {
    vi: 'Vui lòng nhập nội dung trả lời.',
    en: 'Please write the response.',
  },
  RESPONSE_TOO_LONG: {
    vi: 'Nội dung trả lời dài quá {longest} ký tự. Vui lòng rút gọn.',
    en: 'The response is longer than {longest} characters. Please shorten it.',
  },
});
