import { refusals } from '@chia-se/subgraph-kit';

export const refuseOccasion = refusals({
  OCCASION_UNKNOWN: { vi: 'Không tìm thấy dịp tặng quà này.', en: 'There is no such occasion.' },
  OCCASION_NAME_INVALID: {
    vi: 'Tên tiếng Việt và tiếng Anh cần từ 1 đến {most} ký tự.',
    en: 'Names in Vietnamese and English have 1 to {most} characters.',
  },
  OCCASION_WINDOW_INVALID: {
    vi: 'Thời gian nhận quà phải kết thúc sau khi bắt đầu, chưa kết thúc ở hiện tại và không dài quá {most} ngày.',
    en: 'The time to choose ends after it begins and after now, and is no longer than {most} days.',
  },
  OCCASION_KEY_INVALID: {
    vi: 'Khóa chống gửi trùng cần từ 8 đến {most} ký tự.',
    en: 'The idempotency key has 8 to {most} characters.',
  },
  OCCASION_REASON_MISSING: {
    vi: 'Hãy ghi lý do (tối đa {most} ký tự).',
    en: 'Say why, in {most} characters at the most.',
  },
  OCCASION_DECIDED: {
    vi: 'Dịp tặng quà này đã được quyết định. Hãy tải lại để xem trạng thái mới nhất.',
    en: 'This occasion is decided. Load it again to see where it stands.',
  },
  OCCASION_CHANGED: {
    vi: 'Danh sách hiện có {count} người nhận, khác với danh sách anh/chị đã xem. Hãy tải lại rồi phê duyệt.',
    en: 'The list has {count} recipients now, other than what you saw. Load it again, then approve.',
  },
  OCCASION_OVER: {
    vi: 'Thời gian nhận quà đã hết nên không phê duyệt được nữa.',
    en: 'The time to choose is over: it can no longer be approved.',
  },
  RECIPIENTS_OUT_OF_RANGE: {
    vi: 'Mỗi lần thêm từ 1 đến {most} người nhận.',
    en: 'Add from 1 to {most} recipients at a time.',
  },
  RECIPIENT_INVALID: {
    vi: 'Đây không phải là mã thuê bao.',
    en: 'That is not the id of a subscriber.',
  },
  RECIPIENT_DOUBLED: {
    vi: 'Thuê bao này đã có trong danh sách nhận quà.',
    en: 'This subscriber is on the list already.',
  },
  RECIPIENT_EXCLUDED: {
    vi: 'Thuê bao này của nhân sự chương trình hoặc đã bị loại nên không được nhận quà.',
    en: 'This subscription is of the staff or excluded: it gets no gift.',
  },
  QUANTITY_EXCEEDED: {
    vi: 'Chỉ còn {left} phần quà cho dịp này.',
    en: 'Only {left} of this gift are left.',
  },
  OCCASION_BUDGET_EXCEEDED: {
    vi: 'Ngân sách của dịp này chỉ còn {left}.',
    en: 'Only {left} of the budget of this occasion is left.',
  },
});
