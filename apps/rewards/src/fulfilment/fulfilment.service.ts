import { type Clock, type Database, isId, type Transaction } from '@chia-se/subgraph-kit';
import { refuseAward } from '../award/award.errors.ts';
import { AwardRepository } from '../award/award.repository.ts';
import type { AwardRow } from '../award/award.row.ts';
import { AwardStatus } from '../award/award.type.ts';
import { whyNotAwarding } from '../award/award-people.ts';
import { canBecome } from '../award/award-status.ts';
import { appendToLedger } from '../award-ledger/append-to-ledger.ts';
import { refuseWhileStopped } from '../award-stop/refuse-while-stopped.ts';
import { DecisionRepository } from '../decision/decision.repository.ts';
import { PrizeRepository } from '../prize/prize.repository.ts';
import { FinalisedRoundRepository } from '../round/finalised-round.repository.ts';
import { refuseFulfilment } from './fulfilment.errors.ts';
import type { FulfilAwardInput } from './fulfilment.input.ts';
import { HandOverRepository } from './hand-over.repository.ts';
import type { HandOverRow } from './hand-over.row.ts';

const longestNote = 500;

/** Gets gifts to their winners, by people who had no part in awarding them. */
export class FulfilmentService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws Refusal, also for whoever proposed, approved, published or judged */
  start(staffId: string, awardId: string): Promise<AwardRow> {
    return this.database.transaction(async (tx) => {
      await refuseWhileStopped(tx);
      const award = await lockFor(tx, staffId, awardId, AwardStatus.FULFILLING);
      const at = this.clock();
      const change = {
        status: AwardStatus.FULFILLING,
        fulfilmentStartedBy: staffId,
        fulfilmentStartedAt: at,
      };
      await new AwardRepository(tx).update([award.id], change);
      await note(tx, 'FULFILMENT_STARTED', award, { staffId, at });
      return { ...award, ...change };
    });
  }

  /** @throws Refusal, also for whoever proposed, approved, published or judged */
  async fulfil(staffId: string, input: FulfilAwardInput): Promise<AwardRow> {
    const words = input.handOverNote.trim();
    if (words.length < 5 || words.length > longestNote) {
      throw refuseFulfilment('HAND_OVER_NOTE_INVALID', {
        field: ['input', 'handOverNote'],
        parameters: { most: longestNote },
      });
    }
    return this.database.transaction(async (tx) => {
      const award = await lockFor(tx, staffId, input.awardId, AwardStatus.FULFILLED);
      const { id: awardId, subscriberId } = award;
      const at = this.clock();
      const change = { status: AwardStatus.FULFILLED, fulfilledBy: staffId, fulfilledAt: at };
      await new AwardRepository(tx).update([awardId], change);
      await new HandOverRepository(tx).insert({ awardId, subscriberId, note: words });
      const [prize] = await new PrizeRepository(tx).listByIds([award.prizeId]);
      const prizeName = prize?.nameVi ?? '';
      await tx.publish('AwardFulfilled', { awardId, subscriberId, prizeName });
      await note(tx, 'FULFILLED', award, { staffId, at });
      return { ...award, ...change };
    });
  }

  listHandOvers(awardIds: readonly string[]): Promise<HandOverRow[]> {
    return new HandOverRepository(this.database).listOfAwards(awardIds);
  }
}

async function lockFor(
  tx: Transaction,
  staffId: string,
  id: string,
  to: AwardStatus,
): Promise<AwardRow> {
  const field = ['input', 'awardId'];
  const award = isId(id) ? await new AwardRepository(tx).findForUpdate(id) : null;
  if (!award) throw refuseAward('AWARD_UNKNOWN', { field });
  const round = await new FinalisedRoundRepository(tx).find(award.roundId);
  const refusal = whyNotAwarding(staffId, award, round?.judgeIds ?? []);
  if (refusal) throw refuseAward(refusal, { field });
  if (!canBecome(award.status, to)) {
    throw refuseAward('AWARD_NOT_READY', { field, parameters: { status: award.status } });
  }
  return award;
}

async function note(
  tx: Transaction,
  deed: 'FULFILMENT_STARTED' | 'FULFILLED',
  award: AwardRow,
  { staffId, at }: { staffId: string; at: Date },
): Promise<void> {
  await new DecisionRepository(tx).insert({
    actorId: staffId,
    deed: deed === 'FULFILLED' ? 'AWARD_FULFILLED' : deed,
    subjectId: award.id,
    reason: null,
    decidedAt: at,
  });
  await appendToLedger(tx, [{ deed, awards: [award], actorId: staffId, at }]);
}
