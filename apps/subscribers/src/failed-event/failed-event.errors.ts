import { refusals } from '@chia-se/subgraph-kit';

export const refuseFailedEvent = refusals({
  FAILED_EVENT_UNKNOWN: {
    vi: 'Sự kiện này không còn trong danh sách lỗi: có thể đã được xử lý.',
    en: 'No such failure stands any more: it may have been handled meanwhile.',
  },
});
