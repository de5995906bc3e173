import type { Transaction } from '@chia-se/subgraph-kit';
import { AwardRepository } from '../award/award.repository.ts';
import type { AwardRow } from '../award/award.row.ts';
import { AwardReason, AwardStatus } from '../award/award.type.ts';
import { appendToLedger } from '../award-ledger/append-to-ledger.ts';
import { DecisionRepository } from '../decision/decision.repository.ts';
import type { PersonVault } from '../person-key/person-vault.ts';
import { PrizeRepository } from '../prize/prize.repository.ts';
import { HandOverRepository } from './hand-over.repository.ts';

/**
 * The gift is with its winner: the award ends well, the winner is told, trail and ledger say so. The
 * award is locked, and may end so.
 *
 * @param by the person who answers for it, and how it was handed over
 */
export async function handOver(
  tx: Transaction,
  vault: PersonVault,
  award: AwardRow,
  { staffId, note, at }: { staffId: string; note: string; at: Date },
): Promise<AwardRow> {
  const { id: awardId, subscriberId } = award;
  const change = { status: AwardStatus.FULFILLED, fulfilledBy: staffId, fulfilledAt: at };
  await new AwardRepository(tx).update([awardId], change);
  await new HandOverRepository(tx, vault).insert({ awardId, subscriberId, note });
  const [prize] = await new PrizeRepository(tx).listByIds([award.prizeId]);
  const name = prize?.nameVi ?? '';
  if (award.reason === AwardReason.OCCASION) {
    await tx.publish('GiftDelivered', { awardId, subscriberId, giftName: name });
  } else {
    await tx.publish('AwardFulfilled', { awardId, subscriberId, prizeName: name });
  }
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
