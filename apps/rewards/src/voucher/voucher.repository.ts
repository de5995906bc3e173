import { columns, type Queryable } from '@chia-se/subgraph-kit';
import type { StatementEntry } from '../provider/gift-provider.ts';
import { VoucherRow } from './voucher.row.ts';

const columnsOf = columns(VoucherRow, 'v');
const live = "v.status in ('RESERVED', 'ISSUED', 'REDEEMED')";

/** Every change of a voucher is one statement: whoever comes second finds it done. */
export class VoucherRepository {
  constructor(private readonly database: Queryable) {}

  /** @returns hashes of those that are new to the pool */
  async insertNew(rows: readonly VoucherRow[]): Promise<Buffer[]> {
    const [first] = rows;
    if (!first) return [];
    const inserted = await this.database.rows<{ codeHash: Buffer }>(
      `insert into voucher (id, code_hash, sealed_code, pool_id, batch, status, expires_at, added_by, added_at)
       select t.id, t.hash, t.sealed, $4, $5, 'AVAILABLE', $6, $7, $8
       from unnest($1::uuid[], $2::bytea[], $3::bytea[]) as t (id, hash, sealed)
       on conflict (pool_id, code_hash) do nothing returning code_hash as "codeHash"`,
      [
        rows.map(({ id }) => id),
        rows.map(({ codeHash }) => codeHash),
        rows.map(({ sealedCode }) => sealedCode),
        first.poolId,
        first.batch,
        first.expiresAt,
        first.addedBy,
        first.addedAt,
      ],
    );
    return inserted.map(({ codeHash }) => codeHash);
  }

  async hasBatch(poolId: string, batch: string): Promise<boolean> {
    const rows = await this.database.rows(
      'select 1 from voucher v where v.pool_id = $1 and v.batch = $2 limit 1',
      [poolId, batch],
    );
    return rows.length > 0;
  }

  /** One writer of a batch at a time. */
  async lockBatch(poolId: string, batch: string): Promise<void> {
    await this.database.rows('select pg_advisory_xact_lock(hashtext($1))', [`${poolId} ${batch}`]);
  }

  /** The live voucher of an award. */
  async findOfAward(awardId: string): Promise<VoucherRow | null> {
    const [row] = await this.database.rows<VoucherRow>(
      `select ${columnsOf} from voucher v where v.award_id = $1 and ${live}`,
      [awardId],
    );
    return row ?? null;
  }

  /** The latest, also one that was taken back. */
  async findLatestOfAward(awardId: string): Promise<VoucherRow | null> {
    const [row] = await this.database.rows<VoucherRow>(
      `select ${columnsOf} from voucher v where v.award_id = $1
       order by (${live}) desc, v.id desc limit 1`,
      [awardId],
    );
    return row ?? null;
  }

  /** Takes a free code that nobody of the award's people added. @returns `null` where there is none */
  async reserve(poolId: string, awardId: string, now: Date): Promise<VoucherRow | null> {
    const [row] = await this.database.rows<VoucherRow>(
      `update voucher v set status = 'RESERVED', award_id = $2
       where v.id = (select f.id from voucher f join award a on a.id = $2
         where f.pool_id = $1 and f.status = 'AVAILABLE'
           and (f.expires_at is null or f.expires_at > $3)
           and f.added_by <> all (array_remove(array[a.proposed_by, a.approved_by,
             a.published_by, a.fulfilment_started_by], null))
         order by f.id limit 1 for update of f skip locked)
       returning ${columnsOf}`,
      [poolId, awardId, now],
    );
    return row ?? null;
  }

  /** Frees what an award held, where nobody has seen it. */
  async release(awardId: string): Promise<void> {
    await this.database.rows(
      `update voucher set status = 'AVAILABLE', award_id = null
       where award_id = $1 and status = 'RESERVED'`,
      [awardId],
    );
  }

  /** @returns `null` where the award holds none, as after a revocation */
  async issue(awardId: string, orderId: string, now: Date): Promise<VoucherRow | null> {
    const [row] = await this.database.rows<VoucherRow>(
      `update voucher v set status = 'ISSUED', order_id = $2, issued_at = $3
       where v.award_id = $1 and v.status = 'RESERVED' returning ${columnsOf}`,
      [awardId, orderId, now],
    );
    return row ?? null;
  }

  /** @returns `null` where it was shown before, or is not to be shown */
  async reveal(awardId: string, now: Date): Promise<VoucherRow | null> {
    const [row] = await this.database.rows<VoucherRow>(
      `update voucher v set revealed_at = $2
       where v.award_id = $1 and v.status = 'ISSUED' and v.revealed_at is null
       returning ${columnsOf}`,
      [awardId, now],
    );
    return row ?? null;
  }

  async redeem(
    poolId: string,
    codeHash: Buffer,
    by: { staffId: string; at: Date },
  ): Promise<VoucherRow | null> {
    const [row] = await this.database.rows<VoucherRow>(
      `update voucher v set status = 'REDEEMED', redeemed_by = $3, redeemed_at = $4
       where v.pool_id = $1 and v.code_hash = $2 and v.status = 'ISSUED'
         and (v.expires_at is null or v.expires_at > $4)
       returning ${columnsOf}`,
      [poolId, codeHash, by.staffId, by.at],
    );
    return row ?? null;
  }

  /** @returns how many, and how many of these were with winners */
  async revoke(
    poolId: string,
    batch: string | null,
    by: { staffId: string; at: Date },
  ): Promise<{ revoked: number; withWinners: number }> {
    const [row] = await this.database.rows<{ revoked: number; withWinners: number }>(
      `with gone as (
         update voucher v set status = 'REVOKED', revoked_by = $3, revoked_at = $4
         where v.pool_id = $1 and ($2::text is null or v.batch = $2)
           and v.status in ('AVAILABLE', 'RESERVED', 'ISSUED') returning v.issued_at)
       select count(*) as "revoked", count(issued_at) as "withWinners" from gone`,
      [poolId, batch, by.staffId, by.at],
    );
    return row ?? { revoked: 0, withWinners: 0 };
  }

  /** What was given between two moments, in the order of orders. */
  listIssued(from: Date, until: Date, after: string, limit: number): Promise<StatementEntry[]> {
    return this.database.rows(
      `select v.order_id as "key", 'VOUCHER' as "kind", null::bigint as "amount",
         v.id::text as "reference", v.issued_at as "doneAt"
       from voucher v where v.issued_at >= $1 and v.issued_at < $2 and v.order_id > $3
       order by v.order_id limit $4`,
      [from, until, after, limit],
    );
  }

  /** The pool and the award behind an order. */
  async findOrdered(orderId: string): Promise<{ awardId: string; poolId: string } | null> {
    const [row] = await this.database.rows<{ awardId: string; poolId: string }>(
      `select a.id as "awardId", coalesce(i.voucher_pool_id, g.voucher_pool_id) as "poolId"
       from provider_order o join award a on a.id = o.award_id
       join gift_option g on g.id = a.gift_option_id left join gift_item i on i.id = o.item_id
       where o.id = $1 and coalesce(i.voucher_pool_id, g.voucher_pool_id) is not null`,
      [orderId],
    );
    return row ?? null;
  }
}
