import { type Language, type Message, say } from '@chia-se/locale';
import type { NotificationRow } from './notification.row.ts';
import { notificationTexts, statusNames } from './notification-texts.ts';

type Told = Pick<NotificationRow, 'kind' | 'parameters'>;

/** One line. */
export function titleOf(notification: Told, language: Language): string {
  return fill(notificationTexts[notification.kind].title, notification, language);
}

/** The text. */
export function bodyOf(notification: Told, language: Language): string {
  return fill(notificationTexts[notification.kind].body, notification, language);
}

function fill(message: Message, { parameters }: Told, language: Language): string {
  const status = statusNames[parameters['status'] ?? '']?.[language];
  return say(message, language, { ...parameters, ...(status ? { status } : {}) }).trim();
}
