import { columns, type Queryable } from '@chia-se/subgraph-kit';
import { stands } from '../assignment/standing.ts';
import { RoundRow } from './round.row.ts';
import type { RoundProgress, RoundStatus } from './round.type.ts';

export interface RoundPage {
  periodId: string | null;
  onlyFinalised: boolean;
  limit: number;
  /** The id to read on from; the newest rounds come first. */
  after: string | null;
}

const standing = `${stands('a')} and c.withdrawn_at is null`;

export class RoundRepository {
  constructor(private readonly database: Queryable) {}

  async insert(round: RoundRow): Promise<void> {
    await this.database.manager.insert(RoundRow, round);
  }

  /** Locked until the transaction ends: `change` against everybody, `use` only against changes. */
  async findLocked(id: string, lock: 'change' | 'use'): Promise<RoundRow | null> {
    const [round] = await this.database.rows<RoundRow>(
      `select ${columns(RoundRow, 'r')} from round r where r.id = $1
       ${lock === 'change' ? 'for update' : 'for share'}`,
      [id],
    );
    return round ?? null;
  }

  async setStatus(id: string, status: RoundStatus): Promise<void> {
    await this.database.rows('update round set status = $2 where id = $1', [id, status]);
  }

  async setDueAt(id: string, dueAt: Date | null): Promise<void> {
    await this.database.rows('update round set due_at = $2 where id = $1', [id, dueAt]);
  }

  /** How many assignments stand, and how many of them are handed in. */
  async countHandedIn(id: string): Promise<{ assigned: number; submitted: number }> {
    const [row] = await this.database.rows<{ assigned: number; submitted: number }>(
      `select count(*)::int as assigned,
         count(*) filter (where a.status = 'SUBMITTED')::int as submitted
       from assignment a join candidate c using (feedback_id) where a.round_id = $1 and ${standing}`,
      [id],
    );
    return row as { assigned: number; submitted: number };
  }

  async setShortlisted(id: string, rule: string): Promise<void> {
    await this.database.rows(
      `update round set status = 'SHORTLISTED', shortlist_rule = $2 where id = $1`,
      [id, rule],
    );
  }

  async close(id: string, at: Date): Promise<void> {
    await this.database.rows('update round set closed_at = $2 where id = $1', [id, at]);
  }

  /** The last change that a round ever sees. */
  async finalise(id: string, at: Date): Promise<void> {
    await this.database.rows(
      `update round set status = 'FINALISED', finalised_at = $2 where id = $1`,
      [id, at],
    );
  }

  listByIds(ids: readonly string[]): Promise<RoundRow[]> {
    return this.database.rows(
      `select ${columns(RoundRow, 'r')} from round r where r.id = any($1)`,
      [ids],
    );
  }

  /** One row more than asked for. */
  listPage(page: RoundPage): Promise<RoundRow[]> {
    return this.database.rows(
      `select ${columns(RoundRow, 'r')} from round r
       where ($1::uuid is null or r.period_id = $1) and ($2::uuid is null or r.id < $2)
         and (not $3 or r.status = 'FINALISED')
       order by r.id desc limit $4`,
      [page.periodId, page.after, page.onlyFinalised, page.limit + 1],
    );
  }

  listProgress(roundIds: readonly string[]): Promise<RoundProgress[]> {
    return this.database.rows(
      `select r.id as "roundId",
         (select count(*)::int from candidate c
            where c.period_id = r.period_id and c.withdrawn_at is null) as eligible,
         (select count(*)::int from shortlist_item i join candidate c using (feedback_id)
            where i.round_id = r.id and c.withdrawn_at is null) as shortlisted,
         (select count(*)::int from panel_member p where p.round_id = r.id) as judges,
         given.*
       from round r cross join lateral (
         select count(*) filter (where ${standing})::int as assigned,
           count(*) filter (where ${standing} and a.status = 'DRAFT')::int as drafted,
           count(*) filter (where ${standing} and a.status = 'SUBMITTED')::int as submitted,
           count(*) filter (where ${standing} and a.status = 'LAPSED')::int as lapsed,
           count(*) filter (where a.status = 'RECUSED')::int as recused
         from assignment a join candidate c using (feedback_id) where a.round_id = r.id
       ) given
       where r.id = any($1)`,
      [roundIds],
    );
  }
}
