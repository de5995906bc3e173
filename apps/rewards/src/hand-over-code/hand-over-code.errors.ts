import { refusals } from '@chia-se/subgraph-kit';

export const refuseHandOver = refusals({
  HAND_OVER_CODE_NEEDED: {
    vi: 'Quà trao tay cần mã ký nhận của khách hàng. Hãy yêu cầu mã, hỏi khách hàng mã sáu chữ số rồi nhập lại.',
    en: 'A gift that is handed over by hand is signed for with a code. Ask for one, have the winner tell it to you, and enter it.',
  },
  HAND_OVER_CODE_WRONG: {
    vi: 'Mã ký nhận không đúng. Còn {left} lần thử.',
    en: 'The code is wrong. {left} tries are left.',
  },
  HAND_OVER_CODE_OVER: {
    vi: 'Không có mã nào còn hiệu lực: mã đã hết hạn, hết lượt thử, đã dùng hoặc đã được thay. Hãy yêu cầu mã mới.',
    en: 'No code of yours stands for this award: it expired, its tries are used up, or a newer one took its place. Ask for another.',
  },
  TOO_MANY_HAND_OVER_CODES: {
    vi: 'Đã yêu cầu quá nhiều mã ký nhận. Hãy thử lại sau một giờ.',
    en: 'Too many codes were asked for. Try again in an hour.',
  },
  HAND_OVER_CODES_OFF: {
    vi: 'Hệ thống chưa được thiết lập để gửi mã ký nhận. Hãy báo quản trị viên.',
    en: 'This platform is not set up to send codes for hand-overs. Tell an administrator.',
  },
  NUMBER_JUST_CHANGED: {
    vi: 'Số điện thoại hoặc SIM của khách hàng vừa thay đổi. Chưa gửi được mã cho đến {until}.',
    en: "The winner's number or SIM card has just changed. No code is sent to it until {until}.",
  },
  OWN_EXCEPTION: {
    vi: 'Người trao quà không được tự cho phép trao không cần mã. Hãy nhờ một đồng nghiệp.',
    en: 'Whoever hands a gift over does not allow it without a code. Ask a colleague.',
  },
  EXCEPTION_REASON_MISSING: {
    vi: 'Hãy ghi lý do trao không cần mã, từ 10 đến 500 ký tự.',
    en: 'Say why it is handed over without a code, in 10 to 500 characters.',
  },
  EXCEPTION_STANDS: {
    vi: 'Giải thưởng này đã được phép trao không cần mã.',
    en: 'This award may be handed over without a code already.',
  },
});
