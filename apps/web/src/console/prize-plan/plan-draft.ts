import type {
  GiftOptionInput,
  PrizeLevel,
  PrizePlanDraftInput,
  PrizePlanToEditQuery,
  ProviderKind,
} from '@chia-se/client';

export type Plan = NonNullable<NonNullable<PrizePlanToEditQuery['period']>['prizePlan']>;

export interface GiftDraft {
  key: number;
  nameVi: string;
  nameEn: string;
  provider: ProviderKind;
  faceValue: string;
  voucherPoolId: string;
  /** What a gift of several things is made of; none for a gift of one. */
  items: ItemDraft[];
}

export interface ItemDraft {
  key: number;
  nameVi: string;
  nameEn: string;
  value: string;
  provider: ProviderKind;
  voucherPoolId: string;
}

export interface PrizeDraft {
  key: number;
  level: PrizeLevel;
  nameVi: string;
  nameEn: string;
  value: string;
  quantity: string;
  gifts: GiftDraft[];
}

/** A plan as it is being written: numbers are still what was typed. */
export interface PlanDraft {
  descriptionVi: string;
  descriptionEn: string;
  budget: string;
  winsPerSubscriber: string;
  prizes: PrizeDraft[];
}

let nextKey = 0;
const key = () => {
  nextKey += 1;
  return nextKey;
};

export const newGift = (): GiftDraft => ({
  key: key(),
  nameVi: '',
  nameEn: '',
  provider: 'COURIER',
  faceValue: '',
  voucherPoolId: '',
  items: [],
});

export const newItem = (): ItemDraft => ({
  key: key(),
  nameVi: '',
  nameEn: '',
  value: '',
  provider: 'COURIER',
  voucherPoolId: '',
});

export const newPrize = (): PrizeDraft => ({
  key: key(),
  level: 'ENCOURAGEMENT',
  nameVi: '',
  nameEn: '',
  value: '',
  quantity: '1',
  gifts: [newGift()],
});

/** The next version begins as the latest one stands; without one, with one prize to fill in. */
export function draftOf(plan: Plan | null | undefined): PlanDraft {
  return {
    descriptionVi: plan?.descriptionVi ?? '',
    descriptionEn: plan?.descriptionEn ?? '',
    budget: String(plan?.budget ?? ''),
    winsPerSubscriber: String(plan?.winsPerSubscriber ?? 1),
    prizes: plan?.prizes.map((prize) => ({
      key: key(),
      level: prize.level,
      nameVi: prize.nameVi ?? prize.name,
      nameEn: prize.nameEn ?? prize.name,
      value: String(prize.value),
      quantity: String(prize.quantity),
      gifts: prize.giftOptions.map((gift) => ({
        key: key(),
        nameVi: gift.nameVi ?? gift.name,
        nameEn: gift.nameEn ?? gift.name,
        provider: gift.provider ?? 'COURIER',
        faceValue: gift.faceValue == null ? '' : String(gift.faceValue),
        voucherPoolId: gift.voucherPoolId ?? '',
        items: gift.items.map((item) => ({
          key: key(),
          nameVi: item.nameVi ?? item.name,
          nameEn: item.nameEn ?? item.name,
          value: String(item.value),
          provider: item.provider,
          voucherPoolId: item.voucherPoolId ?? '',
        })),
      })),
    })) ?? [newPrize()],
  };
}

/** What is sent: whole numbers, 0 where nothing that counts was typed, which the graph then refuses. */
export function inputOf(draft: PlanDraft): PrizePlanDraftInput {
  return {
    descriptionVi: draft.descriptionVi,
    descriptionEn: draft.descriptionEn,
    budget: whole(draft.budget),
    winsPerSubscriber: whole(draft.winsPerSubscriber),
    prizes: draft.prizes.map(({ level, nameVi, nameEn, value, quantity, gifts }) => ({
      level,
      nameVi,
      nameEn,
      value: whole(value),
      quantity: whole(quantity),
      giftOptions: gifts.map(giftInputOf),
    })),
  };
}

/** A gift of several things says nothing of its own but its names. */
export function giftInputOf(gift: GiftDraft): GiftOptionInput {
  const { nameVi, nameEn, provider, items } = gift;
  if (items.length === 0) {
    const faceValue = provider === 'TOP_UP' ? whole(gift.faceValue) : null;
    return { nameVi, nameEn, provider, faceValue, voucherPoolId: poolOf(gift) };
  }
  return {
    nameVi,
    nameEn,
    items: items.map((item) => ({
      nameVi: item.nameVi,
      nameEn: item.nameEn,
      value: whole(item.value),
      provider: item.provider,
      voucherPoolId: poolOf(item),
    })),
  };
}

const poolOf = ({ provider, voucherPoolId }: Pick<ItemDraft, 'provider' | 'voucherPoolId'>) =>
  provider === 'VOUCHER' ? voucherPoolId || null : null;

/** What all prizes together are worth: more than the budget, and some are never given. */
export function worthOf(draft: PlanDraft): number {
  return draft.prizes.reduce((sum, { value, quantity }) => sum + whole(value) * whole(quantity), 0);
}

/** A whole number as it was typed; 0 where it is none. */
export function whole(typed: string): number {
  const number = Number(typed);
  return Number.isSafeInteger(number) && number >= 0 ? number : 0;
}
