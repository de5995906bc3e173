import { refusals } from '@chia-se/subgraph-kit';

export const refuseExclusion = refusals({
  SUBSCRIBER_UNKNOWN: {
    vi: 'Mã thuê bao không đúng.',
    en: 'This is not the id of a subscriber.',
  },
  ALREADY_EXCLUDED: {
    vi: 'Thuê bao này đã nằm trong danh sách không được nhận giải.',
    en: 'The subscription is excluded already.',
  },
  EXCLUSION_UNKNOWN: {
    vi: 'Không có mục loại trừ nào đang có hiệu lực với mã này.',
    en: 'No exclusion in force has this id.',
  },
  EXCLUSION_REASON_MISSING: {
    vi: 'Hãy ghi lý do, từ 3 đến 500 ký tự.',
    en: 'Say why, in 3 to 500 characters.',
  },
});
