import type { EventPayload } from '@chia-se/events';
import type { Transaction } from '@chia-se/subgraph-kit';
import { rubricOfProgramme } from '../rubric/rubric.service.ts';
import { PeriodRepository } from './period.repository.ts';

/** A period opened: the rubric of this moment is the one that all of its rounds go by. */
export async function freezeRulesOf(
  tx: Transaction,
  event: EventPayload<'PeriodOpened'>,
  now: Date,
): Promise<void> {
  const rubric = await rubricOfProgramme(tx, event.programmeId, now);
  await new PeriodRepository(tx).insertOnce({
    id: event.periodId,
    programmeId: event.programmeId,
    code: event.periodCode,
    rubricId: rubric.id,
    opensAt: new Date(event.opensAt),
    closesAt: new Date(event.closesAt),
    closedAt: null,
  });
}
