import { refusals } from '@chia-se/subgraph-kit';

export const refuseSession = refusals({
  SESSION_ENDED: {
    vi: 'Phiên đăng nhập đã kết thúc. Quý khách vui lòng đăng nhập lại.',
    en: 'The session has ended. Sign in again.',
  },
});
