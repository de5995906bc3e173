import { refusals } from '@chia-se/subgraph-kit';

export const refuseStop = refusals({
  AWARDS_STOPPED: {
    vi: 'Việc trao và nhận giải đang tạm dừng để kiểm tra. Thời hạn nhận giải sẽ được cộng thêm thời gian tạm dừng.',
    en: 'Awarding and claiming are stopped for a check. The time to claim will be extended by as long as it takes.',
  },
  ALREADY_STOPPED: {
    vi: 'Việc trao giải đã được tạm dừng rồi.',
    en: 'Awarding is stopped already.',
  },
  NOT_STOPPED: {
    vi: 'Việc trao giải không bị tạm dừng.',
    en: 'Awarding is not stopped.',
  },
  SAME_PERSON_STOPPED: {
    vi: 'Người đã tạm dừng không được tự mở lại. Hãy chuyển cho một đồng nghiệp khác có quyền phê duyệt.',
    en: 'Whoever stopped it does not resume it. Hand this to another approver.',
  },
  STOP_REASON_MISSING: {
    vi: 'Hãy ghi lý do, từ 3 đến 500 ký tự.',
    en: 'Say why, in 3 to 500 characters.',
  },
  NOTICE_TOO_LONG: {
    vi: 'Thông báo dài tối đa 500 ký tự.',
    en: 'The notice has 500 characters at the most.',
  },
});
