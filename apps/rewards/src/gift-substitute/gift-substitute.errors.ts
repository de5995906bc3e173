import { refusals } from '@chia-se/subgraph-kit';

export const refuseSubstitute = refusals({
  GIFT_OPTION_NOT_FOUND: {
    vi: 'Không tìm thấy lựa chọn quà này.',
    en: 'There is no such gift option.',
  },
  PLAN_NOT_FROZEN: {
    vi: 'Cơ cấu giải thưởng này chưa được chốt. Hãy sửa trực tiếp cơ cấu giải thưởng thay vì đề xuất quà thay thế.',
    en: 'The prize plan is not frozen yet. Change the plan itself instead of proposing a substitute.',
  },
  SUBSTITUTE_EXISTS: {
    vi: 'Lựa chọn quà này đã có quà thay thế được đề xuất hoặc phê duyệt.',
    en: 'A substitute for this gift is proposed or approved already.',
  },
  TOO_MANY_GIFTS: {
    vi: 'Giải này đã có {most} lựa chọn quà nên không thêm được nữa.',
    en: 'The prize has {most} gift options already; no more can be added.',
  },
  SUBSTITUTE_VALUE_TOO_LOW: {
    vi: 'Quà thay thế phải có giá trị từ {least} trở lên, bằng hoặc cao hơn quà cũ.',
    en: 'A substitute is worth {least} at the least: as much as the lost gift, or more.',
  },
  SUBSTITUTE_WORTH_OTHERWISE: {
    vi: 'Giá trị quà thay thế phải đúng bằng số tiền nạp hoặc mệnh giá của phiếu quà.',
    en: 'The value of a top-up or a voucher is what it gives, no more and no less.',
  },
  SUBSTITUTE_TAXED: {
    vi: 'Với giá trị này, người trúng giải sẽ phải nộp thêm thuế thu nhập cá nhân. Hãy chọn quà có giá trị thấp hơn.',
    en: 'At this value winners would owe more income tax. Choose a substitute that is worth less.',
  },
  SUBSTITUTE_OVER_BUDGET: {
    vi: 'Ngân sách của kỳ này không đủ cho quà thay thế: cần thêm {needed}, chỉ còn {left}.',
    en: 'The budget does not cover the substitute: it takes {needed} more, and {left} is left.',
  },
  SUBSTITUTE_REASON_INVALID: {
    vi: 'Hãy ghi lý do, từ {least} đến 500 ký tự.',
    en: 'Say why, in {least} to 500 characters.',
  },
  SUBSTITUTE_UNKNOWN: {
    vi: 'Không tìm thấy quà thay thế này.',
    en: 'There is no such substitute.',
  },
  SUBSTITUTE_DECIDED: {
    vi: 'Quà thay thế này đã được xử lý. Hãy tải lại để xem kết quả.',
    en: 'The substitute has been decided. Load it again to see how.',
  },
  PROPOSED_THE_SUBSTITUTE: {
    vi: 'Anh/chị là người đề xuất nên không được tự phê duyệt. Hãy chuyển cho một đồng nghiệp có quyền phê duyệt.',
    en: 'You proposed it, so somebody else approves it. Hand this to another approver.',
  },
  GIFT_LOST: {
    vi: 'Rất tiếc, món quà này hiện không còn. Quý khách vui lòng chọn một món quà khác của giải.',
    en: 'We are sorry: this gift can’t be had any more. Please choose another gift of the prize.',
  },
  CLAIMED_GIFT_LOST: {
    vi: 'Món quà khách hàng đã chọn không còn và đã có quà thay thế. Hãy chờ khách hàng chọn lại rồi mới trao.',
    en: 'The gift that the winner chose can’t be had any more. Wait until they have chosen a substitute.',
  },
  GIFT_STANDS: {
    vi: 'Món quà Quý khách đã chọn vẫn còn nên không cần đổi.',
    en: 'The gift that you chose can still be had, so it stands.',
  },
  NOT_A_SUBSTITUTE: {
    vi: 'Quà đã chọn không phải quà thay thế của giải này. Quý khách vui lòng chọn lại trong danh sách.',
    en: 'This gift is no substitute of the prize. Please choose one of those that are.',
  },
});
