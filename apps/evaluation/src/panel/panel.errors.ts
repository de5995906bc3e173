import { refusals } from '@chia-se/subgraph-kit';

export const refusePanel = refusals({
  PANEL_SIZE_OUT_OF_RANGE: {
    vi: 'Hội đồng phải có từ 2 đến 500 giám khảo.',
    en: 'A panel has between 2 and 500 judges.',
  },
  JUDGE_NAMED_TWICE: {
    vi: 'Một giám khảo được chọn hai lần. Hãy bỏ bớt một lần.',
    en: 'A judge is named twice. Leave one of them out.',
  },
  JUDGE_UNKNOWN: {
    vi: 'Nhân viên này không có quyền chấm điểm hoặc đã nghỉ. Hãy chọn người có vai trò giám khảo.',
    en: 'This staff member may not judge, or has left. Choose somebody with the role of a judge.',
  },
  READING_LIMIT_OUT_OF_RANGE: {
    vi: 'Hạn mức của một giám khảo phải từ 1 đến 10.000 bài.',
    en: 'A judge’s limit must be between 1 and 10,000 opinions.',
  },
});
