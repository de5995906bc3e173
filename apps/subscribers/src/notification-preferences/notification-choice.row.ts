import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { NotificationKind } from '../notification/notification.type.ts';
import type { DeliveryChannel } from '../notification-delivery/notification-delivery.type.ts';

/** What a subscriber decided on one kind and channel; without it the default holds. */
@Entity('notification_choice')
export class NotificationChoiceRow {
  @PrimaryColumn('uuid')
  subscriberId!: string;

  @PrimaryColumn('text')
  kind!: NotificationKind;

  @PrimaryColumn('text')
  channel!: DeliveryChannel;

  @Column('boolean')
  wanted!: boolean;
}
