import type { Message } from '@chia-se/locale';
import { NotificationKind } from './notification.type.ts';

/** What subscribers read. `{code}` is the reference code of the opinion. */
export const notificationTexts: Record<NotificationKind, { title: Message; body: Message }> = {
  [NotificationKind.FEEDBACK_ENTERED]: {
    title: { vi: 'Tổng đài đã ghi nhận góp ý {code}', en: 'We wrote down your opinion {code}' },
    body: {
      vi: '“{title}”. Nếu Quý khách không gọi cho tổng đài, vui lòng rút lại góp ý này.',
      en: '“{title}”. If you did not call us, please withdraw this opinion.',
    },
  },
  [NotificationKind.FEEDBACK_STATUS_CHANGED]: {
    title: { vi: 'Góp ý {code} có cập nhật', en: 'News on your opinion {code}' },
    body: { vi: 'Trạng thái mới: {status}. {note}', en: 'It is now: {status}. {note}' },
  },
  [NotificationKind.FEEDBACK_REDACTED]: {
    title: {
      vi: 'Phần công khai của góp ý {code} đã được điều chỉnh',
      en: 'What the public reads of your opinion {code} has changed',
    },
    body: {
      vi: 'Lý do: {reason} Nội dung Quý khách đã gửi vẫn được giữ nguyên trong hồ sơ.',
      en: 'The reason: {reason} What you sent us is kept as it was.',
    },
  },
  [NotificationKind.FEEDBACK_ANSWERED]: {
    title: { vi: 'Góp ý {code} đã được trả lời', en: 'Your opinion {code} was answered' },
    body: { vi: '{answer}', en: '{answer}' },
  },
  [NotificationKind.FOLLOWED_FEEDBACK_CHANGED]: {
    title: {
      vi: 'Góp ý {code} Quý khách theo dõi có cập nhật',
      en: 'News on opinion {code}, which you follow',
    },
    body: { vi: 'Trạng thái mới: {status}.', en: 'It is now: {status}.' },
  },
  [NotificationKind.FOLLOWED_FEEDBACK_ANSWERED]: {
    title: {
      vi: 'Góp ý {code} Quý khách theo dõi đã được trả lời',
      en: 'Opinion {code}, which you follow, was answered',
    },
    body: { vi: '{answer}', en: '{answer}' },
  },
  [NotificationKind.APPEAL_ANSWERED]: {
    title: {
      vi: 'Đề nghị xem xét lại của Quý khách đã được trả lời',
      en: 'Your appeal has its answer',
    },
    body: { vi: '{answer}', en: '{answer}' },
  },
  [NotificationKind.AWARD_ANNOUNCED]: {
    title: { vi: 'Chúc mừng Quý khách đoạt giải', en: 'Congratulations, you won a prize' },
    body: {
      vi: 'Góp ý của Quý khách được trao {prize}. Quý khách vui lòng nhận giải trước {claimBy}.',
      en: 'Your opinion was awarded {prize}. Please claim it before {claimBy}.',
    },
  },
  [NotificationKind.AWARD_DISQUALIFIED]: {
    title: { vi: 'Giải thưởng đã bị hủy', en: 'Your award was taken back' },
    body: {
      vi: 'Chương trình rất tiếc phải hủy {prize} đã trao cho Quý khách. Lý do: {reason} Nếu cần giải thích thêm, Quý khách vui lòng gọi tổng đài.',
      en: 'We had to take back {prize}. The reason: {reason} Please call us if you would like to know more.',
    },
  },
  [NotificationKind.GIFT_SUBSTITUTED]: {
    title: { vi: 'Mời Quý khách chọn quà thay thế', en: 'Please choose a substitute gift' },
    body: {
      vi: 'Chương trình xin lỗi vì {lost} Quý khách đã chọn cho {prize} hiện không còn. Quý khách có thể đổi sang {substitute}, có giá trị bằng hoặc cao hơn.',
      en: 'We are sorry: {lost}, which you chose for {prize}, can’t be had any more. You may take {substitute} instead, which is worth as much or more.',
    },
  },
  [NotificationKind.AWARD_FULFILLED]: {
    title: { vi: 'Quà đã được trao', en: 'Your gift was handed over' },
    body: {
      vi: '{prize} đã được trao. Cảm ơn Quý khách đã góp ý.',
      en: '{prize} was handed over. Thank you for your opinion.',
    },
  },
};

/** Handling states in words; a code that is not here is shown as it is. */
export const statusNames: Record<string, Message> = {
  RECEIVED: { vi: 'Đã tiếp nhận', en: 'received' },
  HELD: { vi: 'Đang xem xét', en: 'under review' },
  REJECTED: { vi: 'Không được chấp nhận', en: 'not accepted' },
  MERGED: { vi: 'Đã gộp với góp ý trùng nội dung', en: 'merged with the same opinion' },
  WITHDRAWN: { vi: 'Đã rút lại theo yêu cầu của Quý khách', en: 'withdrawn, as you asked' },
  ACKNOWLEDGED: { vi: 'Đã ghi nhận', en: 'acknowledged' },
  IN_PROGRESS: { vi: 'Đang xử lý', en: 'in progress' },
  ADOPTED: { vi: 'Sẽ được thực hiện', en: 'adopted' },
  DELIVERED: { vi: 'Đã thực hiện xong', en: 'delivered' },
  DECLINED: { vi: 'Chưa thể thực hiện', en: 'declined' },
};

const pathOf: Record<NotificationKind, string> = {
  [NotificationKind.FEEDBACK_ENTERED]: '/feedback',
  [NotificationKind.FEEDBACK_STATUS_CHANGED]: '/feedback',
  [NotificationKind.FEEDBACK_REDACTED]: '/feedback',
  [NotificationKind.FEEDBACK_ANSWERED]: '/feedback',
  [NotificationKind.FOLLOWED_FEEDBACK_CHANGED]: '/feedback',
  [NotificationKind.FOLLOWED_FEEDBACK_ANSWERED]: '/feedback',
  [NotificationKind.APPEAL_ANSWERED]: '/feedback',
  [NotificationKind.AWARD_ANNOUNCED]: '/awards',
  [NotificationKind.AWARD_FULFILLED]: '/awards',
  [NotificationKind.AWARD_DISQUALIFIED]: '/awards',
  [NotificationKind.GIFT_SUBSTITUTED]: '/awards',
};

/** Where a notification leads, within the portal and the app. */
export function linkTo(kind: NotificationKind, subjectId: string): string {
  return `${pathOf[kind]}/${subjectId}`;
}
