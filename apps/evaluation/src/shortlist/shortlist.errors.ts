import { refusals } from '@chia-se/subgraph-kit';

export const refuseShortlist = refusals({
  PER_TOPIC_OUT_OF_RANGE: {
    vi: 'Số ý kiến mỗi chủ đề phải từ 0 đến 5.000.',
    en: 'Opinions per topic must be between 0 and 5,000.',
  },
  TOO_MANY_ADDED: {
    vi: 'Chỉ thêm được tối đa 1.000 ý kiến bằng tay.',
    en: 'At most 1,000 opinions can be added by hand.',
  },
  NOT_ELIGIBLE: {
    vi: 'Có {count} ý kiến không thuộc kỳ này hoặc chưa qua kiểm duyệt. Hãy bỏ chúng ra.',
    en: '{count} of the opinions are not of this period, or did not pass screening. Leave them out.',
  },
  FINAL_TAKES_THE_BEST: {
    vi: 'Vòng chung khảo chỉ nhận các ý kiến đứng đầu của vòng hội đồng. Hãy dùng “đưa vào chung khảo”.',
    en: 'A final takes the best of the panel’s round and nothing else. Use `admitFinalists`.',
  },
  NOT_A_FINAL: {
    vi: 'Đây không phải vòng chung khảo. Hãy lập danh sách rút gọn cho vòng này.',
    en: 'This round is no final. Make a shortlist for it.',
  },
  PANEL_NOT_FINALISED: {
    vi: 'Kỳ này chưa có vòng hội đồng nào chốt kết quả. Hãy chốt vòng đó trước.',
    en: 'No panel’s round of the period is finalised. Finalise it first.',
  },
  MONTHS_NOT_DECIDED: {
    vi: 'Các tháng sau của năm chưa chốt kết quả: {months}. Hãy chốt xong rồi mới đưa vào chung khảo năm.',
    en: 'These months of the year are not decided yet: {months}. Finalise them first.',
  },
  YEAR_WITHOUT_FINALISTS: {
    vi: 'Năm này chưa có ý kiến nào vào giải tháng, nên chưa có gì để chấm chung khảo năm.',
    en: 'No opinion took a place in a month of this year, so its final has nothing to judge.',
  },
  NOTHING_TO_SHORTLIST: {
    vi: 'Kỳ này chưa có ý kiến nào qua kiểm duyệt để chọn.',
    en: 'No opinion of the period has passed screening, so there is nothing to choose from.',
  },
});
