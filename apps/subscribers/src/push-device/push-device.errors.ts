import { refusals } from '@chia-se/subgraph-kit';

export const refusePush = refusals({
  PUSH_UNAVAILABLE: {
    vi: 'Hệ thống chưa gửi được thông báo đến trình duyệt. Quý khách vui lòng dùng kênh khác.',
    en: 'Messages to browsers cannot be sent here. Please choose another channel.',
  },
  PUSH_SERVICE_UNKNOWN: {
    vi: 'Trình duyệt này dùng dịch vụ thông báo chưa được hỗ trợ. Quý khách vui lòng dùng trình duyệt khác.',
    en: 'The push service of this browser is not supported. Please use another browser.',
  },
  PUSH_KEYS_INVALID: {
    vi: 'Khóa của trình duyệt không hợp lệ. Quý khách vui lòng bật lại thông báo.',
    en: 'The keys of this browser are not valid. Please switch messages on anew.',
  },
});
