import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DeliveryChannel, DeliveryStatus } from './notification-delivery.type.ts';

/**
 * One notification on its way to one telephone, address or browser. Numbers and addresses are not
 * here: they are looked up when it leaves, so that nobody is told what is meant for the former holder
 * of a number.
 */
@Entity('delivery')
export class DeliveryRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  notificationId!: string;

  @Column('uuid')
  subscriberId!: string;

  @Column('text')
  channel!: DeliveryChannel;

  /** The browser that a push is for; `null` otherwise. */
  @Column('uuid', { nullable: true })
  deviceId!: string | null;

  @Column('text')
  status!: DeliveryStatus;

  /** How often it was tried. */
  @Column('int')
  attempts!: number;

  /** When it is tried next; `null` once there is nothing left to try. */
  @Column('timestamptz', { nullable: true })
  dueAt!: Date | null;

  /** Ids of texts of which the SMS centre has not yet said what became of them. */
  @Column('text', { array: true })
  awaitedReceipts!: string[];

  /** Why the last try failed, for staff; without any address. */
  @Column('text', { nullable: true })
  failure!: string | null;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  sentAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  deliveredAt!: Date | null;
}
