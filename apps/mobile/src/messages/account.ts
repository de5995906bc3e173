import type {
  ConsentPurpose,
  DataRequestKind,
  DeliveryChannel,
  MembershipTier,
  NotificationKind,
} from '@chia-se/client';
import type { Message } from '@chia-se/locale';

export const tierNames: Record<MembershipTier, Message> = {
  BRONZE: { vi: 'Hội viên Đồng', en: 'Bronze member' },
  SILVER: { vi: 'Hội viên Bạc', en: 'Silver member' },
  GOLD: { vi: 'Hội viên Vàng', en: 'Gold member' },
  TITANIUM: { vi: 'Hội viên Titan', en: 'Titanium member' },
  DIAMOND: { vi: 'Hội viên Kim cương', en: 'Diamond member' },
};

export const consentNames: Record<ConsentPurpose, Message> = {
  PROCESS_FEEDBACK: { vi: 'Xử lý góp ý', en: 'Handling of opinions' },
  PUBLISH_WINNER: { vi: 'Công bố trúng giải', en: 'Being named as a winner' },
  MARKETING: { vi: 'Nhận tin giới thiệu', en: 'News and offers' },
};

export const requestNames: Record<DataRequestKind, Message> = {
  EXPORT: { vi: 'Xuất dữ liệu', en: 'Export' },
  ERASURE: { vi: 'Xóa dữ liệu', en: 'Erasure' },
};

export const account = {
  number: { vi: 'Số điện thoại', en: 'Phone number' },
  numberInvalid: {
    vi: 'Số này chưa đúng. Ví dụ: 0901 234 567.',
    en: 'This is not a mobile number. Such as 0901 234 567.',
  },
  sendCode: { vi: 'Gửi mã xác thực', en: 'Send me a code' },
  code: { vi: 'Mã gồm 6 chữ số', en: 'Six-digit code' },
  codeSent: {
    vi: 'Mã đã được gửi đến {number}.',
    en: 'A code was sent to {number}.',
  },
  otherNumber: { vi: 'Dùng số khác', en: 'Use another number' },
  signOut: { vi: 'Đăng xuất', en: 'Sign out' },
  member: { vi: 'Quý khách', en: 'Member' },
  perks: { vi: 'Ưu đãi của Quý khách', en: 'Your perks' },
  perksNone: { vi: 'Hiện chưa có ưu đãi.', en: 'No perks at present.' },
  perksDown: {
    vi: 'Đối tác ưu đãi đang gián đoạn. Các mục khác vẫn dùng bình thường.',
    en: 'The partner of the perks cannot be reached. All else works.',
  },
  consents: { vi: 'Quyền riêng tư và sự đồng ý', en: 'Privacy and consents' },
  data: { vi: 'Dữ liệu của tôi', en: 'My data' },
  winners: { vi: 'Danh sách trúng giải', en: 'Winners' },
  export: { vi: 'Yêu cầu xuất dữ liệu', en: 'Ask for an export' },
  dueAt: { vi: 'Hạn trả lời: {date}', en: 'Due by {date}' },
  completedAt: { vi: 'Hoàn thành: {date}', en: 'Completed {date}' },
  requestsNone: { vi: 'Chưa có yêu cầu nào.', en: 'Nothing was asked for.' },
  newsNone: { vi: 'Chưa có thông báo.', en: 'No news yet.' },
  readAll: { vi: 'Đánh dấu đã đọc', en: 'Mark as read' },
  unread: { vi: 'Chưa đọc', en: 'Unread' },
  preferences: { vi: 'Cách nhận thông báo', en: 'How you are told' },
  preferencesText: {
    vi: 'Trong ứng dụng, Quý khách luôn thấy mọi thông báo. Chọn cách nhận thêm ở đây.',
    en: 'In the app you see all news. Choose here how else you are told.',
  },
  email: { vi: 'Địa chỉ email', en: 'E-mail address' },
  emailSave: { vi: 'Gửi mã xác nhận', en: 'Send a code there' },
  emailCode: { vi: 'Mã trong email', en: 'Code in the e-mail' },
  emailConfirm: { vi: 'Xác nhận email', en: 'Confirm the address' },
  emailVerified: { vi: 'Đã xác nhận', en: 'Confirmed' },
  emailWaiting: {
    vi: 'Chưa xác nhận. Mã đã được gửi đến địa chỉ này.',
    en: 'Not confirmed yet. A code was sent there.',
  },
  emailRemove: { vi: 'Bỏ địa chỉ email', en: 'Remove the address' },
  quiet: { vi: 'Không gửi từ 22:00 đến 7:00', en: 'Nothing between 22:00 and 7:00' },
  digest: { vi: 'Gộp tin trong ngày, gửi lúc 8:00', en: 'One message a day, at 8:00' },
  digestText: {
    vi: 'Tin đạt giải luôn được gửi ngay.',
    en: 'News of a prize is always sent at once.',
  },
  push: { vi: 'Thông báo trên máy này', en: 'Messages on this device' },
  pushDenied: {
    vi: 'Thông báo đang bị chặn. Quý khách có thể cho phép trong phần cài đặt của máy.',
    en: 'Messages are blocked. You can allow them in the settings of this device.',
  },
  pushFailed: {
    vi: 'Chưa bật được thông báo trên máy này. Quý khách vui lòng thử lại sau.',
    en: 'Messages could not be turned on for this device. Try again later.',
  },
  pushOnPhone: {
    vi: 'Khi ứng dụng đã đóng, Quý khách nhận tin qua SMS hoặc email.',
    en: 'While the app is closed, you are told by text message or e-mail.',
  },
  erase: { vi: 'Yêu cầu xóa dữ liệu', en: 'Ask to be forgotten' },
  eraseText: {
    vi: 'Tên, số điện thoại, địa chỉ và mọi dữ liệu cá nhân của Quý khách sẽ bị xóa. Yêu cầu này không thể rút lại. Hồ sơ trao giải được giữ theo luật, không kèm danh tính.',
    en: 'Your name, number, addresses and all other personal data are erased. This cannot be taken back. The proof of awards stays, as the law asks, under no name.',
  },
  eraseKeep: {
    vi: 'Giữ lại nội dung góp ý đã công khai, không kèm danh tính',
    en: 'Leave what is public of my opinions, under no name',
  },
  eraseNumber: {
    vi: 'Nhập số điện thoại của Quý khách để xác nhận',
    en: 'Type your own number to confirm',
  },
  eraseSend: { vi: 'Xóa dữ liệu của tôi', en: 'Erase my data' },
  eraseDone: {
    vi: 'Đã nhận yêu cầu. Quý khách theo dõi tiến độ trong mục Dữ liệu của tôi, hạn {date}.',
    en: 'We have your request. Follow it under My data; it is due by {date}.',
  },
} satisfies Record<string, Message>;

export const channelNames: Record<DeliveryChannel, Message> = {
  SMS: { vi: 'Tin nhắn SMS', en: 'Text message' },
  EMAIL: { vi: 'Email', en: 'E-mail' },
  WEB_PUSH: { vi: 'Thông báo đẩy', en: 'Push message' },
};

export const newsNames: Record<NotificationKind, Message> = {
  FEEDBACK_ANSWERED: { vi: 'Góp ý có phản hồi', en: 'An answer to your opinion' },
  FEEDBACK_STATUS_CHANGED: { vi: 'Góp ý có tiến triển', en: 'Your opinion moved on' },
  FEEDBACK_ENTERED: { vi: 'Góp ý ghi qua tổng đài', en: 'Written down for you by the call centre' },
  FOLLOWED_FEEDBACK_ANSWERED: {
    vi: 'Góp ý đang theo dõi có phản hồi',
    en: 'An answer to what you follow',
  },
  FOLLOWED_FEEDBACK_CHANGED: {
    vi: 'Góp ý đang theo dõi có tiến triển',
    en: 'What you follow moved on',
  },
  APPEAL_ANSWERED: { vi: 'Trả lời đề nghị xem lại', en: 'The answer to your appeal' },
  AWARD_ANNOUNCED: { vi: 'Góp ý đạt giải', en: 'A prize won' },
  AWARD_FULFILLED: { vi: 'Giải đã trao', en: 'A prize handed over' },
  AWARD_DISQUALIFIED: { vi: 'Giải bị hủy', en: 'An award taken back' },
  GIFT_SUBSTITUTED: { vi: 'Quà được thay thế', en: 'A gift replaced' },
  GIFT_OFFERED: { vi: 'Quà dành cho Quý khách', en: 'A gift for you' },
  GIFT_DELIVERED: { vi: 'Quà tặng đã trao', en: 'A gift brought to you' },
  GIFT_TAKEN_BACK: { vi: 'Quà tặng bị thu hồi', en: 'A gift taken back' },
  FEEDBACK_REDACTED: { vi: 'Góp ý được lược bớt', en: 'Words taken out of your opinion' },
};
