import { normalise } from '@chia-se/locale';
import { isId } from '@chia-se/subgraph-kit';
import { PrizeLevel } from '../prize/prize.type.ts';
import { checkPrize, type PrizePlanDraft } from '../prize-plan/prize-plan-draft.ts';
import { refuseOccasion } from './gift-occasion.errors.ts';
import type { ProposeGiftOccasionInput } from './gift-occasion.input.ts';

const most = { name: 120, reason: 500, key: 100, days: 366, recipients: 1_000 } as const;
const dayMs = 24 * 60 * 60 * 1_000;

export interface CheckedOccasion {
  nameVi: string;
  nameEn: string;
  justification: string;
  /** The same shape that prizes are planned in: one prize, for whoever is on the list. */
  plan: PrizePlanDraft;
}

/** @throws Refusal that names the first thing in an occasion that can't be so */
export function checkOccasion(input: ProposeGiftOccasionInput, now: Date): CheckedOccasion {
  const { length } = input.idempotencyKey;
  if (length < 8 || length > most.key) {
    throw refuseOccasion('OCCASION_KEY_INVALID', {
      field: ['input', 'idempotencyKey'],
      parameters: { most: most.key },
    });
  }
  const [nameVi, nameEn] = [checkedName(input, 'nameVi'), checkedName(input, 'nameEn')];
  const justification = checkedReason(input.justification, 'justification');
  const { opensAt, closesAt, gift, budget } = input;
  const lasts = closesAt.getTime() - opensAt.getTime();
  if (!(lasts > 0) || lasts > most.days * dayMs || closesAt <= now) {
    throw refuseOccasion('OCCASION_WINDOW_INVALID', {
      field: ['input', 'closesAt'],
      parameters: { most: most.days },
    });
  }
  const prize = { ...gift, level: PrizeLevel.GIFT };
  checkPrize(prize, budget, ['input', 'gift']);
  const plan = { descriptionVi: nameVi, descriptionEn: nameEn, budget, winsPerSubscriber: 1 };
  return { nameVi, nameEn, justification, plan: { ...plan, prizes: [prize] } };
}

function checkedName(input: ProposeGiftOccasionInput, field: 'nameVi' | 'nameEn'): string {
  const name = normalise(input[field]).trim();
  if (name.length >= 1 && name.length <= most.name) return name;
  throw refuseOccasion('OCCASION_NAME_INVALID', {
    field: ['input', field],
    parameters: { most: most.name },
  });
}

/** @throws Refusal of the field that it was typed into */
export function checkedReason(typed: string, field: string): string {
  const reason = normalise(typed).trim();
  if (reason.length >= 1 && reason.length <= most.reason) return reason;
  throw refuseOccasion('OCCASION_REASON_MISSING', {
    field: ['input', field],
    parameters: { most: most.reason },
  });
}

/** @throws Refusal for a list that is empty or too long, an id that is none, and somebody who is twice on it */
export function checkedRecipients(typed: readonly string[]): string[] {
  if (typed.length < 1 || typed.length > most.recipients) {
    throw refuseOccasion('RECIPIENTS_OUT_OF_RANGE', {
      field: ['input', 'recipientIds'],
      parameters: { most: most.recipients },
    });
  }
  const seen = new Set<string>();
  return typed.map((one, index) => {
    const id = one.toLowerCase();
    const field = placeOf(index);
    if (!isId(id)) throw refuseOccasion('RECIPIENT_INVALID', { field });
    if (seen.has(id)) throw refuseOccasion('RECIPIENT_DOUBLED', { field });
    seen.add(id);
    return id;
  });
}

/** Where in the list somebody stands. */
export function placeOf(index: number): string[] {
  return ['input', 'recipientIds', String(index)];
}
