import { refusals } from '@chia-se/subgraph-kit';

export const refuseServiceLevel = refusals({
  TOPIC_UNKNOWN: {
    vi: 'Chương trình không có chủ đề này. Vui lòng chọn trong danh sách chủ đề.',
    en: 'The programme has no such topic. Please choose one of its topics.',
  },
  STATUS_WAITS_FOR_NOBODY: {
    vi: 'Ở trạng thái này không còn việc chờ xử lý nên không có thời hạn.',
    en: 'Nobody at the carrier is waited for in this status, so it has no deadline.',
  },
  HOURS_OUT_OF_RANGE: {
    vi: 'Thời hạn phải từ 1 đến {most} giờ.',
    en: 'A deadline is between 1 and {most} hours.',
  },
});
