import { componentsOf } from '../comparison-graph.ts';
import { byCodeUnit, tabulate } from '../ratings-table.ts';
import { JudgingRefusal } from '../refusal.ts';

export interface RaschObservation {
  item: string;
  judge: string;
  /** Left out where there is a single criterion. */
  criterion?: string;
  /** A whole number: a step of the scale. */
  score: number;
}

/** Whether all criteria share one set of thresholds, or each has its own. */
export type StepModel = 'rating-scale' | 'partial-credit';

export interface RaschFacet {
  names: string[];
  /** The level of each observation. */
  of: Int32Array;
}

/** Observations indexed and sorted, so that sums run in one order whatever order they came in. */
export interface RaschData {
  item: RaschFacet;
  judge: RaschFacet;
  criterion: RaschFacet;
  score: Int32Array;
}

function facet(
  sorted: readonly RaschObservation[],
  id: (o: RaschObservation) => string,
): RaschFacet {
  const names = [...new Set(sorted.map(id))].sort(byCodeUnit);
  const at = new Map(names.map((name, i) => [name, i]));
  return { names, of: Int32Array.from(sorted, (o) => at.get(id(o))!) };
}

export const criterionOf = ({ criterion }: RaschObservation): string => criterion ?? '';

/**
 * Indexes observations. Throws `NO_RATINGS`, `SCORE_NOT_A_NUMBER`, `STEPS_NOT_WHOLE`, or
 * `NOT_CONNECTED` as the additive model does.
 */
export function raschData(observations: readonly RaschObservation[]): RaschData {
  const components = componentsOf(tabulate(observations));
  for (const { item, judge, score } of observations) {
    if (!Number.isInteger(score)) {
      throw new JudgingRefusal({ code: 'STEPS_NOT_WHOLE', item, judge, score });
    }
  }
  if (components.length > 1) throw new JudgingRefusal({ code: 'NOT_CONNECTED', components });
  const sorted = [...observations].sort(
    (a, b) =>
      byCodeUnit(a.item, b.item) ||
      byCodeUnit(a.judge, b.judge) ||
      byCodeUnit(criterionOf(a), criterionOf(b)) ||
      a.score - b.score,
  );
  return {
    item: facet(sorted, (o) => o.item),
    judge: facet(sorted, (o) => o.judge),
    criterion: facet(sorted, criterionOf),
    score: Int32Array.from(sorted, (o) => o.score),
  };
}

/** The scale as the remaining scores use it. */
export interface Steps {
  /** Which set of thresholds each criterion uses. */
  groupOf: Int32Array;
  /** The scores observed in each group, ascending: step k of the scale is the k-th of them. */
  categories: number[][];
  /** The step of each observation, from 0; a score outside the list takes its nearest. */
  step: Int32Array;
}

/**
 * Numbers the scores in use from 0 in each group of thresholds. A score that nobody gave has no
 * threshold that could be estimated, so its neighbours become adjacent (Linacre 2002, J. Applied
 * Measurement 3:85–106, on collapsing unobserved categories).
 */
export function stepsOf(data: RaschData, model: StepModel, used: Uint8Array): Steps {
  const groups = model === 'rating-scale' ? 1 : data.criterion.names.length;
  const groupOf = Int32Array.from(data.criterion.names, (_, c) => (groups === 1 ? 0 : c));
  const seen = Array.from({ length: groups }, () => new Set<number>());
  data.score.forEach((score, row) => {
    if (used[row]) seen[groupOf[data.criterion.of[row]!]!]!.add(score);
  });
  const categories = seen.map((set) => [...set].sort((a, b) => a - b));
  const step = data.score.map((score, row) => {
    const known = categories[groupOf[data.criterion.of[row]!]!]!;
    const above = known.findIndex((category) => category >= score);
    return above < 0 ? Math.max(0, known.length - 1) : above;
  });
  return { groupOf, categories, step };
}

/** The lowest and the highest score in use for each criterion: the ends of its scale. */
function ends(
  data: RaschData,
  model: StepModel,
  used: Uint8Array,
): { low: Int32Array; high: Int32Array } {
  const count = data.criterion.names.length;
  const low = new Int32Array(count).fill(2 ** 31 - 1);
  const high = new Int32Array(count).fill(-(2 ** 31));
  data.score.forEach((score, row) => {
    if (!used[row]) return;
    const c = data.criterion.of[row]!;
    low[c] = Math.min(low[c]!, score);
    high[c] = Math.max(high[c]!, score);
  });
  if (model === 'rating-scale') {
    low.fill(Math.min(...low));
    high.fill(Math.max(...high));
  }
  return { low, high };
}

/**
 * Which observations can be used: those of an item, judge or criterion with nothing but lowest or
 * nothing but highest scores say only "beyond the scale" and are left out, again and again until
 * none is left; their measures are found afterwards.
 */
export function usable(data: RaschData, model: StepModel): Uint8Array {
  const used = new Uint8Array(data.score.length).fill(1);
  for (let again = true; again; ) {
    again = false;
    const { low, high } = ends(data, model, used);
    for (const { names, of } of [data.item, data.judge, data.criterion]) {
      const inside = new Uint8Array(names.length);
      data.score.forEach((score, row) => {
        const c = data.criterion.of[row]!;
        // Bit 1: above the lowest somewhere; bit 2: below the highest somewhere.
        if (used[row]) inside[of[row]!]! |= (score > low[c]! ? 1 : 0) | (score < high[c]! ? 2 : 0);
      });
      used.forEach((use, row) => {
        if (!use || inside[of[row]!] === 3) return;
        used[row] = 0;
        again = true;
      });
    }
  }
  return used;
}
