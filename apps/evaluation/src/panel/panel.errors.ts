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
  JUDGE_NOT_ON_PANEL: {
    vi: 'Người này không ở trong hội đồng của vòng chấm. Hãy tải lại danh sách hội đồng.',
    en: 'This person does not judge in the round. Load the panel again.',
  },
  JUDGE_ON_PANEL_ALREADY: {
    vi: 'Người này đã ở trong hội đồng. Muốn đổi hạn mức, hãy dùng mục hạn mức.',
    en: 'This person judges in the round already. To change how much they read, give a new limit.',
  },
  NOTHING_TO_CHANGE: {
    vi: 'Chưa có thay đổi nào. Hãy nêu người rời, người vào hoặc hạn mức mới.',
    en: 'Nothing is changed. Name who leaves, who joins, or a new limit.',
  },
  PANEL_CHANGE_REASON_MISSING: {
    vi: 'Hãy ghi lý do thay đổi hội đồng, từ 3 đến 500 ký tự.',
    en: 'Say why the panel changes, in 3 to 500 characters.',
  },
  READING_LIMIT_OUT_OF_RANGE: {
    vi: 'Hạn mức của một giám khảo phải từ 1 đến 10.000 bài.',
    en: 'A judge’s limit must be between 1 and 10,000 opinions.',
  },
});
