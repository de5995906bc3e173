import type { AwardStatus, EntryState, FeedbackStatus } from '@chia-se/client';
import type { Message } from '@chia-se/locale';
import type { PhotoProblem } from '../photos/kept-photo.ts';

export const statusNames: Record<FeedbackStatus, Message> = {
  RECEIVED: { vi: 'Đã tiếp nhận', en: 'Received' },
  HELD: { vi: 'Đang xem xét', en: 'Being looked at' },
  ACKNOWLEDGED: { vi: 'Đã ghi nhận', en: 'Acknowledged' },
  ADOPTED: { vi: 'Sẽ thực hiện', en: 'Will be done' },
  IN_PROGRESS: { vi: 'Đang thực hiện', en: 'In progress' },
  DELIVERED: { vi: 'Đã thực hiện', en: 'Done' },
  DECLINED: { vi: 'Chưa thể thực hiện', en: 'Declined' },
  MERGED: { vi: 'Đã gộp với góp ý tương tự', en: 'Joined with a similar one' },
  REJECTED: { vi: 'Không được duyệt', en: 'Not accepted' },
  WITHDRAWN: { vi: 'Đã rút lại', en: 'Taken back' },
};

export const entryNames: Record<EntryState, Message> = {
  waiting: { vi: 'Đang chờ gửi', en: 'Waiting to be sent' },
  sending: { vi: 'Đang gửi', en: 'Sending' },
  sent: { vi: 'Đã gửi', en: 'Sent' },
  refused: { vi: 'Chưa gửi được', en: 'Not accepted' },
};

export const awardNames: Record<AwardStatus, Message> = {
  PROPOSED: { vi: 'Đang xét', en: 'Being decided' },
  APPROVED: { vi: 'Đã duyệt', en: 'Approved' },
  ANNOUNCED: { vi: 'Chờ nhận giải', en: 'Waiting to be claimed' },
  CLAIMED: { vi: 'Đã xác nhận', en: 'Claimed' },
  FULFILLING: { vi: 'Đang trao quà', en: 'On its way' },
  FULFILLED: { vi: 'Đã trao quà', en: 'Handed over' },
  DECLINED: { vi: 'Đã từ chối', en: 'Given up' },
  EXPIRED: { vi: 'Quá hạn nhận', en: 'Expired' },
  DISQUALIFIED: { vi: 'Bị hủy', en: 'Taken back' },
  REJECTED: { vi: 'Không được duyệt', en: 'Not approved' },
};

export const opinion = {
  title: { vi: 'Quý khách muốn góp ý điều gì?', en: 'What would you like to tell us?' },
  topic: { vi: 'Chủ đề', en: 'Topic' },
  subject: { vi: 'Tiêu đề', en: 'Title' },
  subjectHint: { vi: 'Ví dụ: Sóng yếu ở chợ Bà Chiểu', en: 'Such as: weak signal at the market' },
  body: { vi: 'Nội dung', en: 'Your opinion' },
  photos: { vi: 'Ảnh kèm theo', en: 'Photos' },
  photosHint: {
    vi: 'Tối đa {most} ảnh. Ảnh được giữ trên máy này cho đến khi góp ý được gửi.',
    en: '{most} at the most. They stay on this device until the opinion is sent.',
  },
  choosePhotos: { vi: 'Chọn ảnh', en: 'Choose photos' },
  takePhoto: { vi: 'Chụp ảnh', en: 'Take a photo' },
  photo: { vi: 'Ảnh {n}', en: 'Photo {n}' },
  document: { vi: 'Tài liệu {n} (PDF)', en: 'Document {n} (PDF)' },
  removePhoto: { vi: 'Bỏ ảnh {n}', en: 'Remove photo {n}' },
  withoutPhotos: { vi: 'Gửi không kèm ảnh', en: 'Send without the photos' },
  send: { vi: 'Gửi góp ý', en: 'Send' },
  saved: { vi: 'Bản nháp đã lưu trên máy.', en: 'The draft is kept on this phone.' },
  queued: {
    vi: 'Góp ý đã được lưu và sẽ tự gửi khi có mạng.',
    en: 'Your opinion is kept and is sent when there is a connection.',
  },
  sentAs: {
    vi: 'Đã gửi. Mã tra cứu: {code}. Cảm ơn Quý khách.',
    en: 'Sent. Reference: {code}. Thank you.',
  },
  another: { vi: 'Viết góp ý khác', en: 'Write another' },
  incomplete: {
    vi: 'Quý khách vui lòng chọn chủ đề và điền tiêu đề, nội dung.',
    en: 'Choose a topic, and fill in title and text.',
  },
  similar: { vi: 'Góp ý tương tự đã có', en: 'Others have said' },
  same: { vi: 'Ý kiến của tôi cũng vậy', en: 'Mine is the same' },
  supported: { vi: 'Quý khách đã ủng hộ', en: 'You support this' },
  supporters: { vi: '{count} người ủng hộ', en: '{count} people agree' },
  signInFirst: {
    vi: 'Quý khách đăng nhập một lần trước, sau đó viết được cả khi không có mạng.',
    en: 'Sign in once; after that you can write without a connection too.',
  },
  outbox: { vi: 'Chưa gửi xong', en: 'Not sent yet' },
  discard: { vi: 'Bỏ', en: 'Discard' },
  none: {
    vi: 'Quý khách chưa có góp ý nào.',
    en: 'You have not written anything yet.',
  },
  timeline: { vi: 'Tiến trình', en: 'What happened' },
  answer: { vi: 'Phản hồi', en: 'Answer' },
  deliverBy: { vi: 'Dự kiến hoàn thành: {date}', en: 'Planned for {date}' },
  solved: { vi: 'Vấn đề của Quý khách đã được giải quyết chưa?', en: 'Did this solve it?' },
  yes: { vi: 'Đã giải quyết', en: 'Yes' },
  no: { vi: 'Chưa', en: 'No' },
  judged: { vi: 'Kết quả chấm', en: 'How it was judged' },
  notFound: {
    vi: 'Không tìm thấy góp ý này.',
    en: 'There is no such opinion.',
  },
} satisfies Record<string, Message>;

export const photoProblems: Record<PhotoProblem, Message> = {
  type: {
    vi: 'Chỉ nhận ảnh JPEG, PNG hoặc WebP. Quý khách vui lòng chọn ảnh khác.',
    en: 'Only JPEG, PNG and WebP pictures are taken. Choose another one.',
  },
  size: {
    vi: 'Ảnh lớn hơn 10 MB nên chưa kèm được. Quý khách vui lòng chọn ảnh nhỏ hơn.',
    en: 'The picture is larger than 10 MB. Choose a smaller one.',
  },
  camera: {
    vi: 'Ứng dụng chưa được dùng máy ảnh. Quý khách có thể cho phép trong phần cài đặt của máy.',
    en: 'The camera is not allowed for this app. You can allow it in the settings of the phone.',
  },
  kept: {
    vi: 'Chưa lưu được ảnh trên máy. Quý khách vui lòng thử lại.',
    en: 'The photo could not be kept on this device. Try again.',
  },
};
