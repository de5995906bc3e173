import { refusals } from '@chia-se/subgraph-kit';

export const refuseEmail = refusals({
  EMAIL_INVALID: {
    vi: 'Địa chỉ thư điện tử chưa đúng. Quý khách vui lòng kiểm tra lại.',
    en: 'This is not an e-mail address. Please check it.',
  },
  EMAIL_UNAVAILABLE: {
    vi: 'Hệ thống chưa gửi được thư điện tử. Quý khách vui lòng dùng kênh khác.',
    en: 'E-mail cannot be sent here. Please choose another channel.',
  },
  TOO_MANY_EMAIL_CODES: {
    vi: 'Quý khách đã yêu cầu quá nhiều mã. Vui lòng thử lại sau {minutes} phút.',
    en: 'You asked for too many codes. Please try again in {minutes} minutes.',
  },
  EMAIL_CODE_WRONG: {
    vi: 'Mã không đúng hoặc đã hết hạn. Quý khách vui lòng kiểm tra lại hoặc yêu cầu mã mới.',
    en: 'The code is wrong or expired. Please check it or ask for a new one.',
  },
});
