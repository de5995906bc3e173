import { refusals } from '@chia-se/subgraph-kit';

export const refuseDelivery = refusals({
  NOTHING_TO_RETRY: {
    vi: 'Không có lần gửi nào bị lỗi với mã này.',
    en: 'There is no failed delivery with this id.',
  },
});
