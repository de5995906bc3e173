import { refusals } from '@chia-se/subgraph-kit';

export const refuseSample = refusals({
  NOTHING_LEFT_OUT: {
    vi: 'Danh sách rút gọn không bỏ lại ý kiến nào, nên không có mẫu để chấm.',
    en: 'The shortlist left nothing out: there is no sample to judge.',
  },
  SAMPLE_ASSIGNED: {
    vi: 'Mẫu của vòng này đã được giao cho giám khảo.',
    en: 'The sample of this round was given to judges already.',
  },
  SAMPLE_JUDGES_OUT_OF_RANGE: {
    vi: 'Mỗi ý kiến trong mẫu cần từ 1 đến 15 giám khảo.',
    en: 'Judges for each opinion of the sample must be between 1 and 15.',
  },
  NO_ROOM_FOR_SAMPLE: {
    vi: 'Hội đồng không còn chỗ: mẫu cần {needed} lượt đọc mà còn thiếu {short}. Hãy chọn ít giám khảo hơn cho mỗi ý kiến, hoặc nâng hạn mức khi lập hội đồng.',
    en: 'The panel has no room: the sample takes {needed} readings, and {short} find no judge. Choose fewer judges for each opinion, or higher limits when you name the panel.',
  },
});
