import { monthBounds, periodCodeOf } from '@chia-se/locale';
import { type Clock, type Database, newId, type Transaction } from '@chia-se/subgraph-kit';
import { ProgrammeRepository } from '../programme/programme.repository.ts';
import { firstProgramme } from '../programme/programme.service.ts';
import { PeriodRepository } from './period.repository.ts';
import { isOverlap } from './period.service.ts';
import { announceClosing, announceOpening } from './period-announcement.ts';

/** Does what the clock says: tells the others of periods that have begun or ended by time. */
export class PeriodSweep {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly options: { opensCurrentMonth: boolean },
  ) {}

  /** One look. Several servers may do it at a time: the second finds nothing left to do. */
  async run(): Promise<void> {
    if (this.options.opensCurrentMonth) await this.#openCurrentMonth();
    await this.database.transaction((tx) => announceDue(tx, this.clock()));
  }

  /** Where a manager has planned the month otherwise, it is left to them. */
  async #openCurrentMonth(): Promise<void> {
    const now = this.clock();
    if (await new PeriodRepository(this.database).findCurrent(firstProgramme.code, now)) return;
    const code = periodCodeOf(now);
    const { from, until } = monthBounds(code);
    const period = {
      id: newId(now),
      programmeId: firstProgramme.id,
      code,
      kind: 'MONTH' as const,
      opensAt: from,
      closesAt: until,
      openedAt: null,
      closedAt: null,
    };
    try {
      await this.database.transaction(async (tx) => {
        const periods = new PeriodRepository(tx);
        await periods.lockPlanning();
        await periods.insert(period);
      });
    } catch (error) {
      if (!isOverlap(error)) throw error;
    }
  }
}

/**
 * Announces every beginning and end that is due, one transaction at a time. A submission calls it as well when it comes before
 * the sweep, since nobody may hear of an opinion before they hear of its period.
 */
export async function announceDue(tx: Transaction, now: Date): Promise<void> {
  const periods = new PeriodRepository(tx);
  await periods.lockPlanning();
  const beginning = await periods.lockToOpen(now);
  const programmes = await new ProgrammeRepository(tx).listByIds(
    beginning.map((period) => period.programmeId),
  );
  for (const period of beginning) {
    const programme = programmes.find(({ id }) => id === period.programmeId);
    if (programme) await announceOpening(tx, period, programme.code, now);
  }
  for (const period of await periods.lockToClose(now)) {
    await announceClosing(tx, period, period.closesAt, now);
  }
}
