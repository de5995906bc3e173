import type { EventPayload } from '@chia-se/events';
import type { Transaction } from '@chia-se/subgraph-kit';
import { FinalisedRoundRepository } from './finalised-round.repository.ts';

/** A round was finalised: its ranking is kept as it came. Hearing of it again changes nothing. */
export async function keepRanking(
  tx: Transaction,
  event: EventPayload<'RoundFinalised'>,
): Promise<void> {
  // Prizes hang on the final that follows.
  if (event.leadsToFinal) return;
  const rounds = new FinalisedRoundRepository(tx);
  const fresh = await rounds.insertOnce({
    id: event.roundId,
    programmeId: event.programmeId,
    periodId: event.periodId,
    finalisedAt: new Date(event.finalisedAt),
    judgeIds: event.judgeIds,
    decisionRecordHash: event.decisionRecordHash ?? null,
    rules: event.rules ?? null,
  });
  if (!fresh) return;
  await rounds.insertRanking(
    event.ranking.map((entry, index) => ({ ...entry, roundId: event.roundId, place: index + 1 })),
  );
}
