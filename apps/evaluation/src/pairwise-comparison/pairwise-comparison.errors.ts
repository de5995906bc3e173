import { refusals } from '@chia-se/subgraph-kit';

export const refuseComparison = refusals({
  PAIRWISE_FINAL_ALREADY_OPEN: {
    vi: 'Vòng chấm này đã có chung kết so cặp.',
    en: 'The round has a pairwise final already.',
  },
  JUDGES_PER_PAIR_OUT_OF_RANGE: {
    vi: 'Mỗi cặp cần từ 1 đến 15 giám khảo.',
    en: 'Judges per pair must be between 1 and 15.',
  },
  TOO_MANY_CONTESTED: {
    vi: 'Có {contested} ý kiến tranh chấp, nhiều hơn {most} ý kiến mà một chung kết so cặp có thể gồm. Hãy giao thêm giám khảo trước.',
    en: '{contested} opinions are contested, more than the {most} that a pairwise final can hold. Assign an extra judge first.',
  },
  NOBODY_TO_COMPARE: {
    vi: 'Không giám khảo nào so được cặp nào: ai cũng có xung đột lợi ích hoặc không còn quyền chấm.',
    en: 'No judge can compare any pair: each has a conflict or may no longer judge.',
  },
  COMPARISON_UNKNOWN: {
    vi: 'Không tìm thấy cặp này trong danh sách của Quý vị. Hãy tải lại danh sách.',
    en: 'There is no such pair of yours. Load your list again.',
  },
  VERDICT_STANDS: {
    vi: 'Quý vị đã nhận định về cặp này và nhận định đó được giữ nguyên.',
    en: 'You have given your verdict on this pair, and it stands.',
  },
});
