import { newId, type Transaction } from '@chia-se/subgraph-kit';
import { GiftItemRepository } from '../gift-item/gift-item.repository.ts';
import { newGiftItems, writeGiftItems } from '../gift-item/new-gift-items.ts';
import { GiftOptionRepository } from '../gift-option/gift-option.repository.ts';
import { ProviderKind } from '../provider/gift-provider.ts';
import { VoucherPoolRepository } from '../voucher-pool/voucher-pool.repository.ts';
import { refusePrizePlan } from './prize-plan.errors.ts';
import type { GiftOptionDraft } from './prize-plan-draft.ts';

/** Writes the gifts of prizes that are new, with the things that they are made of. */
export async function insertGifts(
  tx: Transaction,
  prizes: readonly { id: string; giftOptions: readonly GiftOptionDraft[] }[],
  at: Date,
): Promise<void> {
  const gifts = prizes.flatMap(({ id: prizeId, giftOptions }) =>
    giftOptions.map(({ items, ...option }, index) => ({
      row: {
        ...option,
        provider: option.provider ?? ProviderKind.COURIER,
        faceValue: option.faceValue ?? null,
        voucherPoolId: option.voucherPoolId || null,
        value: null,
        id: newId(at),
        prizeId,
        place: index + 1,
      },
      items: writeGiftItems(items),
    })),
  );
  await new GiftOptionRepository(tx).insert(gifts.map(({ row }) => row));
  await new GiftItemRepository(tx).insert(
    gifts.flatMap(({ row, items }) => newGiftItems(row.id, items, at)),
  );
}

/** @throws Refusal where a voucher names a pool that is not there, or a thing is not worth its code */
export async function checkPools(
  tx: Transaction,
  options: readonly GiftOptionDraft[],
  field: readonly string[],
): Promise<void> {
  const items = options.flatMap((option) => option.items ?? []);
  const named = new Set(
    [...options, ...items].flatMap(({ voucherPoolId }) => voucherPoolId?.toLowerCase() || []),
  );
  if (named.size === 0) return;
  const found = await new VoucherPoolRepository(tx).listByIds([...named]);
  if (found.length < named.size) throw refusePrizePlan('VOUCHER_POOL_MISSING', { field });
  const worth = new Map(found.map(({ id, faceValue }) => [id, faceValue]));
  const differs = items.some(
    ({ voucherPoolId, value }) => voucherPoolId && worth.get(voucherPoolId.toLowerCase()) !== value,
  );
  if (differs) throw refusePrizePlan('GIFT_ITEMS_WORTH_OTHERWISE', { field });
}
