import type { Transaction } from '@chia-se/subgraph-kit';
import { PeriodRepository } from './period.repository.ts';
import type { PeriodRow } from './period.row.ts';

/** Tells the others that a period is open, and remembers that they were told. */
export async function announceOpening(
  tx: Transaction,
  period: PeriodRow,
  programmeCode: string,
  now: Date,
): Promise<PeriodRow> {
  await new PeriodRepository(tx).markOpened(period.id, now);
  await tx.publish('PeriodOpened', {
    periodId: period.id,
    periodCode: period.code,
    programmeId: period.programmeId,
    programmeCode,
    opensAt: period.opensAt.toISOString(),
    closesAt: period.closesAt.toISOString(),
  });
  return { ...period, openedAt: now };
}

/** Tells the others that a period is closed. `closesAt` is when it ended, `now` when they are told. */
export async function announceClosing(
  tx: Transaction,
  period: PeriodRow,
  closesAt: Date,
  now: Date,
): Promise<PeriodRow> {
  await new PeriodRepository(tx).markClosed(period.id, closesAt, now);
  await tx.publish('PeriodClosed', { periodId: period.id, closedAt: closesAt.toISOString() });
  return { ...period, closesAt, closedAt: now };
}
