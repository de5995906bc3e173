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
  TAKEN_BACK: {
    vi: 'Bài này đã được chuyển cho giám khảo khác khi hội đồng thay đổi. Quý vị không cần chấm nữa.',
    en: 'The panel has changed and another judge reads this now. There is nothing left for you to do here.',
  },
  DRAFT_OUTDATED: {
    vi: 'Danh sách, hội đồng hoặc xung đột lợi ích đã thay đổi sau khi xem bản nháp. Hãy xem lại bản nháp mới rồi công bố.',
    en: 'The shortlist, the panel or a conflict has changed since the draft was looked at. Look at the new draft, then publish.',
  },
  FINAL_NOT_CROSSED: {
    vi: 'Vòng chung khảo cần mọi giám khảo đọc mọi bài: {name} chỉ nhận {limit} trên {opinions} bài. Hãy tăng hạn mức.',
    en: 'In a final everybody reads everything: {name} takes {limit} of {opinions} opinions. Raise the limit.',
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
