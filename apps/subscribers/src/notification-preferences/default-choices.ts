import { NotificationKind } from '../notification/notification.type.ts';
import { DeliveryChannel } from '../notification-delivery/notification-delivery.type.ts';

/**
 * What holds where nobody chose. A browser or an address was signed up in order to be told, so they
 * are told everything; an SMS, which nobody signed up for, comes only where a deadline is at stake.
 */
export function isWantedByDefault(kind: NotificationKind, channel: DeliveryChannel): boolean {
  return channel !== DeliveryChannel.SMS || kind === NotificationKind.AWARD_ANNOUNCED;
}

/** Whether it can wait for the day's digest; a prize has a deadline. */
export function canWait(kind: NotificationKind): boolean {
  return kind !== NotificationKind.AWARD_ANNOUNCED;
}
