import { columns, type Queryable } from '@chia-se/subgraph-kit';
import { type PeriodPlan, PrizePlanRow } from './prize-plan.row.ts';

export class PrizePlanRepository {
  constructor(private readonly database: Queryable) {}

  async insert(plan: PrizePlanRow): Promise<void> {
    await this.database.manager.insert(PrizePlanRow, plan);
  }

  /** Of a period or an occasion, locked. */
  async findForUpdate(id: string): Promise<PrizePlanRow | null> {
    const [row] = await this.database.rows<PrizePlanRow>(
      `select ${columns(PrizePlanRow, 'p')} from prize_plan p where p.id = $1 for update`,
      [id],
    );
    return row ?? null;
  }

  /** Of occasions. */
  listOfOccasions(occasionIds: readonly string[]): Promise<PrizePlanRow[]> {
    return this.database.rows(
      `select ${columns(PrizePlanRow, 'p')} from prize_plan p where p.occasion_id = any($1)`,
      [occasionIds],
    );
  }

  /** Of periods. */
  listByIds(ids: readonly string[]): Promise<PeriodPlan[]> {
    return this.database.rows(
      `select ${columns(PrizePlanRow, 'p')} from prize_plan p
       where p.id = any($1) and p.period_id is not null`,
      [ids],
    );
  }

  /** The versions that count. */
  listCurrentOfPeriods(periodIds: readonly string[]): Promise<PeriodPlan[]> {
    return this.database.rows(
      `select ${columns(PrizePlanRow, 'p')} from prize_plan p
       where p.period_id = any($1) and p.superseded_at is null`,
      [periodIds],
    );
  }

  /** Of each programme the plan of the period that opened last; of the first to open where none has. */
  listLatestOfProgrammes(programmeIds: readonly string[], now: Date): Promise<PeriodPlan[]> {
    return this.database.rows(
      `select distinct on (o.programme_id) ${columns(PrizePlanRow, 'p')}
       from opened_period o
       join prize_plan p on p.period_id = o.id and p.superseded_at is null
       where o.programme_id = any($1)
       order by o.programme_id, (o.opens_at <= $2) desc,
         case when o.opens_at <= $2 then o.opens_at end desc, o.opens_at, o.code desc`,
      [programmeIds, now],
    );
  }

  /** The version that counts, locked: its counters stand still until the transaction ends. */
  async findCurrentForUpdate(periodId: string): Promise<PeriodPlan | null> {
    const [row] = await this.database.rows<PeriodPlan>(
      `select ${columns(PrizePlanRow, 'p')} from prize_plan p
       where p.period_id = $1 and p.superseded_at is null for update`,
      [periodId],
    );
    return row ?? null;
  }

  async supersede(id: string, at: Date): Promise<void> {
    await this.database.manager.update(PrizePlanRow, id, { supersededAt: at });
  }

  async freeze(id: string, at: Date): Promise<void> {
    await this.database.manager.update(PrizePlanRow, id, { frozenAt: at });
  }
}
