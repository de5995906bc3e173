import { columns, type Queryable } from '@chia-se/subgraph-kit';
import { decidesPrizes, monthsOfYear } from './months-of-year.ts';
import { PeriodRow } from './period.row.ts';

export class PeriodRepository {
  constructor(private readonly database: Queryable) {}

  /** What was frozen when the period opened stays, whatever is heard later. */
  async insertOnce(period: PeriodRow): Promise<void> {
    await this.database.rows(
      `insert into period (id, programme_id, code, rubric_id, rules_id, opens_at, closes_at, closed_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (id) do nothing`,
      [
        period.id,
        period.programmeId,
        period.code,
        period.rubricId,
        period.rulesId,
        period.opensAt,
        period.closesAt,
        period.closedAt,
      ],
    );
  }

  async close(id: string, closedAt: Date): Promise<void> {
    await this.database.rows(
      'update period set closed_at = $2 where id = $1 and closed_at is null',
      [id, closedAt],
    );
  }

  listByIds(ids: readonly string[]): Promise<PeriodRow[]> {
    return this.database.rows(
      `select ${columns(PeriodRow, 'p')} from period p where p.id = any($1)`,
      [ids],
    );
  }

  /** Codes of the months of a year that have opinions to judge and no round that decided them. */
  async listUndecidedMonths(yearId: string): Promise<string[]> {
    const rows = await this.database.rows<{ code: string }>(
      `select m.code from (${monthsOfYear}) m
       where exists (select from candidate c where c.period_id = m.id and c.withdrawn_at is null)
         and not exists (select from round r
           where r.period_id = m.id and r.status = 'FINALISED' and ${decidesPrizes})
       order by m.closes_at, m.code`,
      [yearId],
    );
    return rows.map(({ code }) => code);
  }
}
