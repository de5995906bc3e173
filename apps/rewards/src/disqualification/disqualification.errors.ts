import { refusals } from '@chia-se/subgraph-kit';

export const refuseDisqualification = refusals({
  DISQUALIFICATION_REASON_MISSING: {
    vi: 'Hãy ghi lý do hủy giải, từ 10 đến 500 ký tự. Người trúng giải sẽ đọc lý do này.',
    en: 'Say why, in 10 to 500 characters. The winner reads it.',
  },
});
