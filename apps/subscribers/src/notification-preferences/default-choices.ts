import { NotificationKind } from '../notification/notification.type.ts';
import { DeliveryChannel } from '../notification-delivery/notification-delivery.type.ts';

const hasDeadline: readonly NotificationKind[] = [
  NotificationKind.AWARD_ANNOUNCED,
  NotificationKind.GIFT_OFFERED,
];

/**
 * What holds where nobody chose. A browser or an address was signed up in order to be told, so they
 * are told everything; an SMS, which nobody signed up for, comes only where a deadline is at stake.
 */
export function isWantedByDefault(kind: NotificationKind, channel: DeliveryChannel): boolean {
  return channel !== DeliveryChannel.SMS || hasDeadline.includes(kind);
}

/** Whether it can wait for the day's digest; a prize and a gift have a deadline. */
export function canWait(kind: NotificationKind): boolean {
  return !hasDeadline.includes(kind);
}
