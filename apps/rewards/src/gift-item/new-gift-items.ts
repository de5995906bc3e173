import { normalise } from '@chia-se/locale';
import { newId } from '@chia-se/subgraph-kit';
import type { GiftItemDraft } from '../prize-plan/prize-plan-draft.ts';
import { ProviderKind } from '../provider/gift-provider.ts';
import type { GiftItemRow } from './gift-item.row.ts';

/** What is written of the things of a gift, in their order; none for a gift of one thing. */
export type WrittenGiftItem = Omit<GiftItemRow, 'id' | 'giftOptionId'>;

export function writeGiftItems(items: readonly GiftItemDraft[] | null | undefined) {
  return (items ?? []).map(
    (item, index): WrittenGiftItem => ({
      place: index + 1,
      nameVi: normalise(item.nameVi),
      nameEn: normalise(item.nameEn),
      value: item.value,
      provider: item.provider ?? ProviderKind.COURIER,
      voucherPoolId: item.voucherPoolId?.toLowerCase() ?? null,
    }),
  );
}

export function newGiftItems(
  giftOptionId: string,
  items: readonly WrittenGiftItem[],
  at: Date,
): GiftItemRow[] {
  return items.map((item) => ({ ...item, id: newId(at), giftOptionId }));
}
