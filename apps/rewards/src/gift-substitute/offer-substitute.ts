import type { Transaction } from '@chia-se/subgraph-kit';
import { appendToLedger } from '../award-ledger/append-to-ledger.ts';
import { GiftItemRepository } from '../gift-item/gift-item.repository.ts';
import { newGiftItems } from '../gift-item/new-gift-items.ts';
import { GiftOptionRepository } from '../gift-option/gift-option.repository.ts';
import { PrizeRepository } from '../prize/prize.repository.ts';
import { GiftSubstituteRepository } from './gift-substitute.repository.ts';
import type { GiftSubstituteRow } from './gift-substitute.row.ts';

/** An approved substitute becomes a gift of its prize, and whoever has claimed the lost one, which is locked, is told. */
export async function offerSubstitute(
  tx: Transaction,
  substitute: GiftSubstituteRow,
  { staffId, at }: { staffId: string; at: Date },
): Promise<void> {
  const { id, prizeId, originalId, nameVi, nameEn, value, provider, faceValue, voucherPoolId } =
    substitute;
  const substitutes = new GiftSubstituteRepository(tx);
  const options = new GiftOptionRepository(tx);
  const siblings = await options.listOfPrizes([prizeId]);
  const place = Math.max(...siblings.map((option) => option.place)) + 1;
  await options.insert([
    { id, prizeId, place, nameVi, nameEn, value, provider, faceValue, voucherPoolId },
  ]);
  await new GiftItemRepository(tx).insert(newGiftItems(id, substitute.items ?? [], at));
  const awards = await substitutes.listClaimedForUpdate(originalId);
  const [prize] = await new PrizeRepository(tx).listByIds([prizeId]);
  const lost = siblings.find((option) => option.id === originalId);
  for (const award of awards) {
    await tx.publish('GiftSubstituted', {
      awardId: award.id,
      subscriberId: award.subscriberId,
      prizeName: prize?.nameVi ?? '',
      lostGift: lost?.nameVi ?? '',
      substitute: nameVi,
    });
  }
  await appendToLedger(tx, [{ deed: 'GIFT_LOST', awards, actorId: staffId, at }]);
}
