import { columns, isId, type Queryable } from '@chia-se/subgraph-kit';
import type { NotificationKind } from '../notification/notification.type.ts';
import type { Schedule } from '../notification-preferences/send-time.ts';
import { DeliveryRow } from './notification-delivery.row.ts';
import type { DeliveryChannel, DeliveryStatus } from './notification-delivery.type.ts';

const all = columns(DeliveryRow, 'd');

/** How a subscriber can be told of one kind of thing. */
export interface Reach {
  choices: Partial<Record<DeliveryChannel, boolean>>;
  schedule: Schedule | null;
  hasEmail: boolean;
  deviceIds: string[];
}

type NewDelivery = Pick<
  DeliveryRow,
  'id' | 'notificationId' | 'subscriberId' | 'channel' | 'deviceId' | 'createdAt'
> & { dueAt: Date };

/** What subscribers and staff read of deliveries, and how they are put on their way. */
export class DeliveryRepository {
  constructor(private readonly database: Queryable) {}

  async findReach(subscriberId: string, kind: NotificationKind): Promise<Reach> {
    const [row] = await this.database.rows<Reach>(
      `select
         coalesce((select jsonb_object_agg(c.channel, c.wanted) from notification_choice c
           where c.subscriber_id = $1 and c.kind = $2), '{}') as "choices",
         (select jsonb_build_object('quietFrom', s.quiet_from, 'quietUntil', s.quiet_until,
             'digestAt', s.digest_at)
           from notification_schedule s where s.subscriber_id = $1) as "schedule",
         exists (select from email_address e
           where e.subscriber_id = $1 and e.verified_at is not null) as "hasEmail",
         array(select p.id::text from push_device p where p.subscriber_id = $1) as "deviceIds"`,
      [subscriberId, kind],
    );
    return row as Reach;
  }

  /** Those that are there already stay as they are. */
  async insertOnce(deliveries: readonly NewDelivery[]): Promise<void> {
    await this.database.rows(
      `insert into delivery (id, notification_id, subscriber_id, channel, device_id, due_at,
         created_at, status, attempts, awaited_receipts)
       select d.*, 'WAITING', 0, '{}' from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[],
         $5::uuid[], $6::timestamptz[], $7::timestamptz[]) as d
       on conflict (notification_id, channel, device_id) do nothing`,
      [
        deliveries.map((one) => one.id),
        deliveries.map((one) => one.notificationId),
        deliveries.map((one) => one.subscriberId),
        deliveries.map((one) => one.channel),
        deliveries.map((one) => one.deviceId),
        deliveries.map((one) => one.dueAt),
        deliveries.map((one) => one.createdAt),
      ],
    );
  }

  /** The newest first, `limit` of them for each subscriber. */
  listOf(
    subscriberIds: readonly string[],
    limit: number,
    beforeId: string | null,
  ): Promise<DeliveryRow[]> {
    return this.database.rows(
      `select d.* from unnest($1::uuid[]) as wanted (id)
       cross join lateral (
         select ${all} from delivery d
         where d.subscriber_id = wanted.id and ($3::uuid is null or d.id < $3)
         order by d.id desc limit $2
       ) d`,
      [subscriberIds, limit, beforeId],
    );
  }

  /** The newest of one status first. */
  listByStatus(
    status: DeliveryStatus,
    limit: number,
    beforeId: string | null,
  ): Promise<DeliveryRow[]> {
    return this.database.rows(
      `select ${all} from delivery d
       where d.status = $1 and ($3::uuid is null or d.id < $3) order by d.id desc limit $2`,
      [status, limit, beforeId],
    );
  }

  /** Tries a given-up delivery again from the beginning; `null` where there is none. */
  async revive(id: string, at: Date): Promise<DeliveryRow | null> {
    if (!isId(id)) return null;
    const [row] = await this.database.rows<DeliveryRow>(
      `update delivery d set status = 'WAITING', attempts = 0, due_at = $2, awaited_receipts = '{}'
       where d.id = $1 and d.status in ('FAILED', 'UNDELIVERED') returning ${all}`,
      [id, at],
    );
    return row ?? null;
  }

  /** Takes back what waits and is no longer wanted. */
  async skipUnwanted(
    subscriberId: string,
    unwanted: readonly { kind: NotificationKind; channel: DeliveryChannel }[],
  ): Promise<void> {
    await this.database.rows(
      `update delivery d set status = 'SKIPPED', due_at = null
       from unnest($2::text[], $3::text[]) as u (kind, channel), notification n
       where d.subscriber_id = $1 and d.due_at is not null and d.channel = u.channel
         and n.id = d.notification_id and n.kind = u.kind`,
      [subscriberId, unwanted.map((one) => one.kind), unwanted.map((one) => one.channel)],
    );
  }
}
