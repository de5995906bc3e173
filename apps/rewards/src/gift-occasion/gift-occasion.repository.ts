import { columns, type Queryable } from '@chia-se/subgraph-kit';
import { GiftOccasionRow } from './gift-occasion.row.ts';
import { GiftOccasionStatus } from './gift-occasion.type.ts';

const select = `select ${columns(GiftOccasionRow, 'o')} from gift_occasion o`;

export class GiftOccasionRepository {
  constructor(private readonly database: Queryable) {}

  async insert(occasion: GiftOccasionRow): Promise<void> {
    await this.database.manager.insert(GiftOccasionRow, occasion);
  }

  async update(id: string, change: Partial<GiftOccasionRow>): Promise<void> {
    await this.database.manager.update(GiftOccasionRow, id, change);
  }

  /** Of two who send the same key at once the second waits for the first. */
  async lockKey(proposedBy: string, idempotencyKey: string): Promise<GiftOccasionRow | null> {
    await this.database.rows('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `gift occasion ${proposedBy} ${idempotencyKey}`,
    ]);
    const [row] = await this.database.rows<GiftOccasionRow>(
      `${select} where o.proposed_by = $1 and o.idempotency_key = $2`,
      [proposedBy, idempotencyKey],
    );
    return row ?? null;
  }

  async findForUpdate(id: string): Promise<GiftOccasionRow | null> {
    const [row] = await this.database.rows<GiftOccasionRow>(
      `${select} where o.id = $1 for update`,
      [id],
    );
    return row ?? null;
  }

  listByIds(ids: readonly string[]): Promise<GiftOccasionRow[]> {
    return this.database.rows(`${select} where o.id = any($1)`, [ids]);
  }

  /** One row more than asked for, the newest first. */
  listPage({ limit, after }: { limit: number; after: string | null }): Promise<GiftOccasionRow[]> {
    return this.database.rows(
      `${select} where $2::uuid is null or o.id < $2 order by o.id desc limit $1`,
      [limit + 1, after],
    );
  }

  /** Approved ones whose time has come. */
  async listToOpen(now: Date, limit: number): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(
      `select o.id from gift_occasion o
       where o.status = '${GiftOccasionStatus.APPROVED}' and o.opens_at <= $1
       order by o.opens_at limit $2`,
      [now, limit],
    );
    return rows.map(({ id }) => id);
  }
}
