import { refusals } from '@chia-se/subgraph-kit';

export const refuseHandling = refusals({
  FEEDBACK_UNKNOWN: {
    vi: 'Không có ý kiến này. Vui lòng tải lại danh sách.',
    en: 'There is no such opinion. Please reload the list.',
  },
  DEPARTMENT_UNKNOWN: {
    vi: 'Không có đơn vị này. Vui lòng chọn trong danh sách đơn vị.',
    en: 'There is no such department. Please choose one of the list.',
  },
  NOTHING_WAITS: {
    vi: 'Ý kiến này đã xử lý xong, không còn đơn vị nào cần nhận.',
    en: 'Nothing is left to do on this opinion, so no department takes it.',
  },
});
