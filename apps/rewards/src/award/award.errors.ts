import { refusals } from '@chia-se/subgraph-kit';

export const refuseAward = refusals({
  AWARD_UNKNOWN: {
    vi: 'Không tìm thấy giải thưởng này.',
    en: 'There is no such award.',
  },
  JUDGED_THIS_ROUND: {
    vi: 'Anh/chị đã chấm vòng này nên không được tham gia trao giải. Hãy chuyển cho một đồng nghiệp không chấm vòng này.',
    en: 'You judged in this round and take no part in its awards. Hand this to a colleague who did not.',
  },
  SAME_PERSON: {
    vi: 'Người đề xuất, người phê duyệt, người công bố và người trao giải phải là những người khác nhau. Hãy chuyển bước này cho một đồng nghiệp.',
    en: 'Whoever proposes, approves, publishes and hands over an award are different people. Hand this step to a colleague.',
  },
  AWARD_NOT_READY: {
    vi: 'Giải thưởng đang ở trạng thái {status} nên chưa thực hiện được bước này. Hãy tải lại để xem trạng thái mới nhất.',
    en: 'The award is {status}: this step does not follow from there. Load it again to see where it stands.',
  },
});
