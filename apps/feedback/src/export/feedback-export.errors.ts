import { refusals } from '@chia-se/subgraph-kit';

export const refuseExport = refusals({
  FILTER_MATCHES_NOTHING: {
    vi: 'Không có chương trình, kỳ hoặc chủ đề này. Vui lòng chọn lại.',
    en: 'There is no such programme, period or topic. Please choose again.',
  },
});
