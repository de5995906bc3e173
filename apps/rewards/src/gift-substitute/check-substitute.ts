import { formatDong, type Language } from '@chia-se/locale';
import type { GiftOptionDraft } from '../prize-plan/prize-plan-draft.ts';
import { ProviderKind } from '../provider/gift-provider.ts';
import { incomeTaxOn } from '../tax/income-tax.ts';
import { refuseSubstitute } from './gift-substitute.errors.ts';

/** What a substitute is measured by. Amounts in whole đồng. */
export interface SubstituteMeasure {
  /** Of the gift that was lost. */
  originalValue: number;
  /** Of one prize, with all its options. */
  dearest: number;
  quantity: number;
  /** What the plan has neither committed nor reserved. */
  budgetLeft: number;
  /** The most that the same subscriber may have won besides. */
  otherWins: number;
  /** Days whose tax may apply. */
  days: readonly Date[];
  /** What the voucher's pool gives; `null` for everything but vouchers. */
  poolValue: number | null;
}

/**
 * The rule of substitutes: worth as much as what was lost or more, without more tax for any winner,
 * and within the plan's budget even if all winners of the prize choose it. The database says the same
 * of value and budget.
 *
 * @throws Refusal that names the first thing that can't be so
 */
export function checkSubstitute(
  { value, substitute }: { value: number; substitute: GiftOptionDraft },
  measure: SubstituteMeasure,
  language: Language,
): void {
  const field = ['input', 'value'];
  if (value < measure.originalValue) {
    throw refuseSubstitute('SUBSTITUTE_VALUE_TOO_LOW', {
      field,
      parameters: { least: formatDong(measure.originalValue, language) },
    });
  }
  const given = substitute.provider === ProviderKind.TOP_UP ? substitute.faceValue : null;
  if ((given ?? measure.poolValue ?? value) !== value) {
    throw refuseSubstitute('SUBSTITUTE_WORTH_OTHERWISE', { field });
  }
  if (measure.days.some((day) => owesMore(measure, value, day))) {
    throw refuseSubstitute('SUBSTITUTE_TAXED', { field });
  }
  const needed = moreThanReserved(value, measure);
  if (needed > measure.budgetLeft) {
    throw refuseSubstitute('SUBSTITUTE_OVER_BUDGET', {
      field,
      parameters: {
        needed: formatDong(needed, language),
        left: formatDong(measure.budgetLeft, language),
      },
    });
  }
}

/** What a substitute may cost beyond what is reserved for its prize already. */
export function moreThanReserved(
  value: number,
  { dearest, quantity }: Pick<SubstituteMeasure, 'dearest' | 'quantity'>,
): number {
  return Math.max(0, value - dearest) * quantity;
}

function owesMore({ originalValue, otherWins }: SubstituteMeasure, value: number, day: Date) {
  return incomeTaxOn(otherWins + value, day) > incomeTaxOn(otherWins + originalValue, day);
}
