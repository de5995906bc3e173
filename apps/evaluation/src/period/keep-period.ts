import type { EventPayload } from '@chia-se/events';
import type { Transaction } from '@chia-se/subgraph-kit';
import { rulesOfProgramme } from '../judging-rules/rules-of-programme.ts';
import { PeriodRepository } from './period.repository.ts';

/** A period opened: the rules of this moment are those that all of its rounds go by. */
export async function freezeRulesOf(
  tx: Transaction,
  event: EventPayload<'PeriodOpened'>,
  now: Date,
): Promise<void> {
  const rules = await rulesOfProgramme(tx, event.programmeId, now);
  await new PeriodRepository(tx).insertOnce({
    id: event.periodId,
    programmeId: event.programmeId,
    code: event.periodCode,
    rubricId: rules.rubricId,
    rulesId: rules.id,
    opensAt: new Date(event.opensAt),
    closesAt: new Date(event.closesAt),
    closedAt: null,
  });
}
