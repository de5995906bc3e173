import { refusals } from '@chia-se/subgraph-kit';

export const refuseWithdrawal = refusals({
  FEEDBACK_UNKNOWN: {
    vi: 'Không tìm thấy góp ý này trong các góp ý của Quý khách. Vui lòng tải lại trang.',
    en: 'You have no such opinion. Please reload the page.',
  },
  TOO_LATE: {
    vi: 'Góp ý này đã được xử lý hoặc đã kết thúc nên không rút lại được nữa.',
    en: 'This opinion is being dealt with, or is closed, and can no longer be withdrawn.',
  },
});
