import { refusals } from '@chia-se/subgraph-kit';

export const refusePrizePlan = refusals({
  FACE_VALUE_INVALID: {
    vi: 'Quà nạp tiền cần mệnh giá bằng số đồng nguyên; các quà khác thì không có mệnh giá.',
    en: 'A top-up needs its amount in whole đồng; other gifts have none.',
  },
  VOUCHER_POOL_MISSING: {
    vi: 'Quà là mã thì cần một kho mã đang có; các quà khác thì không có kho mã.',
    en: 'A voucher names a pool that exists; other gifts name none.',
  },
  GIFT_ITEMS_INVALID: {
    vi: 'Quà gồm nhiều món cần từ 2 đến {most} món; đơn vị cung cấp, mệnh giá và kho mã khi đó ghi ở từng món.',
    en: 'A gift of several things has 2 to {most} of them; provider, amount and pool then stand with each thing.',
  },
  GIFT_ITEMS_WORTH_OTHERWISE: {
    vi: 'Tổng giá trị các món trong quà phải đúng bằng giá trị của quà, và món là mã thì có giá trị đúng bằng mệnh giá của mã.',
    en: 'The things of a gift are together worth exactly what the gift is worth, and a voucher what it gives.',
  },
  ONE_VOUCHER_A_GIFT: {
    vi: 'Mỗi quà có nhiều nhất một món là mã.',
    en: 'A gift has one voucher at the most.',
  },
  PERIOD_UNKNOWN: {
    vi: 'Không tìm thấy kỳ này. Hãy mở kỳ trước rồi lập cơ cấu giải thưởng.',
    en: 'There is no such period. Open the period first, then plan its prizes.',
  },
  PRIZE_PLAN_EXISTS: {
    vi: 'Kỳ này đã có cơ cấu giải thưởng. Hãy thay đổi cơ cấu đang có.',
    en: 'The period has a prize plan already. Change that one.',
  },
  PRIZE_PLAN_UNKNOWN: {
    vi: 'Không tìm thấy cơ cấu giải thưởng này.',
    en: 'There is no such prize plan.',
  },
  PRIZE_PLAN_OUTDATED: {
    vi: 'Cơ cấu giải thưởng đã được người khác thay đổi. Hãy tải phiên bản mới nhất rồi sửa lại.',
    en: 'Somebody else has changed the prize plan. Load its latest version and change that.',
  },
  PRIZE_PLAN_FROZEN: {
    vi: 'Đã có đề xuất trao giải, cơ cấu giải thưởng không thay đổi được nữa.',
    en: 'Awards have been proposed from this plan: it can no longer be changed.',
  },
  PRIZES_MISSING: {
    vi: 'Cơ cấu giải thưởng cần từ 1 đến {most} giải.',
    en: 'A prize plan has 1 to {most} prizes.',
  },
  GIFT_OPTIONS_MISSING: {
    vi: 'Mỗi giải cần từ 1 đến {most} lựa chọn quà.',
    en: 'Each prize has 1 to {most} gift options.',
  },
  NAME_INVALID: {
    vi: 'Tên tiếng Việt và tiếng Anh cần từ 1 đến {most} ký tự.',
    en: 'Names in Vietnamese and English have 1 to {most} characters.',
  },
  VALUE_INVALID: {
    vi: 'Giá trị một giải phải lớn hơn 0 và không vượt quá ngân sách.',
    en: 'A prize is worth more than nothing and no more than the budget.',
  },
  QUANTITY_INVALID: {
    vi: 'Số lượng mỗi giải phải từ 1 đến {most}.',
    en: 'There are 1 to {most} of each prize.',
  },
  WINS_INVALID: {
    vi: 'Số lần trúng giải của mỗi thuê bao phải từ 1 đến {most}.',
    en: 'A subscriber may win 1 to {most} times.',
  },
  REASON_MISSING: {
    vi: 'Hãy ghi lý do thay đổi (tối đa {most} ký tự).',
    en: 'Say why, in {most} characters at the most.',
  },
});
