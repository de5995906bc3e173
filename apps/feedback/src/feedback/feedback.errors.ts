import { refusals } from '@chia-se/subgraph-kit';

export const refuseFeedback = refusals({
  PROGRAMME_UNKNOWN: {
    vi: 'Không có chương trình này. Quý khách vui lòng chọn lại chương trình.',
    en: 'There is no such programme. Please choose another one.',
  },
  TOPIC_UNKNOWN: {
    vi: 'Chương trình không có chủ đề này. Quý khách vui lòng chọn một chủ đề của chương trình.',
    en: 'The programme has no such topic. Please choose one of its topics.',
  },
  PERIOD_NOT_OPEN: {
    vi: 'Hiện chưa có kỳ góp ý nào đang mở. Quý khách vui lòng giữ lại nội dung và gửi khi kỳ mới bắt đầu.',
    en: 'No period is open at the moment. Please keep your text and send it when the next one begins.',
  },
  TITLE_EMPTY: {
    vi: 'Quý khách vui lòng nhập tiêu đề.',
    en: 'Please give your opinion a title.',
  },
  TITLE_TOO_LONG: {
    vi: 'Tiêu đề dài quá {longest} ký tự. Quý khách vui lòng rút gọn.',
    en: 'The title is longer than {longest} characters. Please shorten it.',
  },
  BODY_EMPTY: {
    vi: 'Quý khách vui lòng nhập nội dung góp ý.',
    en: 'Please write your opinion.',
  },
  BODY_TOO_LONG: {
    vi: 'Nội dung dài quá {longest} ký tự. Quý khách vui lòng rút gọn, hoặc gửi phần còn lại thành một ý kiến khác.',
    en: 'The text is longer than {longest} characters. Please shorten it, or send the rest as another opinion.',
  },
  PROVINCE_UNKNOWN: {
    vi: 'Mã tỉnh, thành phố không đúng. Quý khách vui lòng chọn lại hoặc bỏ trống.',
    en: 'There is no such province. Please choose another one or leave it out.',
  },
  CHANNEL_RESERVED: {
    vi: 'Kênh tổng đài chỉ dành cho nhân viên nhập hộ. Quý khách vui lòng gửi qua trang web hoặc ứng dụng.',
    en: 'The call centre channel is for staff who write on behalf of a caller. Please send it by web or app.',
  },
  IDEMPOTENCY_KEY_INVALID: {
    vi: 'Khóa chống gửi trùng phải dài từ {shortest} đến {longest} ký tự. Quý khách vui lòng tải lại trang rồi gửi lại.',
    en: 'The idempotency key must have {shortest} to {longest} characters. Please reload the page and send it again.',
  },
  IDEMPOTENCY_KEY_REUSED: {
    vi: 'Khóa chống gửi trùng này đã dùng cho một ý kiến khác. Quý khách vui lòng tải lại trang rồi gửi lại.',
    en: 'This idempotency key was used for another opinion. Please reload the page and send it again.',
  },
  DAILY_LIMIT_REACHED: {
    vi: 'Hôm nay Quý khách đã gửi đủ {limit} ý kiến. Mời Quý khách gửi tiếp vào ngày mai.',
    en: 'You have sent {limit} opinions today, which is the limit. Please go on tomorrow.',
  },
  ADDRESS_LIMIT_REACHED: {
    vi: 'Địa chỉ mạng của Quý khách vừa gửi quá nhiều ý kiến. Mời Quý khách gửi lại sau {time}.',
    en: 'Too many opinions came from your network address. Please send it again after {time}.',
  },
  TOO_FAST: {
    vi: 'Quý khách vừa gửi một ý kiến. Vui lòng đợi {seconds} giây rồi gửi lại.',
    en: 'You have only just sent an opinion. Please wait {seconds} seconds and send it again.',
  },
});
