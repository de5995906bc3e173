import { refusals } from '@chia-se/subgraph-kit';

export const refuseClaim = refusals({
  ALREADY_CLAIMED: {
    vi: 'Quý khách đã nhận giải thưởng này rồi. Quý khách có thể xem tiến độ trao quà trong mục giải thưởng.',
    en: 'You have claimed this award already. Its page shows how far the gift has come.',
  },
  CLAIM_HELD: {
    vi: 'Số điện thoại hoặc SIM của Quý khách vừa thay đổi. Để bảo vệ giải thưởng, Quý khách có thể nhận giải từ {until}, hoặc gọi tổng đài nếu cần sớm hơn.',
    en: 'Your number or SIM card has just changed. To protect your prize, you can claim it from {until}; please call us if that is too late.',
  },
  CLAIM_TOO_LATE: {
    vi: 'Thời hạn nhận giải đã kết thúc ngày {claimBy}. Quý khách vui lòng liên hệ tổng đài nếu cần hỗ trợ.',
    en: 'The time to claim this award ended on {claimBy}. Please call us if you need help.',
  },
  AWARD_ENDED: {
    vi: 'Giải thưởng này đã được từ chối hoặc đã hết hạn nên không nhận được nữa.',
    en: 'This award was declined or ran out, and can no longer be claimed.',
  },
  GIFT_OPTION_UNKNOWN: {
    vi: 'Quà đã chọn không thuộc giải này. Quý khách vui lòng chọn lại trong danh sách quà của giải.',
    en: 'This gift does not belong to the prize. Please choose one of the gifts of the prize.',
  },
  RECIPIENT_NAME_INVALID: {
    vi: 'Quý khách vui lòng nhập họ tên người nhận, từ 2 đến {most} ký tự.',
    en: 'Please give the recipient’s name, 2 to {most} characters.',
  },
  PHONE_NUMBER_INVALID: {
    vi: 'Số điện thoại liên hệ chưa đúng. Quý khách vui lòng nhập số di động Việt Nam, ví dụ 0901 234 567.',
    en: 'This is not a Vietnamese mobile number. Please enter one such as 0901 234 567.',
  },
  ADDRESS_INVALID: {
    vi: 'Quý khách vui lòng nhập địa chỉ nhận quà đầy đủ, từ 10 đến {most} ký tự.',
    en: 'Please give the full address, 10 to {most} characters.',
  },
  IDENTITY_NUMBER_INVALID: {
    vi: 'Số định danh cá nhân gồm đúng 12 chữ số, như trên thẻ căn cước của Quý khách.',
    en: 'A personal identity number has exactly 12 digits, as on the identity card.',
  },
  IDENTITY_NUMBER_NEEDED: {
    vi: 'Giải thưởng này phải khấu trừ thuế thu nhập cá nhân, nên Quý khách vui lòng cho biết số định danh cá nhân.',
    en: 'Income tax is withheld from this prize, so please give your personal identity number.',
  },
  IDEMPOTENCY_KEY_INVALID: {
    vi: 'Mã chống gửi trùng phải từ 8 đến {most} ký tự.',
    en: 'The idempotency key has 8 to {most} characters.',
  },
  IDEMPOTENCY_KEY_REUSED: {
    vi: 'Mã chống gửi trùng này đã dùng cho một yêu cầu khác. Quý khách vui lòng gửi lại với mã mới.',
    en: 'This idempotency key belongs to another request. Send this one with a key of its own.',
  },
});
