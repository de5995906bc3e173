import { refusals } from '@chia-se/subgraph-kit';

export const refuseSignIn = refusals({
  PHONE_NUMBER_INVALID: {
    vi: 'Số điện thoại chưa đúng. Quý khách vui lòng nhập số di động Việt Nam, ví dụ 0901 234 567.',
    en: 'That is not a Vietnamese mobile number. Enter one such as 0901 234 567.',
  },
  TOO_MANY_CODES: {
    vi: 'Quý khách đã yêu cầu quá nhiều mã. Vui lòng thử lại sau {minutes} phút.',
    en: 'Too many codes were asked for. Try again in {minutes} minutes.',
  },
  SMS_UNAVAILABLE: {
    vi: 'Hiện chưa gửi được tin nhắn. Quý khách vui lòng thử lại sau hoặc liên hệ tổng đài.',
    en: 'No text messages can be sent at the moment. Try again later, or call customer care.',
  },
  CODE_WRONG: {
    vi: 'Mã không đúng hoặc đã hết hạn. Quý khách vui lòng kiểm tra lại hoặc yêu cầu mã mới.',
    en: 'The code is wrong or has expired. Check it, or ask for a new one.',
  },
});
