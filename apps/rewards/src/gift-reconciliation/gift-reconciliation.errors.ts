import { refusals } from '@chia-se/subgraph-kit';

export const refuseReconciliation = refusals({
  DAY_INVALID: {
    vi: 'Ngày phải có dạng 2026-11-23 và không ở tương lai.',
    en: 'The day must look like 2026-11-23, and not lie in the future.',
  },
  NO_PROVIDER: {
    vi: 'Chưa có nhà cung cấp cho loại quà này.',
    en: 'No provider is set for this kind of gift.',
  },
  NO_STATEMENT: {
    vi: 'Nhà cung cấp chưa gửi được sao kê. Hãy thử lại sau ít phút.',
    en: 'The provider gave no statement. Try again in a few minutes.',
  },
});
