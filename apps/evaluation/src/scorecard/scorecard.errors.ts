import { refusals } from '@chia-se/subgraph-kit';

export const refuseScorecard = refusals({
  CRITERION_UNKNOWN: {
    vi: 'Thang điểm của vòng này không có tiêu chí {criterion}. Hãy tải lại phiếu chấm.',
    en: 'The rubric of this round has no criterion {criterion}. Load the scorecard again.',
  },
  CRITERION_SCORED_TWICE: {
    vi: 'Tiêu chí {criterion} được cho điểm hai lần. Hãy giữ lại một điểm.',
    en: '{criterion} is scored twice. Keep one of the scores.',
  },
  SCORE_OUT_OF_RANGE: {
    vi: 'Điểm cho tiêu chí {criterion} phải là số nguyên từ {lowest} đến {highest}.',
    en: 'The score for {criterion} must be a whole number from {lowest} to {highest}.',
  },
  SCORES_INCOMPLETE: {
    vi: 'Chưa có điểm cho: {criteria}. Hãy cho điểm đủ các tiêu chí, hoặc lưu nháp.',
    en: 'Not scored yet: {criteria}. Score every criterion, or save a draft.',
  },
  COMMENT_TOO_LONG: {
    vi: 'Nhận xét dài quá 2.000 ký tự. Hãy rút gọn.',
    en: 'The comment is longer than 2,000 characters. Shorten it.',
  },
  COMMENT_REQUIRED: {
    vi: 'Khi cho điểm thấp nhất hoặc cao nhất, hãy ghi nhận xét ít nhất 10 ký tự để người khác hiểu vì sao.',
    en: 'A lowest or highest score needs a comment of at least 10 characters, so that others understand why.',
  },
  ALREADY_SUBMITTED: {
    vi: 'Phiếu này đã nộp. Muốn thay đổi, hãy nộp lại phiếu mới thay vì lưu nháp.',
    en: 'The scorecard is handed in. To change it, hand it in again instead of saving a draft.',
  },
});
