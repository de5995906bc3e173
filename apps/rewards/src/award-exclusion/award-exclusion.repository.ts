import { columns, type Queryable } from '@chia-se/subgraph-kit';
import { AwardExclusionRow } from './award-exclusion.row.ts';

const select = `select ${columns(AwardExclusionRow, 'x')} from award_exclusion x`;

export class AwardExclusionRepository {
  constructor(private readonly database: Queryable) {}

  /** @returns false where the subscription is excluded already */
  async insert(row: AwardExclusionRow): Promise<boolean> {
    const inserted = await this.database.rows(
      `insert into award_exclusion (id, subscriber_id, ground, reason, excluded_by, excluded_at)
       values ($1, $2, $3, $4, $5, $6)
       on conflict (subscriber_id) where lifted_at is null do nothing returning id`,
      [row.id, row.subscriberId, row.ground, row.reason, row.excludedBy, row.excludedAt],
    );
    return inserted.length === 1;
  }

  /** @returns `null` where none is in force under this id */
  async lift(id: string, by: { staffId: string; at: Date }): Promise<AwardExclusionRow | null> {
    const [row] = await this.database.rows<AwardExclusionRow>(
      `update award_exclusion x set lifted_by = $2, lifted_at = $3
       where x.id = $1 and x.lifted_at is null returning ${columns(AwardExclusionRow, 'x')}`,
      [id, by.staffId, by.at],
    );
    return row ?? null;
  }

  /** Those of the subscribers who cannot win now. */
  async listExcludedAmong(subscriberIds: readonly string[]): Promise<string[]> {
    const rows = await this.database.rows<{ subscriberId: string }>(
      `select x.subscriber_id as "subscriberId" from award_exclusion x
       where x.subscriber_id = any($1) and x.lifted_at is null`,
      [subscriberIds],
    );
    return rows.map((row) => row.subscriberId);
  }

  /** In force and lifted, the newest first; one row more than asked for. */
  listPage(limit: number, after: string | null): Promise<AwardExclusionRow[]> {
    return this.database.rows(
      `${select} where ($2::uuid is null or x.id < $2) order by x.id desc limit $1`,
      [limit + 1, after],
    );
  }
}
