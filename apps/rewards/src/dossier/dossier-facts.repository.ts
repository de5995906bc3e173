import { columns, type Queryable } from '@chia-se/subgraph-kit';
import { GiftOptionRow } from '../gift-option/gift-option.row.ts';
import { OpenedPeriodRow } from '../period/opened-period.row.ts';
import { PrizeRow } from '../prize/prize.row.ts';
import { PrizePlanRow } from '../prize-plan/prize-plan.row.ts';
import { FinalisedRoundRow } from '../round/finalised-round.row.ts';

/** What a dossier says beside its awards. All of it is as large as a plan, however many win. */
export interface DossierFacts {
  period: OpenedPeriodRow;
  rounds: FinalisedRoundRow[];
  /** Those that awards were given from, and the one that counts; by version. */
  plans: PrizePlanRow[];
  prizes: PrizeRow[];
  gifts: GiftOptionRow[];
  /** Where the award ledger stood; `null` for an empty one. */
  ledger: { sequence: number; hash: string } | null;
}

export class DossierFactsRepository {
  constructor(private readonly database: Queryable) {}

  /** All that follows is read as of one moment. The first thing in its transaction. */
  async standStill(): Promise<void> {
    await this.database.rows('set transaction isolation level repeatable read, read only');
  }

  /** @throws Error for a period that never opened */
  async get(periodId: string): Promise<DossierFacts> {
    const [period] = await this.database.rows<OpenedPeriodRow>(
      `select ${columns(OpenedPeriodRow, 'o')} from opened_period o where o.id = $1`,
      [periodId],
    );
    if (!period) throw new Error(`The period ${periodId} is not known.`);
    const rounds = await this.database.rows<FinalisedRoundRow>(
      `select ${columns(FinalisedRoundRow, 'r')} from finalised_round r
       where r.id in (select round_id from award where period_id = $1) order by r.finalised_at`,
      [periodId],
    );
    const plans = await this.database.rows<PrizePlanRow>(
      `select ${columns(PrizePlanRow, 'p')} from prize_plan p
       where p.period_id = $1 and (p.superseded_at is null
         or p.id in (select plan_id from award where period_id = $1)) order by p.version`,
      [periodId],
    );
    const prizes = await this.database.rows<PrizeRow>(
      `select ${columns(PrizeRow, 'p')} from prize p
       where p.plan_id = any($1) order by p.plan_id, p.place, p.id`,
      [plans.map(({ id }) => id)],
    );
    const gifts = await this.database.rows<GiftOptionRow>(
      `select ${columns(GiftOptionRow, 'g')} from gift_option g
       where g.prize_id = any($1) order by g.prize_id, g.place, g.id`,
      [prizes.map(({ id }) => id)],
    );
    const [ledger = null] = await this.database.rows<{ sequence: number; hash: string }>(
      'select sequence, hash from award_ledger order by sequence desc limit 1',
    );
    return { period, rounds, plans, prizes, gifts, ledger };
  }
}
