import { isId } from '@chia-se/subgraph-kit';
import type { PrizeLevel } from '../prize/prize.type.ts';
import { ProviderKind } from '../provider/gift-provider.ts';
import { refusePrizePlan } from './prize-plan.errors.ts';

interface BilingualName {
  nameVi: string;
  nameEn: string;
}

/** One of the things that make up a gift of several. */
export interface GiftItemDraft extends BilingualName {
  /** Whole đồng; of a top-up what it gives. */
  value: number;
  /** A courier where nothing is said. */
  provider?: ProviderKind | null | undefined;
  /** Of a voucher, and of nothing else. */
  voucherPoolId?: string | null | undefined;
}

export interface GiftOptionDraft extends BilingualName {
  /** Who brings it; a courier where nothing is said. */
  provider?: ProviderKind | null | undefined;
  /** Whole đồng of a top-up, and of nothing else. */
  faceValue?: number | null | undefined;
  /** Of a voucher, and of nothing else. */
  voucherPoolId?: string | null | undefined;
  /** Of a gift of several things, which then says nothing else itself. */
  items?: readonly GiftItemDraft[] | null | undefined;
}

export interface PrizeDraft extends BilingualName {
  level: PrizeLevel;
  /** Whole đồng, of one. */
  value: number;
  quantity: number;
  giftOptions: readonly GiftOptionDraft[];
}

/** What a version of a prize plan says, before it is written. Prizes stand best first. */
export interface PrizePlanDraft {
  descriptionVi: string;
  descriptionEn: string;
  /** Whole đồng. */
  budget: number;
  /** 1 where nothing is said. */
  winsPerSubscriber: number | null;
  prizes: readonly PrizeDraft[];
}

const most = {
  prizes: 20,
  giftOptions: 10,
  items: 5,
  quantity: 10_000,
  wins: 100,
  name: 120,
  description: 1_000,
} as const;

/** @throws Refusal that names the first thing in the plan that can't be so */
export function checkPrizePlan(draft: PrizePlanDraft): void {
  const plan = ['input', 'plan'];
  checkText(draft.descriptionVi, most.description, [...plan, 'descriptionVi']);
  checkText(draft.descriptionEn, most.description, [...plan, 'descriptionEn']);
  const wins = draft.winsPerSubscriber ?? 1;
  if (wins < 1 || wins > most.wins) {
    throw refusePrizePlan('WINS_INVALID', {
      field: [...plan, 'winsPerSubscriber'],
      parameters: { most: most.wins },
    });
  }
  if (draft.prizes.length < 1 || draft.prizes.length > most.prizes) {
    throw refusePrizePlan('PRIZES_MISSING', {
      field: [...plan, 'prizes'],
      parameters: { most: most.prizes },
    });
  }
  for (const [index, prize] of draft.prizes.entries()) {
    checkPrize(prize, draft.budget, [...plan, 'prizes', String(index)]);
  }
}

function checkPrize(prize: PrizeDraft, budget: number, path: readonly string[]): void {
  checkNames(prize, path);
  if (prize.value < 1 || prize.value > budget) {
    throw refusePrizePlan('VALUE_INVALID', { field: [...path, 'value'] });
  }
  if (prize.quantity < 1 || prize.quantity > most.quantity) {
    throw refusePrizePlan('QUANTITY_INVALID', {
      field: [...path, 'quantity'],
      parameters: { most: most.quantity },
    });
  }
  if (prize.giftOptions.length < 1 || prize.giftOptions.length > most.giftOptions) {
    throw refusePrizePlan('GIFT_OPTIONS_MISSING', {
      field: [...path, 'giftOptions'],
      parameters: { most: most.giftOptions },
    });
  }
  for (const [index, option] of prize.giftOptions.entries()) {
    checkGiftOption(option, prize.value, [...path, 'giftOptions', String(index)]);
  }
}

/**
 * @param worth of the gift, in whole đồng: what its things are worth together
 * @throws Refusal that names the first thing in a gift option that can't be so
 */
export function checkGiftOption(
  option: GiftOptionDraft,
  worth: number,
  place: readonly string[],
): void {
  checkNames(option, place);
  const isTopUp = option.provider === ProviderKind.TOP_UP;
  const faceValue = option.faceValue ?? null;
  if (isTopUp !== (faceValue !== null) || (faceValue !== null && faceValue < 1)) {
    throw refusePrizePlan('FACE_VALUE_INVALID', { field: [...place, 'faceValue'] });
  }
  checkPool(option, place);
  if (option.items) checkItems(option, worth, [...place, 'items']);
}

/** Things of a gift sum up to what it is worth, so that budget and tax cover them all. */
function checkItems(option: GiftOptionDraft, worth: number, place: readonly string[]): void {
  const items = option.items ?? [];
  const isSingle = (option.provider ?? ProviderKind.COURIER) !== ProviderKind.COURIER;
  if (items.length < 2 || items.length > most.items || isSingle) {
    throw refusePrizePlan('GIFT_ITEMS_INVALID', { field: place, parameters: { most: most.items } });
  }
  for (const [index, item] of items.entries()) {
    const field = [...place, String(index)];
    checkNames(item, field);
    checkPool(item, field);
    if (item.value < 1) {
      throw refusePrizePlan('GIFT_ITEMS_WORTH_OTHERWISE', { field: [...field, 'value'] });
    }
  }
  if (items.filter(({ provider }) => provider === ProviderKind.VOUCHER).length > 1) {
    throw refusePrizePlan('ONE_VOUCHER_A_GIFT', { field: place });
  }
  if (items.reduce((sum, { value }) => sum + value, 0) !== worth) {
    throw refusePrizePlan('GIFT_ITEMS_WORTH_OTHERWISE', { field: place });
  }
}

function checkPool(
  { provider, voucherPoolId }: Pick<GiftItemDraft, 'provider' | 'voucherPoolId'>,
  place: readonly string[],
): void {
  const isVoucher = provider === ProviderKind.VOUCHER;
  const hasPool = voucherPoolId !== null && voucherPoolId !== undefined && voucherPoolId !== '';
  if (isVoucher !== hasPool || (hasPool && !isId(voucherPoolId))) {
    throw refusePrizePlan('VOUCHER_POOL_MISSING', { field: [...place, 'voucherPoolId'] });
  }
}

function checkNames(named: BilingualName, path: readonly string[]): void {
  checkText(named.nameVi, most.name, [...path, 'nameVi']);
  checkText(named.nameEn, most.name, [...path, 'nameEn']);
}

function checkText(text: string, longest: number, field: readonly string[]): void {
  const { length } = text.trim();
  if (length >= 1 && length <= longest) return;
  throw refusePrizePlan('NAME_INVALID', { field, parameters: { most: longest } });
}
