import { localDate } from '@chia-se/locale';

interface TaxRule {
  /** First day, in Vietnam, on which it holds; the first rule holds for all days before the second. */
  from: string;
  /** Whole đồng of one win that are free. */
  threshold: number;
  /** What is owed of the part above: one part in so many. */
  oneIn: number;
}

/**
 * Personal income tax on winnings, oldest first. A new law is a new line; old awards keep their rule.
 * The second line is as reported in the press: compare it with the official text before relying on it.
 */
const rules: readonly TaxRule[] = [
  { from: '0001-01-01', threshold: 10_000_000, oneIn: 10 },
  { from: '2026-07-01', threshold: 20_000_000, oneIn: 10 },
];

/**
 * The tax that is withheld from one win: 10 % of the part of its value above the threshold of the
 * day.
 *
 * Rounded down to whole đồng. There are no parts of a đồng, and rounding down is the one way that
 * never takes more from a winner than the law's tenth.
 *
 * @param value of the prize, whole đồng
 * @param awardedAt when the award was announced; its day in Vietnam decides
 * @returns whole đồng
 * @throws RangeError for a value that is not a whole amount of zero or more
 */
export function incomeTaxOn(value: number, awardedAt: Date): number {
  if (!Number.isSafeInteger(value) || value < 0) {
    throw new RangeError(`Not an amount in whole đồng: ${value}`);
  }
  const day = localDate(awardedAt);
  const { threshold, oneIn } = rules.findLast(({ from }) => from <= day) as TaxRule;
  const taxable = Math.max(0, value - threshold);
  return (taxable - (taxable % oneIn)) / oneIn;
}

/** An award that its owner holds already, with what is withheld from it. Whole đồng. */
export interface TaxedWin {
  value: number;
  taxWithheld: number;
}

/**
 * The tax on one more win in the same contest: several prizes in one contest are taxed by their total,
 * so it is the tax on the total less what the earlier wins bear. In a contest of one win it is
 * {@link incomeTaxOn}; wins of other contests do not count. Rounding is done once, on the total.
 *
 * @param earlier wins of the same subscription in the same period that still hold
 * @returns whole đồng; never less than nothing, nor more than the prize
 */
export function incomeTaxOnNext(
  earlier: readonly TaxedWin[],
  value: number,
  awardedAt: Date,
): number {
  const total = earlier.reduce((sum, win) => sum + win.value, value);
  const borne = earlier.reduce((sum, win) => sum + win.taxWithheld, 0);
  return Math.min(value, Math.max(0, incomeTaxOn(total, awardedAt) - borne));
}

/**
 * The part of a win that its tax was taken from. Where several wins were taxed by their total, it is
 * what the tax says.
 *
 * @returns whole đồng, and of how many parts one is owed
 */
export function taxedPart({ value, taxWithheld }: TaxedWin, awardedAt: Date) {
  const day = localDate(awardedAt);
  const { threshold, oneIn } = rules.findLast(({ from }) => from <= day) as TaxRule;
  const isAlone = incomeTaxOn(value, awardedAt) === taxWithheld;
  return { taxable: isAlone ? value - threshold : Math.min(value, taxWithheld * oneIn), oneIn };
}
