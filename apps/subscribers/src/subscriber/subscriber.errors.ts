import { refusals } from '@chia-se/subgraph-kit';

export const refuseSubscriber = refusals({
  PHONE_NUMBER_INVALID: {
    vi: 'Số điện thoại chưa đúng. Vui lòng nhập số di động Việt Nam, ví dụ 0901 234 567.',
    en: 'That is not a Vietnamese mobile number. Enter one such as 0901 234 567.',
  },
  NAME_TOO_LONG: {
    vi: 'Tên gọi dài quá {most} ký tự. Quý khách vui lòng rút ngắn.',
    en: 'The name is longer than {most} characters. Please shorten it.',
  },
  SUBSCRIBER_UNKNOWN: { vi: 'Không có thuê bao này.', en: 'There is no such subscriber.' },
  NUMBER_TAKEN: {
    vi: 'Số này đang thuộc một thuê bao khác. Dùng transferPhoneNumber để chuyển số.',
    en: 'Another subscription holds this number. Use transferPhoneNumber to move it.',
  },
  NAME_TOO_SHORT: {
    vi: 'Vui lòng nhập ít nhất hai từ trong tên.',
    en: 'Enter at least two words of the name.',
  },
  REASON_MISSING: {
    vi: 'Vui lòng ghi lý do tra cứu; lý do được lưu lại.',
    en: 'Say why you look this subscriber up; the reason is kept.',
  },
});
