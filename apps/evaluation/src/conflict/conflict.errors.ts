import { refusals } from '@chia-se/subgraph-kit';

export const refuseConflict = refusals({
  REASON_MISSING: {
    vi: 'Hãy nêu lý do, từ 3 đến 500 ký tự, và không ghi tên hay số điện thoại của người góp ý.',
    en: 'Say why in 3 to 500 characters, without the name or number of whoever wrote it.',
  },
});
