import type { GiftReason, ProposeGiftOccasionInput } from '@chia-se/client';
import { startOfLocalDay } from '@chia-se/locale';
import { type GiftDraft, giftInputOf, newGift, whole } from '../prize-plan/plan-draft.ts';

/** An occasion as it is being written: numbers and days are still what was typed. */
export interface OccasionDraft {
  nameVi: string;
  nameEn: string;
  reason: GiftReason;
  justification: string;
  opens: string;
  closes: string;
  budget: string;
  giftNameVi: string;
  giftNameEn: string;
  value: string;
  quantity: string;
  gifts: GiftDraft[];
  idempotencyKey: string;
}

export const newOccasion = (): OccasionDraft => ({
  nameVi: '',
  nameEn: '',
  reason: 'BIRTHDAY',
  justification: '',
  opens: '',
  closes: '',
  budget: '',
  giftNameVi: '',
  giftNameEn: '',
  value: '',
  quantity: '',
  gifts: [newGift()],
  idempotencyKey: crypto.randomUUID(),
});

/** What is sent: from the beginning of the first day in Vietnam to the end of the last. */
export function occasionInputOf(
  draft: OccasionDraft,
  recipientIds: readonly string[],
): ProposeGiftOccasionInput {
  const { nameVi, nameEn, reason, justification, idempotencyKey } = draft;
  const closes = startOfLocalDay(draft.closes).getTime() + 86_399_000;
  return {
    nameVi,
    nameEn,
    reason,
    justification,
    opensAt: startOfLocalDay(draft.opens).toISOString(),
    closesAt: new Date(closes).toISOString(),
    budget: whole(draft.budget),
    gift: {
      nameVi: draft.giftNameVi,
      nameEn: draft.giftNameEn,
      value: whole(draft.value),
      quantity: whole(draft.quantity),
      giftOptions: draft.gifts.map(giftInputOf),
    },
    recipientIds: [...recipientIds],
    idempotencyKey,
  };
}
