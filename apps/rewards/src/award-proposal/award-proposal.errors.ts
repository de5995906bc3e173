import { refusals } from '@chia-se/subgraph-kit';

export const refuseProposal = refusals({
  ROUND_NOT_FINALISED: {
    vi: 'Vòng chấm này chưa chốt kết quả. Hãy chốt kết quả rồi đề xuất trao giải.',
    en: 'The round is not finalised. Finalise it, then propose its awards.',
  },
  PRIZE_PLAN_MISSING: {
    vi: 'Kỳ này chưa có cơ cấu giải thưởng. Hãy lập cơ cấu giải thưởng trước.',
    en: 'The period has no prize plan. Make one first.',
  },
  NOTHING_TO_AWARD: {
    vi: 'Không còn giải nào để trao theo bảng xếp hạng này: các giải đã được đề xuất hoặc không còn ai đủ điều kiện.',
    en: 'There is nothing left to award by this ranking: its prizes are proposed already, or nobody qualifies.',
  },
  PROPOSAL_UNKNOWN: {
    vi: 'Không tìm thấy đề xuất trao giải này.',
    en: 'There is no such proposal.',
  },
  PROPOSAL_DECIDED: {
    vi: 'Đề xuất này đã được xử lý. Hãy tải lại để xem kết quả.',
    en: 'The proposal has been decided. Load it again to see how.',
  },
  PROPOSAL_NOT_APPROVED: {
    vi: 'Đề xuất này chưa được phê duyệt nên chưa công bố được.',
    en: 'The proposal is not approved, so its winners cannot be published.',
  },
  PROPOSAL_PUBLISHED: {
    vi: 'Danh sách trúng giải này đã được công bố.',
    en: 'These winners have been published already.',
  },
  REASON_MISSING: {
    vi: 'Hãy ghi lý do từ chối (tối đa {most} ký tự).',
    en: 'Say why you reject it, in {most} characters at the most.',
  },
});
