import type { Queryable } from '@chia-se/subgraph-kit';
import type { SubscriptionOwnerRow } from './subscription-owner.row.ts';

export class SubscriptionOwnerRepository {
  constructor(private readonly database: Queryable) {}

  async upsert({ subscriberId, ownerKey }: SubscriptionOwnerRow): Promise<void> {
    await this.database.rows(
      `insert into subscription_owner (subscriber_id, owner_key) values ($1, $2)
       on conflict (subscriber_id) do update set owner_key = excluded.owner_key`,
      [subscriberId, ownerKey],
    );
  }

  async delete(subscriberId: string): Promise<void> {
    await this.database.rows('delete from subscription_owner where subscriber_id = $1', [
      subscriberId,
    ]);
  }

  /** Owners by subscriber; who is missing has none that is known. */
  async listOwners(subscriberIds: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.database.rows<SubscriptionOwnerRow>(
      `select o.subscriber_id as "subscriberId", o.owner_key as "ownerKey"
       from subscription_owner o where o.subscriber_id = any($1)`,
      [subscriberIds],
    );
    return new Map(rows.map(({ subscriberId, ownerKey }) => [subscriberId, ownerKey]));
  }
}
