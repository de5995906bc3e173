import { columns, type Queryable } from '@chia-se/subgraph-kit';
import { AwardRow } from '../award/award.row.ts';
import { GiftChangeRow, GiftSubstituteRow } from './gift-substitute.row.ts';
import { SubstituteStatus } from './gift-substitute.type.ts';

const select = `select ${columns(GiftSubstituteRow, 's')} from gift_substitute s`;

export class GiftSubstituteRepository {
  constructor(private readonly database: Queryable) {}

  async insert(row: GiftSubstituteRow): Promise<void> {
    await this.database.manager.insert(GiftSubstituteRow, row);
  }

  async update(id: string, change: Partial<GiftSubstituteRow>): Promise<void> {
    await this.database.manager.update(GiftSubstituteRow, id, change);
  }

  async find(id: string): Promise<GiftSubstituteRow | null> {
    const [row] = await this.database.rows<GiftSubstituteRow>(`${select} where s.id = $1`, [id]);
    return row ?? null;
  }

  async findForUpdate(id: string): Promise<GiftSubstituteRow | null> {
    const [row] = await this.database.rows<GiftSubstituteRow>(
      `${select} where s.id = $1 for update`,
      [id],
    );
    return row ?? null;
  }

  /** Proposed or approved: one for each lost gift at the most. */
  listLiveOf(originalIds: readonly string[]): Promise<GiftSubstituteRow[]> {
    return this.database.rows(
      `${select} where s.original_id = any($1) and s.status <> '${SubstituteStatus.REJECTED}'`,
      [originalIds],
    );
  }

  /** One row more than asked for, the newest first. */
  listOfPlan(
    planId: string,
    { limit, after }: { limit: number; after: string | null },
  ): Promise<GiftSubstituteRow[]> {
    return this.database.rows(
      `${select} where s.plan_id = $1 and ($3::uuid is null or s.id < $3)
       order by s.id desc limit $2`,
      [planId, limit + 1, after],
    );
  }

  /** Everybody who judged in the period of a plan. */
  async listJudgesOfPeriod(periodId: string | null): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(
      `select distinct unnest(r.judge_ids) as id from finalised_round r where r.period_id = $1`,
      [periodId],
    );
    return rows.map(({ id }) => id);
  }

  /** Two who approve count one after the other. @returns the plan's period; `null` for an occasion's */
  async lockPlan(planId: string): Promise<string | null> {
    const [plan] = await this.database.rows<{ periodId: string | null }>(
      'select p.period_id as "periodId" from prize_plan p where p.id = $1 for update',
      [planId],
    );
    return (plan as { periodId: string | null }).periodId;
  }

  /** Nobody claims this gift before the transaction has ended. */
  async lockGift(giftOptionId: string): Promise<void> {
    await this.database.rows('select 1 from gift_option g where g.id = $1 for update', [
      giftOptionId,
    ]);
  }

  /** As every claim does: a gift that is being given up waits for it. */
  async lockForClaim(giftOptionId: string): Promise<void> {
    await this.database.rows('select 1 from gift_option g where g.id = $1 for share', [
      giftOptionId,
    ]);
  }

  /** Claimed and not on their way, in the order of ids. */
  listClaimedForUpdate(giftOptionId: string): Promise<AwardRow[]> {
    return this.database.rows(
      `select ${columns(AwardRow, 'a')} from award a
       where a.gift_option_id = $1 and a.status = 'CLAIMED' order by a.id for update`,
      [giftOptionId],
    );
  }

  async insertChange(row: GiftChangeRow): Promise<void> {
    await this.database.manager.insert(GiftChangeRow, row);
  }
}
