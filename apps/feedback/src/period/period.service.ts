import {
  type Clock,
  type Connection,
  type Database,
  isId,
  newId,
  toConnection,
} from '@chia-se/subgraph-kit';
import { DecisionService } from '../decision/decision.service.ts';
import { firstProgramme, ProgrammeService } from '../programme/programme.service.ts';
import { isWellFormedCode, wellFormedIds } from '../well-formed.ts';
import { refusePeriod } from './period.errors.ts';
import type { OpenPeriodInput } from './period.input.ts';
import { PeriodRepository } from './period.repository.ts';
import type { PeriodRow } from './period.row.ts';
import { PeriodStatus } from './period.type.ts';
import { announceClosing, announceOpening } from './period-announcement.ts';
import { kindOfPeriod } from './period-code.ts';

/** The months and years of programmes, as managers decide them. What the clock does is in `period-sweep.ts`. */
export class PeriodService {
  readonly #programmes: ProgrammeService;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {
    this.#programmes = new ProgrammeService(database, clock);
  }

  listByIds(ids: readonly string[]): Promise<PeriodRow[]> {
    return new PeriodRepository(this.database).listByIds(wellFormedIds(ids));
  }

  async list(programmeId: string, limit: number, below: string): Promise<Connection<PeriodRow>> {
    const rows = await new PeriodRepository(this.database).list(programmeId, below, limit + 1);
    return toConnection(rows, limit, (row) => [row.id]);
  }

  async findCurrent(programmeCode: string): Promise<PeriodRow | null> {
    if (!isWellFormedCode(programmeCode)) return null;
    return new PeriodRepository(this.database).findCurrent(programmeCode, this.clock());
  }

  statusOf(period: { opensAt: Date; closesAt: Date; closedAt: Date | null }): PeriodStatus {
    const now = this.clock();
    if (now < period.opensAt) return PeriodStatus.SCHEDULED;
    return period.closedAt === null && now < period.closesAt
      ? PeriodStatus.OPEN
      : PeriodStatus.CLOSED;
  }

  /** @throws Refusal where the code or the times cannot be */
  async open(staffId: string, input: OpenPeriodInput): Promise<PeriodRow> {
    const now = this.clock();
    const { period, programmeCode } = await this.#plan(input, now);
    try {
      return await this.database.transaction(async (tx) => {
        const periods = new PeriodRepository(tx);
        await periods.lockPlanning();
        if (!(await periods.insert(period))) {
          throw refusePeriod('PERIOD_CODE_TAKEN', { field: ['input', 'code'] });
        }
        await new DecisionService(tx, this.clock).record(staffId, 'OPEN_PERIOD', [period.id]);
        const begins = period.opensAt <= now;
        return begins ? announceOpening(tx, period, programmeCode, now) : period;
      });
    } catch (error) {
      if (!isOverlap(error)) throw error;
      throw refusePeriod('PERIOD_OVERLAPS', { field: ['input', 'opensAt'] });
    }
  }

  async #plan(
    input: OpenPeriodInput,
    now: Date,
  ): Promise<{ period: PeriodRow; programmeCode: string }> {
    const kind = kindOfPeriod(input.code);
    if (!kind) throw refusePeriod('PERIOD_CODE_INVALID', { field: ['input', 'code'] });
    const opensAt = input.opensAt ?? now;
    const { closesAt } = input;
    if (closesAt <= opensAt || closesAt <= now) {
      throw refusePeriod('PERIOD_ENDS_BEFORE_IT_BEGINS', { field: ['input', 'closesAt'] });
    }
    const programme = await this.#programmes.findByCode(input.programmeCode ?? firstProgramme.code);
    if (!programme) throw refusePeriod('PROGRAMME_UNKNOWN', { field: ['input', 'programmeCode'] });
    return {
      period: {
        id: newId(now),
        programmeId: programme.id,
        code: input.code,
        kind,
        opensAt,
        closesAt,
        openedAt: null,
        closedAt: null,
      },
      programmeCode: programme.code,
    };
  }

  /** Ends a period that runs, now. @throws Refusal where it does not run */
  close(staffId: string, periodId: string): Promise<PeriodRow> {
    return this.database.transaction(async (tx) => {
      const field = ['input', 'periodId'];
      const period = isId(periodId) ? await new PeriodRepository(tx).lock(periodId) : null;
      if (!period) throw refusePeriod('PERIOD_UNKNOWN', { field });
      const now = this.clock();
      if (period.openedAt === null || this.statusOf(period) !== PeriodStatus.OPEN) {
        throw refusePeriod('PERIOD_NOT_OPEN', { field });
      }
      await new DecisionService(tx, this.clock).record(staffId, 'CLOSE_PERIOD', [period.id]);
      // Even one that is closed in the instant in which it opened lasted for a while.
      const closesAt = new Date(Math.max(now.getTime(), period.opensAt.getTime() + 1));
      return announceClosing(tx, period, closesAt, now);
    });
  }
}

/** PostgreSQL's code for a broken exclusion constraint: here, two months that overlap. */
export function isOverlap(error: unknown): boolean {
  return (error as { code?: unknown } | null)?.code === '23P01';
}
