import type { ConsentPurpose, DataRequestKind, MembershipTier } from '@chia-se/client';
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
} satisfies Record<string, Message>;
