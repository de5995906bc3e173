import { columns, type Queryable } from '@chia-se/subgraph-kit';
import { PeriodRow } from './period.row.ts';

/** Any number will do, as long as it is the same everywhere. */
const planningLock = 7_201_920;

const all = columns(PeriodRow, 'p');

export class PeriodRepository {
  constructor(private readonly database: Queryable) {}

  listByIds(ids: readonly string[]): Promise<PeriodRow[]> {
    return this.database.rows(`select ${all} from period p where p.id = any($1)`, [ids]);
  }

  /** The newest created first. */
  list(programmeId: string, below: string, limit: number): Promise<PeriodRow[]> {
    return this.database.rows(
      `select ${all} from period p where p.programme_id = $1 and p.id < $2
       order by p.id desc limit $3`,
      [programmeId, below, limit],
    );
  }

  /** The month that opinions go into at an instant. */
  async findCurrent(programmeCode: string, now: Date): Promise<PeriodRow | null> {
    const [row] = await this.database.rows<PeriodRow>(
      `select ${all} from period p join programme g on g.id = p.programme_id
       where g.code = $1 and p.kind = 'MONTH' and p.opens_at <= $2 and p.closes_at > $2
         and p.closed_at is null`,
      [programmeCode, now],
    );
    return row ?? null;
  }

  /**
   * The same, if the others know that it is open; and it stays so until the transaction ends. Whoever
   * closes it waits, so that nothing is submitted after the others were told that it is closed.
   */
  async holdOpen(programmeId: string, now: Date): Promise<PeriodRow | null> {
    const [row] = await this.database.rows<PeriodRow>(
      `select ${all} from period p
       where p.programme_id = $1 and p.kind = 'MONTH' and p.opens_at <= $2 and p.closes_at > $2
         and p.opened_at is not null and p.closed_at is null for key share`,
      [programmeId, now],
    );
    return row ?? null;
  }

  /**
   * Whoever adds or announces periods waits for each other until the transaction ends. Two inserts
   * under one exclusion constraint would wait for each other in a circle otherwise.
   */
  async lockPlanning(): Promise<void> {
    await this.database.rows('select pg_advisory_xact_lock($1)', [planningLock]);
  }

  async lock(id: string): Promise<PeriodRow | null> {
    const [row] = await this.database.rows<PeriodRow>(
      `select ${all} from period p where p.id = $1 for update`,
      [id],
    );
    return row ?? null;
  }

  /** Returns false when the programme has a period of that code. @throws 23P01 when months overlap */
  async insert(period: PeriodRow): Promise<boolean> {
    const inserted = await this.database.rows(
      `insert into period (id, programme_id, code, kind, opens_at, closes_at, opened_at, closed_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (programme_id, code) do nothing returning id`,
      [
        period.id,
        period.programmeId,
        period.code,
        period.kind,
        period.opensAt,
        period.closesAt,
        period.openedAt,
        period.closedAt,
      ],
    );
    return inserted.length === 1;
  }

  /** Those whose beginning the others have not been told of. */
  lockToOpen(now: Date): Promise<PeriodRow[]> {
    return this.database.rows(
      `select ${all} from period p where p.opened_at is null and p.opens_at <= $1
       order by p.opens_at for update`,
      [now],
    );
  }

  /** Those whose end the others have not been told of. */
  lockToClose(now: Date): Promise<PeriodRow[]> {
    return this.database.rows(
      `select ${all} from period p
       where p.closed_at is null and p.opened_at is not null and p.closes_at <= $1
       order by p.closes_at for update`,
      [now],
    );
  }

  async markOpened(id: string, at: Date): Promise<void> {
    await this.database.rows('update period set opened_at = $2 where id = $1', [id, at]);
  }

  async markClosed(id: string, closesAt: Date, at: Date): Promise<void> {
    await this.database.rows('update period set closes_at = $2, closed_at = $3 where id = $1', [
      id,
      closesAt,
      at,
    ]);
  }
}
