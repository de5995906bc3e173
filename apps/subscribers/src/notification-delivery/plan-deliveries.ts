import { newId, type Transaction } from '@chia-se/subgraph-kit';
import type { NotificationRow } from '../notification/notification.row.ts';
import { canWait, isWantedByDefault } from '../notification-preferences/default-choices.ts';
import { defaultSchedule, type Schedule, sendTime } from '../notification-preferences/send-time.ts';
import { DeliveryRepository } from './notification-delivery.repository.ts';
import { DeliveryChannel } from './notification-delivery.type.ts';

/**
 * Puts a notification on its way by every channel that its reader wants and can be reached by, in
 * the transaction that writes it: what is told in the app is told outside of it too, and once.
 */
export async function planDeliveries(
  tx: Transaction,
  notification: NotificationRow,
  now: Date,
): Promise<void> {
  const repository = new DeliveryRepository(tx);
  const reach = await repository.findReach(notification.subscriberId, notification.kind);
  const isWanted = (channel: DeliveryChannel) =>
    reach.choices[channel] ?? isWantedByDefault(notification.kind, channel);
  const ways: { channel: DeliveryChannel; deviceId: string | null }[] = [
    ...(isWanted(DeliveryChannel.SMS) ? [{ channel: DeliveryChannel.SMS, deviceId: null }] : []),
    ...(reach.hasEmail && isWanted(DeliveryChannel.EMAIL)
      ? [{ channel: DeliveryChannel.EMAIL, deviceId: null }]
      : []),
    ...(isWanted(DeliveryChannel.WEB_PUSH)
      ? reach.deviceIds.map((deviceId) => ({ channel: DeliveryChannel.WEB_PUSH, deviceId }))
      : []),
  ];
  if (ways.length === 0) return;
  const schedule: Schedule = reach.schedule ?? defaultSchedule;
  const dueAt = sendTime(now, schedule, canWait(notification.kind));
  await repository.insertOnce(
    ways.map((way) => ({
      ...way,
      id: newId(now),
      notificationId: notification.id,
      subscriberId: notification.subscriberId,
      dueAt,
      createdAt: now,
    })),
  );
}
