import { refusals } from '@chia-se/subgraph-kit';

export const refuseDataRequest = refusals({
  NUMBER_DIFFERS: {
    vi: 'Số điện thoại không phải số Quý khách đang dùng. Quý khách vui lòng nhập lại để xác nhận.',
    en: 'This is not the number that you hold. Please type it again to confirm.',
  },
});
