import { byCodeUnit } from './ratings-table.ts';
import { JudgingRefusal } from './refusal.ts';

/** One rule, declared before the period opens. The order of the list is the order of use. */
export type TieBreak =
  | { by: 'criterion'; criterion: string }
  | { by: 'median' }
  | { by: 'earliest' };

export interface Contender {
  item: string;
  /** What the ranking goes by: the corrected effect on the weighted total. Higher is better. */
  score: number;
  /** The corrected effect on each criterion, by the criterion's code. */
  criteria: Readonly<Record<string, number>>;
  /** The median of the weighted totals as given. */
  median: number;
  /** When it was received, in milliseconds since 1970; fractions count. */
  submittedAt: number;
}

/** What put an item before the next: the score itself, a declared rule, or, at the very last, the id. */
export type DecidedBy = 'score' | 'median' | 'earliest' | 'id' | `criterion:${string}`;

export interface Placed {
  item: string;
  /** From 1. */
  place: number;
  /** What separates this item from the one right below; null for the last. */
  decidedBy: DecidedBy | null;
}

/**
 * Effects closer than this are equal.
 *
 * Two items with the same scores from the same judges can differ in the sixteenth digit by the
 * order of summation, and a prize must not hang on that. Values are put on a grid instead of being
 * compared with a tolerance, because "nearly equal" is not transitive and would be no order.
 */
const GRID = 1e-9;

function onGrid(value: number): number {
  return Math.round(value / GRID);
}

interface Criterion {
  name: DecidedBy;
  /** Smaller comes first. */
  key: (contender: Contender) => number;
}

function criterionOf(contender: Contender, criterion: string): number {
  const value = contender.criteria[criterion];
  if (value === undefined || !Number.isFinite(value)) {
    throw new JudgingRefusal({ code: 'CRITERION_MISSING', item: contender.item, criterion });
  }
  return value;
}

function keyFor(rule: TieBreak): Criterion {
  switch (rule.by) {
    case 'criterion':
      return {
        name: `criterion:${rule.criterion}`,
        key: (contender) => -onGrid(criterionOf(contender, rule.criterion)),
      };
    case 'median':
      return { name: 'median', key: (contender) => -onGrid(contender.median) };
    case 'earliest':
      return { name: 'earliest', key: (contender) => contender.submittedAt };
  }
}

/**
 * Puts contenders in a total order: by score, then by the declared rules, and never by chance.
 *
 * Where every rule leaves two items equal, the smaller id goes first so that the order is total;
 * `decidedBy` then says `id`, for a person to see before a prize hangs on it. The input's order
 * plays no part. Throws {@link JudgingRefusal} `CRITERION_MISSING` or `DUPLICATE_ID`.
 */
export function orderContenders(
  contenders: readonly Contender[],
  rules: readonly TieBreak[],
): Placed[] {
  const criteria: Criterion[] = [
    { name: 'score', key: ({ score }) => -onGrid(score) },
    ...rules.map(keyFor),
  ];
  const keyed = contenders.map((contender) => ({
    item: contender.item,
    keys: criteria.map(({ key }) => key(contender)),
  }));
  keyed.sort((a, b) => {
    const k = firstDifference(a.keys, b.keys);
    return k < 0 ? byCodeUnit(a.item, b.item) : a.keys[k]! - b.keys[k]!;
  });
  return keyed.map(({ item, keys }, index): Placed => {
    const below = keyed[index + 1];
    if (!below) return { item, place: index + 1, decidedBy: null };
    if (below.item === item) throw new JudgingRefusal({ code: 'DUPLICATE_ID', id: item });
    const k = firstDifference(keys, below.keys);
    return { item, place: index + 1, decidedBy: k < 0 ? 'id' : criteria[k]!.name };
  });
}

function firstDifference(a: number[], b: number[]): number {
  return a.findIndex((value, k) => value !== b[k]);
}

/** The middle value, or the mean of the two middle ones. Throws `NO_RATINGS` for none. */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new JudgingRefusal({ code: 'NO_RATINGS' });
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}
