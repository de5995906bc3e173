import type { Queryable } from '@chia-se/subgraph-kit';
import type { SubscriptionOwnerRow } from './subscription-owner.row.ts';

export class SubscriptionOwnerRepository {
  constructor(private readonly database: Queryable) {}

  /** Writes owners down. Returns those that were not known so before. */
  upsertAll(owners: readonly SubscriptionOwnerRow[]): Promise<SubscriptionOwnerRow[]> {
    return this.database.rows(
      `insert into subscription_owner as o (subscriber_id, owner_key, verified_at)
       select * from unnest($1::uuid[], $2::text[], $3::timestamptz[])
       on conflict (subscriber_id) do update
         set owner_key = excluded.owner_key, verified_at = excluded.verified_at
         where o.owner_key <> excluded.owner_key
       returning o.subscriber_id as "subscriberId", o.owner_key as "ownerKey",
         o.verified_at as "verifiedAt"`,
      [
        owners.map(({ subscriberId }) => subscriberId),
        owners.map(({ ownerKey }) => ownerKey),
        owners.map(({ verifiedAt }) => verifiedAt),
      ],
    );
  }
}
