import { formatDate } from '@chia-se/locale';
import {
  type Clock,
  type Database,
  isId,
  type RequestContext,
  type Transaction,
} from '@chia-se/subgraph-kit';
import { refuseAward } from '../award/award.errors.ts';
import { AwardRepository } from '../award/award.repository.ts';
import type { AwardRow } from '../award/award.row.ts';
import { AwardStatus } from '../award/award.type.ts';
import { canBecome, endedStatuses, ownerStatuses } from '../award/award-status.ts';
import { appendToLedger } from '../award-ledger/append-to-ledger.ts';
import { passOnPrizes } from '../award-proposal/pass-on-prizes.ts';
import { refuseWhileStopped } from '../award-stop/refuse-while-stopped.ts';
import { refuseWhileHeld } from '../claim-hold/hold-claims.ts';
import { GiftOptionRepository } from '../gift-option/gift-option.repository.ts';
import type { GiftOptionRow } from '../gift-option/gift-option.row.ts';
import { refuseLostGift, takeSubstitute } from '../gift-substitute/change-gift.ts';
import type { ChangeGiftInput } from '../gift-substitute/gift-substitute.input.ts';
import type { PersonVault } from '../person-key/person-vault.ts';
import { holdVoucher } from '../voucher/hold-voucher.ts';
import { checkClaim } from './check-claim.ts';
import { refuseClaim } from './claim.errors.ts';
import type { ClaimAwardInput } from './claim.input.ts';
import { ClaimRepository } from './claim.repository.ts';
import { DeliveryRepository } from './delivery.repository.ts';
import type { Delivery } from './delivery.row.ts';

type Language = RequestContext['language'];

/** What winners do with their awards. */
export class ClaimService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly language: Language,
    private readonly vault: PersonVault,
  ) {}

  /**
   * Accepts an award, once. The same key again returns the award as it stands.
   *
   * @throws Refusal, also for an award of somebody else, which is none to this subscriber
   */
  claim(subscriberId: string, input: ClaimAwardInput): Promise<AwardRow> {
    const delivery = checkClaim(input);
    return this.database.transaction(async (tx) => {
      const award = await lockOwn(tx, subscriberId, input.awardId);
      const known = await new ClaimRepository(tx).findByKey(subscriberId, input.idempotencyKey);
      if (known?.awardId === award.id && known.giftOptionId === input.giftOptionId) return award;
      if (known) {
        throw refuseClaim('IDEMPOTENCY_KEY_REUSED', { field: ['input', 'idempotencyKey'] });
      }
      await refuseWhileStopped(tx);
      const now = this.clock();
      this.#checkOpen(award, AwardStatus.CLAIMED, now);
      await refuseWhileHeld(tx, subscriberId, { now, language: this.language });
      const gift = await checkGift(tx, award, input.giftOptionId);
      await refuseLostGift(tx, gift.id);
      if ((award.taxWithheld ?? 0) > 0 && delivery.identityNumber === null) {
        throw refuseClaim('IDENTITY_NUMBER_NEEDED', {
          field: ['input', 'delivery', 'identityNumber'],
        });
      }
      const { id: awardId } = award;
      await holdVoucher(tx, gift, { awardId, at: now });
      const claimed = await keepClaim(tx, award, input, now);
      await new DeliveryRepository(tx, this.vault).insert({ awardId, subscriberId, ...delivery });
      await appendToLedger(tx, [
        { deed: 'CLAIMED', awards: [award], actorId: subscriberId, at: now },
      ]);
      return claimed;
    });
  }

  /**
   * Gives an award up; its prize is proposed to whoever comes next in the ranking.
   *
   * @throws Refusal, also for an award of somebody else
   */
  decline(subscriberId: string, awardId: string): Promise<AwardRow> {
    return this.database.transaction(async (tx) => {
      const award = await lockOwn(tx, subscriberId, awardId);
      await refuseWhileStopped(tx);
      const at = this.clock();
      this.#checkOpen(award, AwardStatus.DECLINED, at);
      const replacements = await passOnPrizes(tx, [award], { status: AwardStatus.DECLINED, at });
      await appendToLedger(tx, [
        { deed: 'DECLINED', awards: [award], actorId: subscriberId, at },
        ...replacements,
      ]);
      return { ...award, status: AwardStatus.DECLINED, endedAt: at };
    });
  }

  /**
   * Takes a substitute instead of the claimed gift, which was lost; before it is on its way, and once
   * for each gift that is lost. Sent again, it changes nothing.
   *
   * @throws Refusal, also for an award of somebody else
   */
  changeGift(subscriberId: string, input: ChangeGiftInput): Promise<AwardRow> {
    return this.database.transaction(async (tx) => {
      const award = await lockOwn(tx, subscriberId, input.awardId);
      if (award.claimedAt && award.giftOptionId === input.giftOptionId) return award;
      await refuseWhileStopped(tx);
      if (award.status !== AwardStatus.CLAIMED) {
        const parameters = { status: award.status };
        throw refuseAward('AWARD_NOT_READY', { field: ['input', 'awardId'], parameters });
      }
      const now = this.clock();
      await refuseWhileHeld(tx, subscriberId, { now, language: this.language });
      return takeSubstitute(tx, award, input.giftOptionId, now);
    });
  }

  listDeliveries(awardIds: readonly string[]): Promise<Delivery[]> {
    return new DeliveryRepository(this.database, this.vault).listOfAwards(awardIds);
  }

  #checkOpen(award: AwardRow, to: AwardStatus, now: Date): void {
    const field = ['input', 'awardId'];
    if (endedStatuses.includes(award.status)) throw refuseClaim('AWARD_ENDED', { field });
    if (award.claimedAt) throw refuseClaim('ALREADY_CLAIMED', { field });
    if (!canBecome(award.status, to)) {
      throw refuseAward('AWARD_NOT_READY', { field, parameters: { status: award.status } });
    }
    if (award.claimBy && now > award.claimBy) {
      const claimBy = formatDate(award.claimBy, this.language);
      throw refuseClaim('CLAIM_TOO_LATE', { field, parameters: { claimBy } });
    }
  }
}

/** The subscriber's own award, taken for this transaction: of two claims at once the second waits, and is refused. */
async function lockOwn(tx: Transaction, subscriberId: string, id: string): Promise<AwardRow> {
  const award = isId(id) ? await new AwardRepository(tx).findForUpdate(id) : null;
  const isOwn = award?.subscriberId === subscriberId && ownerStatuses.includes(award.status);
  if (!isOwn) throw refuseAward('AWARD_UNKNOWN', { field: ['input', 'awardId'] });
  return award;
}

async function checkGift(
  tx: Transaction,
  award: AwardRow,
  giftOptionId: string,
): Promise<GiftOptionRow> {
  const options = await new GiftOptionRepository(tx).listOfPrizes([award.prizeId]);
  const gift = options.find(({ id }) => id === giftOptionId);
  if (gift) return gift;
  throw refuseClaim('GIFT_OPTION_UNKNOWN', { field: ['input', 'giftOptionId'] });
}

async function keepClaim(
  tx: Transaction,
  award: AwardRow,
  { giftOptionId, idempotencyKey }: ClaimAwardInput,
  claimedAt: Date,
): Promise<AwardRow> {
  const { id: awardId, subscriberId } = award;
  const change = { status: AwardStatus.CLAIMED, giftOptionId, claimedAt };
  await new AwardRepository(tx).update([awardId], change);
  const claim = { awardId, subscriberId, giftOptionId, idempotencyKey, claimedAt };
  await new ClaimRepository(tx).insert(claim);
  return { ...award, ...change };
}
