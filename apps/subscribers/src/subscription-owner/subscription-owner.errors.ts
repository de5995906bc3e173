import { refusals } from '@chia-se/subgraph-kit';

export const refuseOwner = refusals({
  OWNER_HASH_KEY_MISSING: {
    vi: 'Hệ thống chưa được cấp khóa băm chủ thuê bao (OWNER_HASH_KEY). Hãy liên hệ bộ phận vận hành.',
    en: 'No key that hashes owners is set (OWNER_HASH_KEY). Ask those who run the platform.',
  },
  OWNERS_OUT_OF_RANGE: {
    vi: 'Mỗi lần ghi từ 1 đến {most} thuê bao.',
    en: 'Record from 1 to {most} subscriptions at a time.',
  },
  SUBSCRIBER_UNKNOWN: { vi: 'Không có thuê bao này.', en: 'There is no such subscriber.' },
  SUBSCRIBER_DOUBLED: {
    vi: 'Thuê bao này có hai dòng trong danh sách. Mỗi thuê bao chỉ có một chủ.',
    en: 'The list has this subscription twice. A subscription has one owner.',
  },
  IDENTITY_INVALID: {
    vi: 'Số giấy tờ chưa đúng: số định danh cá nhân có 12 chữ số, mã số thuế có 10 hoặc 13 chữ số, hộ chiếu có mã nước và 5–20 chữ cái, chữ số, ví dụ FRA-12AB34567.',
    en: 'That is no such number: a personal identification number has 12 digits, a tax code 10 or 13, a passport its country and 5–20 letters and digits, such as FRA-12AB34567.',
  },
});
