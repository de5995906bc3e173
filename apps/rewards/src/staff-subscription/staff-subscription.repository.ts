import type { Queryable } from '@chia-se/subgraph-kit';
import type { StaffSubscriptionRow } from './staff-subscription.row.ts';

export class StaffSubscriptionRepository {
  constructor(private readonly database: Queryable) {}

  async upsert({ staffId, subscriberId, active }: StaffSubscriptionRow): Promise<void> {
    await this.database.rows(
      `insert into staff_subscription (staff_id, subscriber_id, active) values ($1, $2, $3)
       on conflict (staff_id) do update
         set subscriber_id = excluded.subscriber_id, active = excluded.active`,
      [staffId, subscriberId, active],
    );
  }

  /** Those of the subscribers who are on the staff now. */
  async listStaffAmong(subscriberIds: readonly string[]): Promise<string[]> {
    const rows = await this.database.rows<{ subscriberId: string }>(
      `select distinct s.subscriber_id as "subscriberId" from staff_subscription s
       where s.subscriber_id = any($1) and s.active`,
      [subscriberIds],
    );
    return rows.map((row) => row.subscriberId);
  }
}
