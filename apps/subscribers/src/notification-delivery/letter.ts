import type { Language } from '@chia-se/locale';
import type { NotificationRow } from '../notification/notification.row.ts';
import { linkTo } from '../notification/notification-texts.ts';
import { bodyOf, titleOf } from '../notification/notification-words.ts';

/** What goes to one reader at once, in their language. */
export interface Letter {
  /** The same in every try, so that whoever gets it twice can tell. */
  id: string;
  subscriberId: string;
  /** The browser that a push is for. */
  deviceId: string | null;
  language: Language;
  title: string;
  body: string;
  /** Where it leads within the portal; absolute where the portal's address is known. */
  link: string;
}

/** A way out of the house. One for each channel. */
export interface Way {
  /**
   * Hands a letter over. Must come to an end within two minutes.
   *
   * @returns ids under which receipts will come, where any will
   * @throws NoAddress, Undeliverable, or whatever passes by itself
   */
  send(letter: Letter): Promise<string[]>;
}

const linesAtMost = 10;

/** One notification as it is; of several, how many and their titles, the newest last. */
export function contentOf(
  notifications: readonly NotificationRow[],
  language: Language,
  portalUrl: string | null,
): Pick<Letter, 'title' | 'body' | 'link'> {
  const absolute = (path: string) => (portalUrl ? new URL(path, portalUrl).href : path);
  const [only] = notifications;
  if (only && notifications.length === 1) {
    return {
      title: titleOf(only, language),
      body: bodyOf(only, language),
      link: absolute(linkTo(only.kind, only.subjectId)),
    };
  }
  const count = notifications.length;
  return {
    title:
      language === 'vi' ? `Quý khách có ${count} tin mới` : `You have ${count} new notifications`,
    body: notifications
      .slice(-linesAtMost)
      .map((one) => `${titleOf(one, language)}.`)
      .join('\n'),
    link: absolute('/notifications'),
  };
}
