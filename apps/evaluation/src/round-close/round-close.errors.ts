import { refusals } from '@chia-se/subgraph-kit';

export const refuseClose = refusals({
  NOT_DUE_YET: {
    vi: 'Chưa qua hạn nộp phiếu của vòng chấm. Hãy chờ đến hạn, hoặc đặt lại hạn và báo cho giám khảo.',
    en: 'Scorecards of this round are not due yet. Wait until they are, or set another date and tell the judges.',
  },
  ROUND_CLOSED_ALREADY: {
    vi: 'Vòng chấm đã đóng nhận phiếu.',
    en: 'The round takes no more scorecards already.',
  },
  CLOSE_REASON_MISSING: {
    vi: 'Còn {missing} phiếu chưa nộp. Hãy nêu lý do đóng vòng, từ 3 đến 500 ký tự.',
    en: '{missing} scorecards are missing. Say in 3 to 500 characters why the round closes without them.',
  },
  ROUND_CLOSED: {
    vi: 'Vòng chấm đã đóng nhận phiếu. Phiếu đã nộp được giữ nguyên; phiếu chưa nộp không còn được tính.',
    en: 'The round takes no more scorecards. What was handed in stays as it is; what was not no longer counts.',
  },
});
