import { refusals } from '@chia-se/subgraph-kit';

export const refuseEntry = refusals({
  SUBSCRIBER_UNKNOWN: {
    vi: 'Mã thuê bao không đúng. Vui lòng tra cứu lại theo số điện thoại của người gọi.',
    en: 'This is not the id of a subscription. Please look it up again by the caller’s number.',
  },
});
