import { refusals } from '@chia-se/subgraph-kit';

export const refuseVoucher = refusals({
  VOUCHER_UNKNOWN: {
    vi: 'Giải thưởng này không có mã quà.',
    en: 'This award has no voucher.',
  },
  VOUCHER_NOT_READY: {
    vi: 'Mã quà của Quý khách đang được chuẩn bị. Quý khách vui lòng xem lại sau ít phút.',
    en: 'Your voucher is being prepared. Please look again in a few minutes.',
  },
  VOUCHER_SHOWN: {
    vi: 'Mã quà đã được hiển thị lúc {at} và chỉ hiển thị một lần. Nếu Quý khách chưa lưu lại mã, vui lòng gọi tổng đài để được hỗ trợ.',
    en: 'The code was shown at {at}, and is shown once. If you did not keep it, please call us.',
  },
  VOUCHER_REVOKED: {
    vi: 'Mã quà này đã bị thu hồi. Quý khách vui lòng gọi tổng đài để được hỗ trợ đổi quà.',
    en: 'This code was taken back. Please call us about another gift.',
  },
  VOUCHER_OUT_OF_STOCK: {
    vi: 'Mã quà này vừa hết. Quý khách vui lòng chọn quà khác, hoặc thử lại sau.',
    en: 'There is no code left just now. Please choose another gift, or try again later.',
  },
  CODE_WRONG: {
    vi: 'Mã không đúng, chưa được phát, hoặc không dùng được nữa. Hãy kiểm tra lại từng ký tự.',
    en: 'The code is wrong, was never given, or can no longer be used. Check each character.',
  },
  TOO_MANY_GUESSES: {
    vi: 'Đã nhập sai quá nhiều lần. Hãy thử lại sau 15 phút.',
    en: 'Too many wrong codes. Try again in 15 minutes.',
  },
});
