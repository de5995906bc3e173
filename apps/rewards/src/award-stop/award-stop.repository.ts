import { columns, type Queryable } from '@chia-se/subgraph-kit';
import { AwardStopRow } from './award-stop.row.ts';

const lock = `hashtext('award stop')`;

export class AwardStopRepository {
  constructor(private readonly database: Queryable) {}

  /** Waits for every step that is under way; none begins before this transaction ends. */
  async lockSteps(): Promise<void> {
    await this.database.rows(`select pg_advisory_xact_lock(${lock})`);
  }

  /** As every step does until it is committed: a stop waits for it. */
  async lockStop(): Promise<void> {
    await this.database.rows(`select pg_advisory_xact_lock_shared(${lock})`);
  }

  async findInForce(): Promise<AwardStopRow | null> {
    const [row] = await this.database.rows<AwardStopRow>(
      `select ${columns(AwardStopRow, 's')} from award_stop s where s.lifted_at is null`,
    );
    return row ?? null;
  }

  async insert(row: AwardStopRow): Promise<void> {
    await this.database.manager.insert(AwardStopRow, row);
  }

  async lift(id: string, by: { liftedBy: string; liftedAt: Date }): Promise<void> {
    await this.database.manager.update(AwardStopRow, { id }, by);
  }

  /** Gives winners the time back that a stop took from them. */
  async extendDeadlines(from: Date, until: Date): Promise<void> {
    await this.database.rows(
      `update award set claim_by = claim_by + ($2::timestamptz - greatest($1::timestamptz, announced_at))
       where status = 'ANNOUNCED' and claim_by > $1`,
      [from, until],
    );
  }
}
