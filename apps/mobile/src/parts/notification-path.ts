import type { NotificationKind } from '@chia-se/client';

/** The screen that a notification is about. */
export function pathOfNotification(news: {
  kind: NotificationKind;
  subjectId: string;
}): `/claim/${string}` | `/opinion/${string}` {
  return news.kind.startsWith('AWARD_') ? `/claim/${news.subjectId}` : `/opinion/${news.subjectId}`;
}
