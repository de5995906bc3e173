import { refusals } from '@chia-se/subgraph-kit';

export const refuseAssignment = refusals({
  ASSIGNMENT_UNKNOWN: {
    vi: 'Không tìm thấy bài chấm này trong danh sách của Quý vị. Hãy tải lại danh sách.',
    en: 'There is no such assignment of yours. Load your list again.',
  },
  ALREADY_RECUSED: {
    vi: 'Quý vị đã được miễn chấm bài này.',
    en: 'You have been released of this opinion already.',
  },
  PANEL_MISSING: {
    vi: 'Vòng chấm chưa có hội đồng. Hãy chọn giám khảo trước khi phân công.',
    en: 'The round has no panel. Name its judges before you assign.',
  },
  JUDGE_NO_LONGER_ABLE: {
    vi: 'Giám khảo {name} không còn quyền chấm điểm. Hãy chọn lại hội đồng.',
    en: '{name} may no longer judge. Set the panel anew.',
  },
});
