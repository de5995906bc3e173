import type {
  AppealStatus,
  AwardStatus,
  Band,
  EntryState,
  FeedbackEventKind,
  FeedbackStatus,
} from '@chia-se/client';
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
  follow: { vi: 'Theo dõi', en: 'Follow' },
  unfollow: { vi: 'Bỏ theo dõi', en: 'Stop following' },
  following: { vi: 'Góp ý đang theo dõi', en: 'Opinions that you follow' },
  followingNone: {
    vi: 'Quý khách chưa theo dõi góp ý nào.',
    en: 'You do not follow an opinion yet.',
  },
  browse: { vi: 'Góp ý của mọi người', en: 'What others say' },
  search: { vi: 'Tìm góp ý', en: 'Search opinions' },
  browseNone: { vi: 'Không có góp ý nào phù hợp.', en: 'There is no such opinion.' },
  edit: { vi: 'Sửa góp ý', en: 'Change it' },
  save: { vi: 'Lưu thay đổi', en: 'Save' },
  editText: {
    vi: 'Quý khách sửa được cho đến khi góp ý bắt đầu được xem xét. Nội dung trước đó vẫn được lưu.',
    en: 'You can change it until screening begins. What it said before is kept.',
  },
  editTooLate: {
    vi: 'Góp ý đang được xem xét nên không sửa được nữa.',
    en: 'Screening has begun; it cannot be changed any more.',
  },
  withdraw: { vi: 'Rút góp ý', en: 'Take it back' },
  withdrawSure: {
    vi: 'Góp ý đã rút sẽ không được xử lý hay xét giải. Nhấn lần nữa để rút.',
    en: 'It will be neither handled nor judged. Press again to take it back.',
  },
  appealText: {
    vi: 'Quý khách có thể đề nghị xem lại một lần, đến hết ngày {date}.',
    en: 'You can ask once for another look, until the end of {date}.',
  },
  appealReason: {
    vi: 'Điều Quý khách muốn được xem lại (20 đến 2.000 ký tự)',
    en: 'What should be looked at again (20 to 2,000 characters)',
  },
  appealSend: { vi: 'Gửi đề nghị', en: 'Ask for it' },
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

/** A step that is more than its status says. */
export const stepNames: Partial<Record<FeedbackEventKind, Message>> = {
  ANSWER: { vi: 'Đã có phản hồi', en: 'Answered' },
  SOLVED: { vi: 'Quý khách xác nhận đã giải quyết', en: 'You said that it is solved' },
  NOT_SOLVED: { vi: 'Quý khách cho biết chưa giải quyết', en: 'You said that it is not solved' },
  TOPIC: { vi: 'Đã chuyển chủ đề', en: 'Moved to another topic' },
};

export const bandNames: Record<Band, Message> = {
  DEVELOPING: { vi: 'Cần phát triển thêm', en: 'Developing' },
  SOLID: { vi: 'Khá', en: 'Solid' },
  STRONG: { vi: 'Tốt', en: 'Strong' },
  OUTSTANDING: { vi: 'Xuất sắc', en: 'Outstanding' },
};

export const appealNames: Record<AppealStatus, Message> = {
  OPEN: { vi: 'Đề nghị xem lại đang được xử lý.', en: 'Your request is being looked at.' },
  UPHELD: { vi: 'Đề nghị xem lại được chấp nhận.', en: 'Your request was right.' },
  DISMISSED: { vi: 'Kết quả chấm được giữ nguyên.', en: 'The outcome stands.' },
};
