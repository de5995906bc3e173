import { refusals } from '@chia-se/subgraph-kit';

export const refuseBoundary = refusals({
  PRIZE_BOUNDARY_UNSETTLED: {
    vi: 'Ranh giới giải sau vị trí {places} nằm trong sai số: người cuối được giải chỉ hơn người kế tiếp với xác suất {percent}%, {contested} ý kiến còn tranh chấp. Hãy giao thêm một giám khảo (assignExtraJudge), mở chung kết so cặp (openPairwiseFinal), hoặc chốt kèm lý do bằng văn bản (overrideReason).',
    en: 'The prize boundary after place {places} lies inside the noise: the last one in is better than the next with a probability of only {percent}%, and {contested} opinions are contested. Assign an extra judge (assignExtraJudge), hold a pairwise final (openPairwiseFinal), or end the round with a written reason (overrideReason).',
  },
  PAIRWISE_FINAL_RUNNING: {
    vi: 'Chung kết so cặp còn {open} lượt so chưa nộp. Hãy chờ giám khảo, hoặc chốt kèm lý do bằng văn bản (overrideReason); khi đó chung kết không được tính.',
    en: 'The pairwise final lacks {open} comparisons. Wait for the judges, or end the round with a written reason (overrideReason); then the final does not count.',
  },
  OVERRIDE_REASON_LENGTH: {
    vi: 'Lý do cần từ 20 đến 1.000 ký tự: nó được ghi vào biên bản công khai.',
    en: 'The reason takes 20 to 1,000 characters: it goes into the public record.',
  },
  PRIZE_BOUNDARY_CLEAR: {
    vi: 'Ranh giới giải đã rõ theo điểm số. Quý vị có thể chốt vòng.',
    en: 'The scores settle the prize boundary. You can finalise the round.',
  },
  BOUNDARY_NOT_MEASURABLE: {
    vi: 'Còn {open} phiếu chưa nộp và {unjudged} ý kiến chưa có phiếu, nên chưa biết ranh giới giải ở đâu. Hãy chờ giám khảo.',
    en: '{open} scorecards are still to come, and {unjudged} opinions have none, so it is not known yet where the prize boundary lies. Wait for the judges.',
  },
  NO_JUDGE_TO_SPARE: {
    vi: 'Không còn giám khảo nào đọc thêm được: ai cũng đã đọc, có xung đột lợi ích hoặc hết hạn mức. Hãy mở chung kết so cặp, hoặc chốt kèm lý do bằng văn bản.',
    en: 'No judge can read more: each has read it, has a conflict or is at the limit. Hold a pairwise final, or end the round with a written reason.',
  },
});
