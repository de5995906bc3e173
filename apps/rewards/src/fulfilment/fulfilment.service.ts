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
import type { PersonVault } from '../person-key/person-vault.ts';
import type { GiftProviders } from '../provider/gift-providers.ts';
import { ProviderOrderRepository } from '../provider-order/provider-order.repository.ts';
import { orderGift } from '../provider-order/provider-order.service.ts';
import { ProviderOrderStatus } from '../provider-order/provider-order.type.ts';
import { FinalisedRoundRepository } from '../round/finalised-round.repository.ts';
import { refuseBeforeTax } from '../tax-certificate/refuse-before-tax.ts';
import { VoucherRepository } from '../voucher/voucher.repository.ts';
import { refuseFulfilment } from './fulfilment.errors.ts';
import type { FulfilAwardInput } from './fulfilment.input.ts';
import { HandOverRepository } from './hand-over.repository.ts';
import type { HandOver } from './hand-over.row.ts';
import { handOver } from './hand-over.ts';

const longestNote = 500;

/** Gets gifts to their winners, by people who had no part in awarding them. */
export class FulfilmentService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly providers: GiftProviders,
    private readonly vault: PersonVault,
  ) {}

  /**
   * Sends a gift on its way: ordered from its provider, or for a person to hand over.
   *
   * @throws Refusal, also for whoever proposed, approved, published or judged
   */
  start(staffId: string, awardId: string): Promise<AwardRow> {
    return this.database.transaction(async (tx) => {
      await refuseWhileStopped(tx);
      const award = await lockFor(tx, staffId, awardId, AwardStatus.FULFILLING);
      await refuseWhoAddedVoucher(tx, staffId, award);
      const at = this.clock();
      const change = {
        status: AwardStatus.FULFILLING,
        fulfilmentStartedBy: staffId,
        fulfilmentStartedAt: at,
      };
      await new AwardRepository(tx).update([award.id], change);
      await orderGift(tx, this.providers, award, at);
      await note(tx, award, { staffId, at });
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
      await refuseWhoAddedVoucher(tx, staffId, award);
      const orders = new ProviderOrderRepository(tx);
      const [order] = await orders.listOfAwards([award.id]);
      if (order && order.status !== ProviderOrderStatus.REFUSED) {
        throw refuseFulfilment('GIFT_ORDERED', { field: ['input', 'awardId'] });
      }
      return handOver(tx, this.vault, award, { staffId, note: words, at: this.clock() });
    });
  }

  /**
   * Orders a gift anew that its provider refused.
   *
   * @throws Refusal, also while an order is open: nobody gets a gift twice
   */
  orderAgain(staffId: string, awardId: string): Promise<AwardRow> {
    return this.database.transaction(async (tx) => {
      await refuseWhileStopped(tx);
      const award = await lockFor(tx, staffId, awardId, AwardStatus.FULFILLED);
      const [order] = await new ProviderOrderRepository(tx).listOfAwards([award.id]);
      const field = ['input', 'awardId'];
      if (order && order.status !== ProviderOrderStatus.REFUSED) {
        throw refuseFulfilment('GIFT_ORDERED', { field });
      }
      if (!(await orderGift(tx, this.providers, award, this.clock()))) {
        throw refuseFulfilment('NO_PROVIDER', { field });
      }
      return award;
    });
  }

  listHandOvers(awardIds: readonly string[]): Promise<HandOver[]> {
    return new HandOverRepository(this.database, this.vault).listOfAwards(awardIds);
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
  await refuseBeforeTax(tx, award);
  return award;
}

/** Who added the code knows it: somebody else hands it over. The database says the same. */
async function refuseWhoAddedVoucher(
  tx: Transaction,
  staffId: string,
  award: AwardRow,
): Promise<void> {
  const voucher = await new VoucherRepository(tx).findOfAward(award.id);
  if (voucher?.addedBy === staffId) {
    throw refuseFulfilment('ADDED_THE_VOUCHER', { field: ['input', 'awardId'] });
  }
}

async function note(
  tx: Transaction,
  award: AwardRow,
  { staffId, at }: { staffId: string; at: Date },
): Promise<void> {
  await new DecisionRepository(tx).insert({
    actorId: staffId,
    deed: 'FULFILMENT_STARTED',
    subjectId: award.id,
    reason: null,
    decidedAt: at,
  });
  await appendToLedger(tx, [{ deed: 'FULFILMENT_STARTED', awards: [award], actorId: staffId, at }]);
}
