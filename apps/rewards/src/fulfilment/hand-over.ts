import type { Transaction } from '@chia-se/subgraph-kit';
import { AwardRepository } from '../award/award.repository.ts';
import type { AwardRow } from '../award/award.row.ts';
import { AwardStatus } from '../award/award.type.ts';
import { appendToLedger } from '../award-ledger/append-to-ledger.ts';
import { DecisionRepository } from '../decision/decision.repository.ts';
import type { PersonVault } from '../person-key/person-vault.ts';
import { PrizeRepository } from '../prize/prize.repository.ts';
import { HandOverRepository } from './hand-over.repository.ts';

/** The person who answers for a hand-over, and how it was done. */
export interface HandOverBy {
  staffId: string;
  note: string;
  at: Date;
}

/** Keeps how a gift, or one of its things, came to its winner: a line for each. The award is locked. */
export async function noteHandOver(
  tx: Transaction,
  vault: PersonVault,
  { id: awardId, subscriberId }: AwardRow,
  { note }: HandOverBy,
): Promise<void> {
  const handOvers = new HandOverRepository(tx, vault);
  const [before] = await handOvers.listOfAwards([awardId]);
  const words = before ? `${before.note}\n${note}` : note;
  await handOvers.keep({ awardId, subscriberId, note: words });
}

/**
 * The whole gift is with its winner: the award ends well, the winner is told, trail and ledger say so.
 * The award is locked, and may end so.
 */
export async function handOver(
  tx: Transaction,
  award: AwardRow,
  { staffId, at }: HandOverBy,
): Promise<AwardRow> {
  const { id: awardId, subscriberId } = award;
  const change = { status: AwardStatus.FULFILLED, fulfilledBy: staffId, fulfilledAt: at };
  await new AwardRepository(tx).update([awardId], change);
  const [prize] = await new PrizeRepository(tx).listByIds([award.prizeId]);
  await tx.publish('AwardFulfilled', { awardId, subscriberId, prizeName: prize?.nameVi ?? '' });
  await new DecisionRepository(tx).insert({
    actorId: staffId,
    deed: 'AWARD_FULFILLED',
    subjectId: awardId,
    reason: null,
    decidedAt: at,
  });
  await appendToLedger(tx, [{ deed: 'FULFILLED', awards: [award], actorId: staffId, at }]);
  return { ...award, ...change };
}
