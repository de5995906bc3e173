import { refusals } from '@chia-se/subgraph-kit';

export const refuseNotification = refusals({
  TOO_MANY_IDS: {
    vi: 'Mỗi lần chỉ đánh dấu được {most} thông báo. Quý khách vui lòng chọn ít hơn.',
    en: 'Only {most} notifications can be marked at a time. Choose fewer.',
  },
});
