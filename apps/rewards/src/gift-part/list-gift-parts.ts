import type { Queryable } from '@chia-se/subgraph-kit';
import type { AwardRow } from '../award/award.row.ts';
import { refuseFulfilment } from '../fulfilment/fulfilment.errors.ts';
import { GiftItemRepository } from '../gift-item/gift-item.repository.ts';
import type { GiftItemRow } from '../gift-item/gift-item.row.ts';
import { GiftOptionRepository } from '../gift-option/gift-option.repository.ts';
import type { GiftOptionRow } from '../gift-option/gift-option.row.ts';
import { ProviderKind } from '../provider/gift-provider.ts';
import { ProviderOrderRepository } from '../provider-order/provider-order.repository.ts';
import type { ProviderOrderRow } from '../provider-order/provider-order.row.ts';
import { ProviderOrderStatus } from '../provider-order/provider-order.type.ts';

/** One thing that a winner gets, and how far it has come. A gift of one thing is one part. */
export interface GiftPartState {
  awardId: string;
  /** `null` for a gift of one thing. */
  itemId: string | null;
  nameVi: string;
  nameEn: string;
  provider: ProviderKind;
  /** Whole đồng of a top-up; `null` for things. */
  amount: number | null;
  /** The latest. */
  order: ProviderOrderRow | null;
  isHandedOver: boolean;
}

type Claimed = Pick<AwardRow, 'id' | 'giftOptionId' | 'status'>;

/** What the gifts of awards are made of, in their order; nothing before a gift is chosen. */
export async function listPartsOfAwards(
  database: Queryable,
  awards: readonly Claimed[],
): Promise<GiftPartState[]> {
  const awardIds = awards.map(({ id }) => id);
  const giftIds = [...new Set(awards.flatMap(({ giftOptionId }) => giftOptionId ?? []))];
  const gifts = await new GiftOptionRepository(database).listByIds(giftIds);
  const items = await new GiftItemRepository(database).listOfGifts(giftIds);
  const orders = await new ProviderOrderRepository(database).listOfItems(awardIds);
  const handedOver = await new GiftItemRepository(database).listHandOvers(awardIds);
  return awards.flatMap(({ id: awardId, giftOptionId, status }) => {
    const ofGift = items.filter((item) => item.giftOptionId === giftOptionId).map(partOf);
    const whole = gifts.filter(({ id }) => id === giftOptionId).map(wholeGift);
    return (ofGift.length > 0 ? ofGift : whole).map((part) => ({
      ...part,
      awardId,
      order: orders.find((o) => o.awardId === awardId && o.itemId === part.itemId) ?? null,
      // A gift of one thing is handed over with its award.
      isHandedOver: part.itemId
        ? handedOver.some((h) => h.awardId === awardId && h.itemId === part.itemId)
        : status === 'FULFILLED',
    }));
  });
}

/** Of an award that is locked by whoever decides on it. */
export function listGiftParts(database: Queryable, award: Claimed): Promise<GiftPartState[]> {
  return listPartsOfAwards(database, [award]);
}

/** Neither with a provider nor with the winner. */
export function isOpen({ order, isHandedOver }: GiftPartState): boolean {
  return !isHandedOver && (order === null || order.status === ProviderOrderStatus.REFUSED);
}

export function hasArrived({ order, isHandedOver }: GiftPartState): boolean {
  return isHandedOver || order?.status === ProviderOrderStatus.CONFIRMED;
}

/**
 * The parts that are nowhere yet: nobody gets a thing twice.
 *
 * @throws Refusal GIFT_ORDERED where there is none
 */
export async function listOpenParts(database: Queryable, award: Claimed): Promise<GiftPartState[]> {
  const open = (await listGiftParts(database, award)).filter(isOpen);
  if (open.length > 0) return open;
  throw refuseFulfilment('GIFT_ORDERED', { field: ['input', 'awardId'] });
}

function wholeGift({ nameVi, nameEn, provider, faceValue }: GiftOptionRow) {
  return { itemId: null, nameVi, nameEn, provider, amount: faceValue };
}

function partOf({ id, nameVi, nameEn, provider, value }: GiftItemRow) {
  const amount = provider === ProviderKind.TOP_UP ? value : null;
  return { itemId: id, nameVi, nameEn, provider, amount };
}
