import type { Transaction } from '@chia-se/subgraph-kit';
import { AwardRepository } from '../award/award.repository.ts';
import type { AwardRow } from '../award/award.row.ts';
import { appendToLedger } from '../award-ledger/append-to-ledger.ts';
import { GiftOptionRepository } from '../gift-option/gift-option.repository.ts';
import { holdVoucher } from '../voucher/hold-voucher.ts';
import { VoucherRepository } from '../voucher/voucher.repository.ts';
import { refuseSubstitute } from './gift-substitute.errors.ts';
import { GiftSubstituteRepository } from './gift-substitute.repository.ts';
import { SubstituteStatus } from './gift-substitute.type.ts';

const field = ['input', 'giftOptionId'];

/**
 * Before a gift is claimed: whoever gives it up waits for this transaction, or was before it.
 *
 * @throws Refusal GIFT_LOST
 */
export async function refuseLostGift(tx: Transaction, giftOptionId: string): Promise<void> {
  const substitutes = new GiftSubstituteRepository(tx);
  await substitutes.lockForClaim(giftOptionId);
  if (await isLost(substitutes, giftOptionId)) throw refuseSubstitute('GIFT_LOST', { field });
}

/**
 * Puts a substitute in the place of the lost gift of an award that is locked and claimed.
 *
 * @throws Refusal where the gift was not lost, or the other one does not stand in for it
 */
export async function takeSubstitute(
  tx: Transaction,
  award: AwardRow,
  giftOptionId: string,
  at: Date,
): Promise<AwardRow> {
  const fromId = award.giftOptionId as string;
  const substitutes = new GiftSubstituteRepository(tx);
  const options = await new GiftOptionRepository(tx).listOfPrizes([award.prizeId]);
  const gift = options.find(({ id, value }) => id === giftOptionId && value !== null);
  if (!gift) throw refuseSubstitute('NOT_A_SUBSTITUTE', { field });
  if (!(await isLost(substitutes, fromId))) throw refuseSubstitute('GIFT_STANDS', { field });
  await refuseLostGift(tx, gift.id);
  await new VoucherRepository(tx).release(award.id);
  await holdVoucher(tx, gift, { awardId: award.id, at });
  await substitutes.insertChange({
    awardId: award.id,
    fromId,
    toId: gift.id,
    changedAt: at,
  });
  await new AwardRepository(tx).update([award.id], { giftOptionId: gift.id });
  await appendToLedger(tx, [
    { deed: 'GIFT_CHANGED', awards: [award], actorId: award.subscriberId, at },
  ]);
  return { ...award, giftOptionId: gift.id };
}

/**
 * Before a claimed gift goes on its way. Whoever gives a gift up locks its claimed awards first, as
 * this award is locked here.
 *
 * @throws Refusal CLAIMED_GIFT_LOST
 */
export async function refuseToSendLost(tx: Transaction, award: AwardRow): Promise<void> {
  if (!(await isLost(new GiftSubstituteRepository(tx), award.giftOptionId as string))) return;
  throw refuseSubstitute('CLAIMED_GIFT_LOST', { field: ['input', 'awardId'] });
}

async function isLost(substitutes: GiftSubstituteRepository, id: string): Promise<boolean> {
  const live = await substitutes.listLiveOf([id]);
  return live.some(({ status }) => status === SubstituteStatus.APPROVED);
}
