import type {
  AppealStatus,
  AssignmentStatus,
  AwardLedgerDeed,
  AwardProposalStatus,
  AwardSkipReason,
  AwardStatus,
  BoundarySettlement,
  ConsentPurpose,
  DeliveryChannel,
  DeliveryStatus,
  DossierState,
  ExclusionGround,
  FailedEventStatus,
  FeedbackEventKind,
  FeedbackStatus,
  GiftOccasionStatus,
  GiftReason,
  GiftSubstituteStatus,
  MembershipTier,
  PeriodStatus,
  PrizeLevel,
  ProviderKind,
  ProviderOrderStatus,
  RoundStage,
  RoundStatus,
  ScreeningFinding,
  StaffRole,
} from '@chia-se/client';
import type { Message } from '@chia-se/locale';
import type { Tone } from './parts/chip.tsx';

type Words<Key extends string> = Readonly<Record<Key, Message>>;

export const feedbackStatus: Words<FeedbackStatus> = {
  RECEIVED: { vi: 'Chờ kiểm duyệt', en: 'Awaiting screening' },
  HELD: { vi: 'Tạm giữ', en: 'Held' },
  REJECTED: { vi: 'Từ chối', en: 'Rejected' },
  MERGED: { vi: 'Đã gộp', en: 'Merged' },
  ACKNOWLEDGED: { vi: 'Đã ghi nhận', en: 'Acknowledged' },
  IN_PROGRESS: { vi: 'Đang xử lý', en: 'In progress' },
  ADOPTED: { vi: 'Sẽ thực hiện', en: 'Adopted' },
  DELIVERED: { vi: 'Đã thực hiện', en: 'Delivered' },
  DECLINED: { vi: 'Chưa thực hiện', en: 'Declined' },
  WITHDRAWN: { vi: 'Đã rút', en: 'Withdrawn' },
};

export const feedbackTone: Readonly<Record<FeedbackStatus, Tone>> = {
  RECEIVED: 'busy',
  HELD: 'warn',
  REJECTED: 'bad',
  MERGED: 'plain',
  ACKNOWLEDGED: 'plain',
  IN_PROGRESS: 'busy',
  ADOPTED: 'good',
  DELIVERED: 'good',
  DECLINED: 'plain',
  WITHDRAWN: 'plain',
};

export const eventKind: Words<FeedbackEventKind> = {
  ANSWER: { vi: 'Trả lời chính thức', en: 'Official answer' },
  NOT_SOLVED: { vi: 'Tác giả: chưa giải quyết được', en: 'Author: not solved' },
  REDACTION: { vi: 'Điều chỉnh phần công khai', en: 'Public text changed' },
  SOLVED: { vi: 'Tác giả: đã giải quyết', en: 'Author: solved' },
  STATUS: { vi: 'Đổi trạng thái', en: 'Status' },
  TOPIC: { vi: 'Đổi chủ đề', en: 'Topic changed' },
};

export const finding: Words<ScreeningFinding> = {
  ADVERTISING: { vi: 'Có lời quảng cáo', en: 'Reads like an advertisement' },
  EMAIL: { vi: 'Có địa chỉ e-mail', en: 'Contains an e-mail address' },
  GIBBERISH: { vi: 'Nội dung gõ bừa', en: 'Keys hit at random' },
  ID_NUMBER: { vi: 'Có số giấy tờ', en: 'Contains an ID number' },
  LINKS: { vi: 'Có liên kết ra ngoài', en: 'Links to other sites' },
  OFFENSIVE_LANGUAGE: { vi: 'Có lời lẽ xúc phạm', en: 'May insult or spread hate' },
  PHONE_NUMBER: { vi: 'Có số điện thoại', en: 'Contains a phone number' },
  REPETITION: { vi: 'Lặp đi lặp lại', en: 'The same words again and again' },
};

export const staffRole: Words<StaffRole> = {
  ADMIN: { vi: 'Quản trị', en: 'Admin' },
  APPROVER: { vi: 'Phê duyệt', en: 'Approver' },
  CALL_CENTRE: { vi: 'Tổng đài', en: 'Call centre' },
  FULFILMENT: { vi: 'Trao quà', en: 'Fulfilment' },
  JUDGE: { vi: 'Giám khảo', en: 'Judge' },
  MODERATOR: { vi: 'Kiểm duyệt', en: 'Moderator' },
  PROGRAMME_MANAGER: { vi: 'Quản lý chương trình', en: 'Programme manager' },
};

export const periodStatus: Words<PeriodStatus> = {
  SCHEDULED: { vi: 'Sắp mở', en: 'Scheduled' },
  OPEN: { vi: 'Đang mở', en: 'Open' },
  CLOSED: { vi: 'Đã đóng', en: 'Closed' },
};

export const roundStatus: Words<RoundStatus> = {
  OPEN: { vi: 'Mới mở', en: 'Open' },
  SHORTLISTED: { vi: 'Đã có danh sách vào vòng', en: 'Shortlisted' },
  ASSIGNED: { vi: 'Đang chấm', en: 'Being judged' },
  FINALISED: { vi: 'Đã chốt', en: 'Finalised' },
};

export const roundStage: Words<RoundStage> = {
  PANEL: { vi: 'Hội đồng', en: 'Panel' },
  FINAL: { vi: 'Chung kết', en: 'Final' },
  YEAR_FINAL: { vi: 'Chung kết năm', en: 'Final of the year' },
};

export const settlement: Words<BoundarySettlement> = {
  SCORES: { vi: 'Điểm phân biệt được hai bên', en: 'The scores tell both sides apart' },
  EXTRA_JUDGES: { vi: 'Thêm giám khảo', en: 'Extra judges' },
  PAIRWISE_FINAL: { vi: 'So sánh từng cặp', en: 'Pairwise final' },
  OVERRIDE: { vi: 'Quản lý quyết định, có lý do', en: 'Override with a reason' },
};

export const assignmentStatus: Words<AssignmentStatus> = {
  OPEN: { vi: 'Chưa chấm', en: 'Not begun' },
  DRAFT: { vi: 'Đang chấm dở', en: 'Begun' },
  SUBMITTED: { vi: 'Đã nộp', en: 'Handed in' },
  RECUSED: { vi: 'Đã miễn chấm', en: 'Recused' },
  REASSIGNED: { vi: 'Đã chuyển', en: 'Reassigned' },
  LAPSED: { vi: 'Hết hạn', en: 'Lapsed' },
};

export const proposalStatus: Words<AwardProposalStatus> = {
  PROPOSED: { vi: 'Chờ phê duyệt', en: 'Awaiting approval' },
  APPROVED: { vi: 'Chờ công bố', en: 'Awaiting publication' },
  PUBLISHED: { vi: 'Đã công bố', en: 'Published' },
  REJECTED: { vi: 'Không được duyệt', en: 'Rejected' },
};

export const awardStatus: Words<AwardStatus> = {
  PROPOSED: { vi: 'Chờ phê duyệt', en: 'Proposed' },
  APPROVED: { vi: 'Chờ công bố', en: 'Approved' },
  ANNOUNCED: { vi: 'Chờ nhận giải', en: 'Awaiting claim' },
  CLAIMED: { vi: 'Chờ trao quà', en: 'Awaiting hand-over' },
  FULFILLING: { vi: 'Quà đang giao', en: 'Gift on its way' },
  FULFILLED: { vi: 'Đã trao', en: 'Handed over' },
  DECLINED: { vi: 'Không nhận', en: 'Declined' },
  EXPIRED: { vi: 'Quá hạn nhận', en: 'Expired' },
  DISQUALIFIED: { vi: 'Đã thu hồi', en: 'Disqualified' },
  REJECTED: { vi: 'Không được duyệt', en: 'Rejected' },
};

export const skipReason: Words<AwardSkipReason> = {
  ALREADY_AWARDED: { vi: 'Góp ý đã có giải trong kỳ', en: 'The opinion holds an award already' },
  DISQUALIFIED: { vi: 'Từng bị thu hồi giải trong kỳ', en: 'An award of theirs was taken back' },
  EXCLUDED: { vi: 'Thuê bao bị loại trừ', en: 'The subscription is excluded' },
  NO_PRIZE_LEFT: { vi: 'Đã hết giải', en: 'No prize left' },
  OWNER_WON_OFTEN_ENOUGH: {
    vi: 'Chủ thuê bao đã nhận đủ số giải',
    en: 'Their owner wins no more often',
  },
  OVER_BUDGET: { vi: 'Vượt ngân sách', en: 'Over budget' },
  PASSED_ON: { vi: 'Đã từ chối hoặc quá hạn nhận', en: 'Had its turn' },
  STAFF: { vi: 'Thuê bao của nhân viên', en: 'Belongs to staff' },
  WITHDRAWN: { vi: 'Góp ý không còn hiệu lực', en: 'No longer stands' },
  WON_OFTEN_ENOUGH: { vi: 'Đã nhận đủ số giải', en: 'Wins no more often' },
};

export const ledgerDeed: Words<AwardLedgerDeed> = {
  PROPOSED: { vi: 'Đề xuất', en: 'Proposed' },
  APPROVED: { vi: 'Phê duyệt', en: 'Approved' },
  REJECTED: { vi: 'Không duyệt', en: 'Rejected' },
  PUBLISHED: { vi: 'Công bố', en: 'Published' },
  CLAIMED: { vi: 'Nhận giải', en: 'Claimed' },
  DECLINED: { vi: 'Không nhận', en: 'Declined' },
  EXPIRED: { vi: 'Quá hạn', en: 'Expired' },
  DISQUALIFIED: { vi: 'Thu hồi', en: 'Disqualified' },
  GIFT_CHANGED: { vi: 'Đổi quà', en: 'Gift changed' },
  GIFT_LOST: { vi: 'Quà không còn', en: 'Gift no longer to be had' },
  FULFILMENT_STARTED: { vi: 'Bắt đầu giao quà', en: 'Gift on its way' },
  HAND_OVER_WITHOUT_CODE_ALLOWED: {
    vi: 'Cho phép trao không cần mã',
    en: 'Hand-over without a code allowed',
  },
  FULFILLED: { vi: 'Đã trao quà', en: 'Handed over' },
  VOUCHER_REPLACED: { vi: 'Cấp lại mã quà', en: 'Voucher replaced' },
};

export const orderStatus: Words<ProviderOrderStatus> = {
  QUEUED: { vi: 'Chờ đặt', en: 'Queued' },
  WORKING: { vi: 'Đang đặt', en: 'Being ordered' },
  COMMITTING: { vi: 'Chờ kết quả', en: 'Awaiting the outcome' },
  CONFIRMED: { vi: 'Nhà cung cấp đã xác nhận', en: 'Confirmed' },
  REFUSED: { vi: 'Nhà cung cấp từ chối', en: 'Refused' },
  DISPUTED: { vi: 'Lệch đối soát', en: 'Disputed' },
};

export const provider: Words<ProviderKind> = {
  COURIER: { vi: 'Chuyển phát', en: 'Courier' },
  PERK: { vi: 'Ưu đãi đối tác', en: 'Partner perk' },
  TOP_UP: { vi: 'Nạp tiền', en: 'Top-up' },
  VOUCHER: { vi: 'Mã quà tặng', en: 'Voucher' },
};

export const deliveryStatus: Words<DeliveryStatus> = {
  WAITING: { vi: 'Chờ gửi', en: 'Waiting' },
  SENT: { vi: 'Đã gửi', en: 'Sent' },
  DELIVERED: { vi: 'Đã đến máy', en: 'Delivered' },
  UNDELIVERED: { vi: 'Không gửi được đến máy', en: 'Undelivered' },
  FAILED: { vi: 'Gửi lỗi', en: 'Failed' },
  SKIPPED: { vi: 'Không gửi', en: 'Skipped' },
};

export const channel: Words<DeliveryChannel> = {
  SMS: { vi: 'Tin nhắn', en: 'SMS' },
  EMAIL: { vi: 'E-mail', en: 'E-mail' },
  WEB_PUSH: { vi: 'Trình duyệt', en: 'Web push' },
};

export const failedEvent: Words<FailedEventStatus> = {
  FAILED: { vi: 'Lỗi', en: 'Failed' },
  RETRYING: { vi: 'Đang thử lại', en: 'Retrying' },
  WAITING: { vi: 'Chờ sự kiện trước', en: 'Waits behind another' },
};

export const tier: Words<MembershipTier> = {
  BRONZE: { vi: 'Đồng', en: 'Bronze' },
  SILVER: { vi: 'Bạc', en: 'Silver' },
  TITANIUM: { vi: 'Titan', en: 'Titanium' },
  GOLD: { vi: 'Vàng', en: 'Gold' },
  DIAMOND: { vi: 'Kim cương', en: 'Diamond' },
};

export const consentPurpose: Words<ConsentPurpose> = {
  MARKETING: { vi: 'Tin quảng cáo', en: 'Marketing' },
  PROCESS_FEEDBACK: { vi: 'Đọc, chấm và trả lời góp ý', en: 'Reading, judging and answering' },
  PUBLISH_WINNER: { vi: 'Công bố khi trúng giải', en: 'Publishing a win' },
};

export const prizeLevel: Words<PrizeLevel> = {
  DIAMOND: { vi: 'Kim cương (năm)', en: 'Diamond (year)' },
  GOLD: { vi: 'Vàng (năm)', en: 'Gold (year)' },
  SILVER: { vi: 'Bạc (năm)', en: 'Silver (year)' },
  FIRST: { vi: 'Nhất (tháng)', en: 'First (month)' },
  SECOND: { vi: 'Nhì (tháng)', en: 'Second (month)' },
  THIRD: { vi: 'Ba (tháng)', en: 'Third (month)' },
  ENCOURAGEMENT: { vi: 'Khuyến khích (tháng)', en: 'Encouragement (month)' },
  GIFT: { vi: 'Quà tặng', en: 'Gift' },
};

export const exclusionGround: Words<ExclusionGround> = {
  RELATIVE: { vi: 'Người thân của người có quyền quyết định', en: 'Relative of a decider' },
  PARTNER_STAFF: { vi: 'Nhân viên đối tác', en: 'Partner’s staff' },
  OTHER: { vi: 'Căn cứ khác trong thể lệ', en: 'Another ground of the rules' },
};

export const substituteStatus: Words<GiftSubstituteStatus> = {
  PROPOSED: { vi: 'Chờ duyệt', en: 'Awaits approval' },
  APPROVED: { vi: 'Đã duyệt', en: 'Approved' },
  REJECTED: { vi: 'Bị từ chối', en: 'Rejected' },
};

export const appealStatus: Words<AppealStatus> = {
  OPEN: { vi: 'Đang chờ trả lời', en: 'Awaits an answer' },
  UPHELD: { vi: 'Chấp nhận đề nghị', en: 'Upheld' },
  DISMISSED: { vi: 'Giữ nguyên kết quả', en: 'Dismissed' },
};

export const dossierState: Words<DossierState> = {
  WAITING: { vi: 'Sắp lập', en: 'Waiting' },
  RUNNING: { vi: 'Đang lập', en: 'Being made' },
  READY: { vi: 'Đã lập xong', en: 'Ready' },
  FAILED: { vi: 'Bị lỗi', en: 'Failed' },
  DELETED: { vi: 'Tệp đã xoá', en: 'File deleted' },
};

export const occasionStatus: Words<GiftOccasionStatus> = {
  PROPOSED: { vi: 'Chờ phê duyệt', en: 'Awaiting approval' },
  APPROVED: { vi: 'Đã duyệt, chờ mở', en: 'Approved, opens soon' },
  OPENED: { vi: 'Đã báo người nhận', en: 'Recipients told' },
  REJECTED: { vi: 'Không được duyệt', en: 'Rejected' },
};

export const giftReason: Words<GiftReason> = {
  BIRTHDAY: { vi: 'Sinh nhật', en: 'Birthday' },
  TIER: { vi: 'Lên hạng hội viên', en: 'Membership tier' },
  THANKS: { vi: 'Tri ân', en: 'Thanks' },
  APOLOGY: { vi: 'Xin lỗi', en: 'Apology' },
  OTHER: { vi: 'Dịp khác', en: 'Another occasion' },
};
