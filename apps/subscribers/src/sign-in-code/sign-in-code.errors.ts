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
  CODE_WRONG: {
    vi: 'Mã không đúng hoặc đã hết hạn. Quý khách vui lòng kiểm tra lại hoặc yêu cầu mã mới.',
    en: 'The code is wrong or has expired. Check it, or ask for a new one.',
  },
});
