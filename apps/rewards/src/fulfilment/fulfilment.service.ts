import type { Clock, Database, Transaction } from '@chia-se/subgraph-kit';
import { AwardRepository } from '../award/award.repository.ts';
import type { AwardRow } from '../award/award.row.ts';
import { AwardStatus } from '../award/award.type.ts';
import { appendToLedger } from '../award-ledger/append-to-ledger.ts';
import { refuseWhileStopped } from '../award-stop/refuse-while-stopped.ts';
import { DecisionRepository } from '../decision/decision.repository.ts';
import { GiftItemRepository } from '../gift-item/gift-item.repository.ts';
import {
  type GiftPartState,
  hasArrived,
  listGiftParts,
  listOpenParts,
} from '../gift-part/list-gift-parts.ts';
import { refuseToSendLost } from '../gift-substitute/change-gift.ts';
import { type HandOverCodeService, sign } from '../hand-over-code/hand-over-code.service.ts';
import { lockForHandOver } from '../hand-over-code/lock-for-hand-over.ts';
import type { PersonVault } from '../person-key/person-vault.ts';
import type { GiftProviders } from '../provider/gift-providers.ts';
import { orderParts } from '../provider-order/provider-order.service.ts';
import { VoucherRepository } from '../voucher/voucher.repository.ts';
import { refuseFulfilment } from './fulfilment.errors.ts';
import type { FulfilAwardInput } from './fulfilment.input.ts';
import { HandOverRepository } from './hand-over.repository.ts';
import type { HandOver } from './hand-over.row.ts';
import { handOver, noteHandOver } from './hand-over.ts';

const longestNote = 500;

/** Gets gifts to their winners, by people who had no part in awarding them. */
export class FulfilmentService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly providers: GiftProviders,
    private readonly vault: PersonVault,
    private readonly codes: HandOverCodeService,
  ) {}

  /**
   * Sends a gift on its way: ordered from its provider, or for a person to hand over.
   *
   * @throws Refusal, also for whoever proposed, approved, published or judged
   */
  start(staffId: string, awardId: string): Promise<AwardRow> {
    return this.database.transaction(async (tx) => {
      await refuseWhileStopped(tx);
      const award = await lockForHandOver(tx, { staffId, awardId, to: AwardStatus.FULFILLING });
      await refuseWhoAddedVoucher(tx, staffId, award);
      const at = this.clock();
      const change = {
        status: AwardStatus.FULFILLING,
        fulfilmentStartedBy: staffId,
        fulfilmentStartedAt: at,
      };
      await refuseToSendLost(tx, award);
      await new AwardRepository(tx).update([award.id], change);
      const parts = await listGiftParts(tx, award);
      await orderParts(tx, this.providers, award, { parts, at });
      await note(tx, award, { staffId, at });
      return { ...award, ...change };
    });
  }

  /**
   * The gift, or what is left of several things, is with its winner, who signed with a code; or
   * somebody else allowed to do without. The award ends well once all things have arrived.
   *
   * @throws Refusal, also for whoever proposed, approved, published or judged
   */
  async fulfil(staffId: string, input: FulfilAwardInput): Promise<AwardRow> {
    const words = input.handOverNote.trim();
    if (words.length < 5 || words.length > longestNote) {
      throw refuseFulfilment('HAND_OVER_NOTE_INVALID', {
        field: ['input', 'handOverNote'],
        parameters: { most: longestNote },
      });
    }
    const { awardId, code = null } = input;
    const codeId = code === null ? null : await this.codes.check(staffId, awardId, code);
    return this.database.transaction(async (tx) => {
      const award = await lockForHandOver(tx, { staffId, awardId, to: AwardStatus.FULFILLED });
      await refuseWhoAddedVoucher(tx, staffId, award);
      const given = chosenOf(await listOpenParts(tx, award), input.giftItemIds);
      const at = this.clock();
      await sign(tx, { codeId, awardId: award.id, staffId, at });
      const by = { staffId, note: words, at };
      await noteHandOver(tx, this.vault, award, by);
      await keepItems(tx, award.id, given, by);
      const isWhole = given.some(({ itemId }) => itemId === null);
      if (isWhole || (await listGiftParts(tx, award)).every(hasArrived)) {
        return handOver(tx, award, by);
      }
      return award;
    });
  }

  /**
   * Orders a gift anew that its provider refused, or those of its things that were refused.
   *
   * @throws Refusal, also while an order is open: nobody gets a gift twice
   */
  orderAgain(staffId: string, awardId: string): Promise<AwardRow> {
    return this.database.transaction(async (tx) => {
      await refuseWhileStopped(tx);
      const award = await lockForHandOver(tx, { staffId, awardId, to: AwardStatus.FULFILLED });
      const parts = await listOpenParts(tx, award);
      const ordered = await orderParts(tx, this.providers, award, { parts, at: this.clock() });
      if (ordered === 0) {
        throw refuseFulfilment('NO_PROVIDER', { field: ['input', 'awardId'] });
      }
      return award;
    });
  }

  listHandOvers(awardIds: readonly string[]): Promise<HandOver[]> {
    return new HandOverRepository(this.database, this.vault).listOfAwards(awardIds);
  }
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

/** @throws Refusal GIFT_ORDERED for a thing that is with its provider or its winner already */
function chosenOf(
  open: readonly GiftPartState[],
  ids: readonly string[] | null | undefined,
): readonly GiftPartState[] {
  if (!ids) return open;
  const asked = new Set(ids.map((id) => id.toLowerCase()));
  const chosen = open.filter(({ itemId }) => itemId !== null && asked.has(itemId));
  if (asked.size > 0 && chosen.length === asked.size) return chosen;
  throw refuseFulfilment('GIFT_ORDERED', { field: ['input', 'giftItemIds'] });
}

function keepItems(
  tx: Transaction,
  awardId: string,
  parts: readonly GiftPartState[],
  { staffId, at }: { staffId: string; at: Date },
): Promise<void> {
  const rows = parts.flatMap(({ itemId }) =>
    itemId ? [{ awardId, itemId, handedOverBy: staffId, handedOverAt: at }] : [],
  );
  return new GiftItemRepository(tx).insertHandOvers(rows);
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
