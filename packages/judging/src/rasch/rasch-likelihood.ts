import type { RaschData, RaschFacet, Steps } from './rasch-data.ts';

/** Measures in logits: η = item − judge − criterion, and the thresholds τ of each group. */
export interface RaschMeasures {
  item: Float64Array;
  judge: Float64Array;
  criterion: Float64Array;
  thresholds: Float64Array[];
}

/** What the model expects of one observation. */
export class Moments {
  expected = 0;
  variance = 0;
  /** P(step ≥ k + 1) at k. Longer than needed where another group has more steps. */
  reaches: Float64Array;
  private weight: Float64Array;

  constructor(mostSteps: number) {
    this.reaches = new Float64Array(mostSteps);
    this.weight = new Float64Array(mostSteps + 1);
  }

  /**
   * P(k) ∝ exp(k η − τ₁ − … − τₖ) (Andrich 1978, Psychometrika 43:561–573), with the largest
   * exponent taken out first so that nothing overflows. One object serves all observations: a
   * fresh one for each took most of the time of a fit.
   */
  at(eta: number, thresholds: Float64Array): this {
    const { weight, reaches } = this;
    const m = thresholds.length;
    let largest = 0;
    weight[0] = 0;
    for (let k = 1; k <= m; k++) {
      weight[k] = weight[k - 1]! + eta - thresholds[k - 1]!;
      if (weight[k]! > largest) largest = weight[k]!;
    }
    let total = 0;
    let first = 0;
    for (let k = 0; k <= m; k++) {
      weight[k] = Math.exp(weight[k]! - largest);
      total += weight[k]!;
      first += k * weight[k]!;
    }
    this.expected = first / total;
    let variance = 0;
    let above = 0;
    for (let k = m; k >= 0; k--) {
      variance += weight[k]! * (k - this.expected) ** 2;
      above += weight[k]!;
      if (k > 0) reaches[k - 1] = above / total;
    }
    this.variance = variance / total;
    return this;
  }
}

/** A fit under way: the observations, the scale, which observations count, and the measures so far. */
export interface RaschFit {
  data: RaschData;
  steps: Steps;
  used: Uint8Array;
  measures: RaschMeasures;
}

export type FacetName = 'item' | 'judge' | 'criterion';

export function momentsFor({ measures }: RaschFit): Moments {
  return new Moments(Math.max(0, ...measures.thresholds.map(({ length }) => length)));
}

export function etaAt({ data, measures }: RaschFit, row: number): number {
  return (
    measures.item[data.item.of[row]!]! -
    measures.judge[data.judge.of[row]!]! -
    measures.criterion[data.criterion.of[row]!]!
  );
}

export function thresholdsAt({ data, steps, measures }: RaschFit, row: number): Float64Array {
  return measures.thresholds[steps.groupOf[data.criterion.of[row]!]!]!;
}

/** Newton steps longer than this are cut: the likelihood is flat far out. In logits. */
const LONGEST = 1;

function cut(step: number): number {
  return Math.max(-LONGEST, Math.min(LONGEST, step));
}

/** One Newton step for each level of a facet, the others held; returns the longest. */
export function stepFacet(fit: RaschFit, which: FacetName): number {
  const { data, steps, used, measures } = fit;
  const facet: RaschFacet = data[which];
  const residual = new Float64Array(facet.names.length);
  const information = new Float64Array(facet.names.length);
  const moments = momentsFor(fit);
  for (let row = 0; row < used.length; row++) {
    if (!used[row]) continue;
    const thresholds = thresholdsAt(fit, row);
    const { expected, variance } = moments.at(etaAt(fit, row), thresholds);
    residual[facet.of[row]!]! += steps.step[row]! - expected;
    information[facet.of[row]!]! += variance;
  }
  let longest = 0;
  const sign = which === 'item' ? 1 : -1;
  for (let level = 0; level < residual.length; level++) {
    if (information[level] === 0) continue;
    const step = cut((sign * residual[level]!) / information[level]!);
    measures[which][level]! += step;
    longest = Math.max(longest, Math.abs(step));
  }
  return longest;
}

/** One Newton step for each threshold; returns the longest. */
export function stepThresholds(fit: RaschFit): number {
  const { data, steps, used, measures } = fit;
  const residual = measures.thresholds.map((t) => new Float64Array(t.length));
  const information = measures.thresholds.map((t) => new Float64Array(t.length));
  const moments = momentsFor(fit);
  for (let row = 0; row < used.length; row++) {
    if (!used[row]) continue;
    const group = steps.groupOf[data.criterion.of[row]!]!;
    const thresholds = measures.thresholds[group]!;
    const { reaches } = moments.at(etaAt(fit, row), thresholds);
    for (let k = 0; k < thresholds.length; k++) {
      residual[group]![k]! += reaches[k]! - (steps.step[row]! > k ? 1 : 0);
      information[group]![k]! += reaches[k]! * (1 - reaches[k]!);
    }
  }
  let longest = 0;
  measures.thresholds.forEach((thresholds, group) => {
    for (let k = 0; k < thresholds.length; k++) {
      if (information[group]![k] === 0) continue;
      // Thresholds of a group pull at one another; half a step keeps them from overshooting.
      const step = cut((0.5 * residual[group]![k]!) / information[group]![k]!);
      thresholds[k]! += step;
      longest = Math.max(longest, Math.abs(step));
    }
  });
  return longest;
}
