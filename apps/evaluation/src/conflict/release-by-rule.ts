import type { Transaction } from '@chia-se/subgraph-kit';
import { AssignmentRepository } from '../assignment/assignment.repository.ts';
import { giveReadings } from '../assignment/give-readings.ts';
import { RoundRepository } from '../round/round.repository.ts';
import { ConflictRepository } from './conflict.repository.ts';

/**
 * Releases whoever is found not to be allowed to judge something that they have, in every round that
 * runs, and lets judges with room read in their place. Belongs in the transaction that learned of it,
 * behind the locks of `ConflictRepository.lockRoundsOf`.
 *
 * @param of a judge of whom something is heard, or an opinion
 */
export async function releaseByRule(
  tx: Transaction,
  of: { judgeId: string } | { feedbackId: string },
  now: Date,
): Promise<void> {
  const released = await new ConflictRepository(tx).recuseByRule(of);
  if (released.length === 0) return;
  const assignments = new AssignmentRepository(tx);
  const rounds = await new RoundRepository(tx).listByIds([
    ...new Set(released.map(({ roundId }) => roundId)),
  ]);
  for (const round of rounds) {
    const wanted = [];
    for (const feedbackId of opinionsOf(released, round.id)) {
      const judges = await assignments.countMissing(round, feedbackId);
      if (judges > 0) wanted.push({ feedbackId, judges });
    }
    if (wanted.length > 0) await giveReadings(tx, round, wanted, now);
  }
}

function opinionsOf(
  released: readonly { roundId: string; feedbackId: string }[],
  of: string,
): Set<string> {
  return new Set(
    released.filter(({ roundId }) => roundId === of).map(({ feedbackId }) => feedbackId),
  );
}
