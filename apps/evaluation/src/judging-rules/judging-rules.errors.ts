import { refusals } from '@chia-se/subgraph-kit';

export const refuseRules = refusals({
  PROGRAMME_UNKNOWN: {
    vi: 'Không tìm thấy chương trình này. Hãy chọn lại chương trình.',
    en: 'There is no such programme. Choose another one.',
  },
  RULES_CHANGED_MEANWHILE: {
    vi: 'Thể lệ chấm đã có phiên bản {version}. Hãy xem phiên bản đó rồi thay đổi tiếp.',
    en: 'The rules stand at version {version} by now. Look at it, then change it.',
  },
  STAGES_OUT_OF_ORDER: {
    vi: 'Thể lệ cần vòng hội đồng trước, rồi có thể thêm một vòng chung khảo và một vòng chung khảo năm.',
    en: 'The rules need the panel’s stage first, then perhaps one final, then perhaps one final of the year.',
  },
  STAGE_OUT_OF_RANGE: {
    vi: 'Mỗi vòng cần 1–15 giám khảo mỗi bài, 0–5 bài neo và 1–1.000 suất; vòng chung khảo không được có nhiều suất hơn vòng hội đồng.',
    en: 'A stage needs 1 to 15 judges per opinion, 0 to 5 anchors and 1 to 1,000 places; a final decides no more places than it has entrants.',
  },
  CRITERIA_INCOMPLETE: {
    vi: 'Hãy nêu mỗi tiêu chí đúng một lần: {criteria}, với trọng số từ 1 đến 100.',
    en: 'Name each criterion once: {criteria}, with a weight of 1 to 100.',
  },
  RULES_REASON_MISSING: {
    vi: 'Hãy nêu lý do thay đổi, từ 3 đến 500 ký tự.',
    en: 'Say in 3 to 500 characters why they change.',
  },
});
