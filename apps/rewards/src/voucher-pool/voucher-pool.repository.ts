import { columns, type Queryable } from '@chia-se/subgraph-kit';
import { VoucherPoolRow } from './voucher-pool.row.ts';
import type { VoucherStock } from './voucher-pool.type.ts';

const select = `select ${columns(VoucherPoolRow, 'p')} from voucher_pool p`;

export class VoucherPoolRepository {
  constructor(private readonly database: Queryable) {}

  async insert(row: VoucherPoolRow): Promise<void> {
    await this.database.manager.insert(VoucherPoolRow, row);
  }

  listByIds(ids: readonly string[]): Promise<VoucherPoolRow[]> {
    return this.database.rows(`${select} where p.id = any($1)`, [ids]);
  }

  /** The newest first; one row more than asked for. */
  listPage(limit: number, after: string | null): Promise<VoucherPoolRow[]> {
    return this.database.rows(
      `${select} where ($2::uuid is null or p.id < $2) order by p.id desc limit $1`,
      [limit + 1, after],
    );
  }

  /** Pools in which so few codes are free that it is time for more, the newest first; one row more than asked for. */
  listLow(limit: number, after: string | null, now: Date): Promise<VoucherPoolRow[]> {
    return this.database.rows(
      `${select} where ($2::uuid is null or p.id < $2) and (
         select count(*) from voucher v where v.pool_id = p.id and v.status = 'AVAILABLE'
           and (v.expires_at is null or v.expires_at > $3)) <= p.low_stock_at
       order by p.id desc limit $1`,
      [limit + 1, after, now],
    );
  }

  countStock(poolIds: readonly string[], now: Date): Promise<VoucherStock[]> {
    const count = (status: string, and = '') =>
      `count(*) filter (where v.status = '${status}'${and}) as "${status.toLowerCase()}"`;
    return this.database.rows(
      `select v.pool_id as "poolId", ${['RESERVED', 'ISSUED', 'REDEEMED', 'REVOKED']
        .map((status) => count(status))
        .join(', ')},
         ${count('AVAILABLE', ' and (v.expires_at is null or v.expires_at > $2)')},
         count(*) filter (where v.status = 'AVAILABLE' and v.expires_at <= $2) as "expired"
       from voucher v where v.pool_id = any($1) group by v.pool_id`,
      [poolIds, now],
    );
  }
}
