import { refusals } from '@chia-se/subgraph-kit';

export const refuseVoucherPool = refusals({
  VOUCHERS_OFF: {
    vi: 'Hệ thống chưa được cấp khóa bảo vệ mã quà (VOUCHER_KEY). Hãy liên hệ bộ phận vận hành.',
    en: 'No key that protects voucher codes is set (VOUCHER_KEY). Ask those who run the platform.',
  },
  VOUCHER_POOL_UNKNOWN: {
    vi: 'Không tìm thấy kho mã quà này.',
    en: 'There is no such voucher pool.',
  },
  VOUCHER_POOL_INVALID: {
    vi: 'Kho mã quà cần tên từ 3 đến 120 ký tự, mệnh giá lớn hơn 0 và mức cảnh báo từ 0 trở lên.',
    en: 'A pool has a name of 3 to 120 characters, a value above 0, and warns at 0 codes or more.',
  },
  VOUCHER_SOURCE_WRONG: {
    vi: 'Kho này chỉ nhận mã từ một nguồn: mã nhập từ đối tác hoặc mã do hệ thống tạo.',
    en: 'A pool has codes of one source: imported from a partner, or generated here.',
  },
  BATCH_INVALID: {
    vi: 'Tên lô cần từ 3 đến 60 ký tự.',
    en: 'A batch has a name of 3 to 60 characters.',
  },
  CODES_MISSING: {
    vi: 'Mỗi lần cần từ 1 đến {most} mã.',
    en: 'Send 1 to {most} codes at a time.',
  },
  CODE_INVALID: {
    vi: 'Mã thứ {place} không hợp lệ: mỗi mã dài từ 6 đến 100 ký tự và không có khoảng trắng. Chưa có mã nào được nhập.',
    en: 'Code number {place} cannot be one: 6 to 100 characters without spaces. Nothing was imported.',
  },
  EXPIRY_PAST: {
    vi: 'Hạn dùng của mã phải ở tương lai.',
    en: 'Codes expire in the future.',
  },
  REASON_MISSING: {
    vi: 'Hãy ghi lý do, từ 3 đến 500 ký tự.',
    en: 'Say why, in 3 to 500 characters.',
  },
});
