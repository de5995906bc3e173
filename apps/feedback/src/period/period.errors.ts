import { refusals } from '@chia-se/subgraph-kit';

export const refusePeriod = refusals({
  PROGRAMME_UNKNOWN: {
    vi: 'Không có chương trình này. Vui lòng kiểm tra lại mã chương trình.',
    en: 'There is no such programme. Please check its code.',
  },
  PERIOD_CODE_INVALID: {
    vi: 'Mã kỳ là một tháng, ví dụ 2026-11, hoặc một năm, ví dụ 2026.',
    en: 'A period’s code is a month, such as 2026-11, or a year, such as 2026.',
  },
  PERIOD_CODE_TAKEN: {
    vi: 'Chương trình đã có kỳ với mã này. Vui lòng chọn mã khác.',
    en: 'The programme has a period with this code already. Please choose another code.',
  },
  PERIOD_ENDS_BEFORE_IT_BEGINS: {
    vi: 'Thời điểm đóng phải sau thời điểm mở và sau hiện tại. Vui lòng chọn lại.',
    en: 'A period must close after it opens and later than now. Please choose another time.',
  },
  PERIOD_OVERLAPS: {
    vi: 'Thời gian này chồng lên một kỳ tháng khác của chương trình. Vui lòng chọn thời gian khác.',
    en: 'This overlaps with another month of the programme. Please choose other times.',
  },
  PERIOD_UNKNOWN: {
    vi: 'Không có kỳ này. Vui lòng tải lại danh sách.',
    en: 'There is no such period. Please reload the list.',
  },
  PERIOD_NOT_OPEN: {
    vi: 'Kỳ này không đang mở nên không thể đóng.',
    en: 'This period is not open, so it cannot be closed.',
  },
});
