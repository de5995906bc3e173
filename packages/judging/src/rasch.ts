import type {
  RaschData,
  RaschFacet,
  RaschObservation,
  StepModel,
  Steps,
} from './rasch/rasch-data.ts';
import { raschData, stepsOf, usable } from './rasch/rasch-data.ts';
import type { FacetName, RaschFit, RaschMeasures } from './rasch/rasch-likelihood.ts';
import {
  etaAt,
  momentsFor,
  stepFacet,
  stepThresholds,
  thresholdsAt,
} from './rasch/rasch-likelihood.ts';
import { byCodeUnit } from './ratings-table.ts';
import { JudgingRefusal } from './refusal.ts';

export interface RaschLevel {
  name: string;
  /** In logits: an item's quality, a judge's severity, a criterion's difficulty. */
  measure: number;
  /** Null where nothing is known: a criterion on which all scores are the same. */
  standardError: number | null;
  /** Observations. */
  n: number;
  /**
   * Mean squares of the residuals against what the model expects, weighted by information (infit)
   * or not (outfit): about 1 is as random as it should be, far above is erratic, far below is too
   * predictable. Null for a level that only has scores at one end of the scale.
   */
  infit: number | null;
  outfit: number | null;
}

export interface RaschSolution {
  /** Best first. */
  items: RaschLevel[];
  /** Strictest first. */
  judges: RaschLevel[];
  /** Hardest first. */
  criteria: RaschLevel[];
  /** For each group of thresholds: the scores in use, and the thresholds between them, in logits. */
  steps: { criterion: string | null; scores: number[]; thresholds: number[] }[];
  converged: boolean;
}

/** Score points by which an extreme total is moved inwards, so that it has a measure at all. */
const EXTREME = 0.3;
const SWEEPS = 2000;
/** Logits; well below any standard error. */
const TOLERANCE = 1e-6;

function start(data: RaschData, steps: Steps): RaschMeasures {
  return {
    item: new Float64Array(data.item.names.length),
    judge: new Float64Array(data.judge.names.length),
    criterion: new Float64Array(data.criterion.names.length),
    thresholds: steps.categories.map((scores) => new Float64Array(Math.max(0, scores.length - 1))),
  };
}

function takeOut(values: Float64Array, counted: (level: number) => boolean): number {
  let sum = 0;
  let count = 0;
  values.forEach((value, level) => {
    if (!counted(level)) return;
    sum += value;
    count += 1;
  });
  const mean = count === 0 ? 0 : sum / count;
  for (let level = 0; level < values.length; level++) values[level]! -= mean;
  return mean;
}

/** Judges, criteria and each group's thresholds average zero; what that takes away goes to the items. */
function centre({ measures, steps }: RaschFit, active: Record<FacetName, Uint8Array>): void {
  const shift = measures.thresholds.map((thresholds) => takeOut(thresholds, () => true));
  measures.criterion.forEach((_, c) => {
    measures.criterion[c]! += shift[steps.groupOf[c]!]!;
  });
  const judges = takeOut(measures.judge, (j) => active.judge[j] === 1);
  const criteria = takeOut(measures.criterion, (c) => active.criterion[c] === 1);
  for (let i = 0; i < measures.item.length; i++) measures.item[i]! -= judges + criteria;
}

function activeLevels({ names, of }: RaschFacet, used: Uint8Array): Uint8Array {
  const active = new Uint8Array(names.length);
  used.forEach((use, row) => {
    if (use) active[of[row]!] = 1;
  });
  return active;
}

/** The measure of a level beyond the scale, all others held, its total moved inwards (Linacre 2024, Facets manual, "Extreme"). */
function placeExtreme(fit: RaschFit, which: FacetName, level: number): void {
  const { data, steps, measures } = fit;
  const rows = [...data[which].of.keys()].filter((row) => data[which].of[row] === level);
  let observed = 0;
  let most = 0;
  for (const row of rows) {
    observed += steps.step[row]!;
    most += thresholdsAt(fit, row).length;
  }
  const target = Math.max(EXTREME, Math.min(most - EXTREME, observed));
  const sign = which === 'item' ? 1 : -1;
  const moments = momentsFor(fit);
  for (let iteration = 0; iteration < 200; iteration++) {
    let residual = target;
    let information = 0;
    for (const row of rows) {
      const thresholds = thresholdsAt(fit, row);
      const { expected, variance } = moments.at(etaAt(fit, row), thresholds);
      residual -= expected;
      information += variance;
    }
    // A criterion on which all scores are the same has no scale to be placed on.
    if (information === 0) return;
    const step = Math.max(-1, Math.min(1, (sign * residual) / information));
    measures[which][level]! += step;
    if (Math.abs(step) < TOLERANCE) return;
  }
}

/** Measures with their errors and fit (Wright & Masters 1982, Rating Scale Analysis, ch. 5). */
function levels(fit: RaschFit, which: FacetName): RaschLevel[] {
  const { data, steps, used, measures } = fit;
  const { names, of } = data[which];
  const zeros = (): Float64Array => new Float64Array(names.length);
  const [n, fitted, information, squares, seen, standardised] = [
    zeros(),
    zeros(),
    zeros(),
    zeros(),
    zeros(),
    zeros(),
  ];
  const moments = momentsFor(fit);
  for (let row = 0; row < of.length; row++) {
    const level = of[row]!;
    const thresholds = thresholdsAt(fit, row);
    const { expected, variance } = moments.at(etaAt(fit, row), thresholds);
    n[level]! += 1;
    information[level]! += variance;
    if (!used[row]) continue;
    const square = (steps.step[row]! - expected) ** 2;
    fitted[level]! += 1;
    seen[level]! += variance;
    squares[level]! += square;
    standardised[level]! += square / variance;
  }
  return names
    .map(
      (name, level): RaschLevel => ({
        name,
        measure: measures[which][level]!,
        standardError: information[level]! > 0 ? 1 / Math.sqrt(information[level]!) : null,
        n: n[level]!,
        infit: fitted[level] ? squares[level]! / seen[level]! : null,
        outfit: fitted[level] ? standardised[level]! / fitted[level]! : null,
      }),
    )
    .sort((a, b) => b.measure - a.measure || byCodeUnit(a.name, b.name));
}

/**
 * Many-facet Rasch: log P(k) / P(k − 1) = item − judge − criterion − τₖ (Linacre 1989, Many-Facet
 * Rasch Measurement), with common thresholds ("rating-scale", Andrich 1978) or each criterion's
 * own ("partial-credit", Masters 1982). A second opinion on the ranking, and the way to see judges
 * whose scores do not hang together.
 *
 * Estimated by joint maximum likelihood (JML, Wright & Panchapakesan 1969), facet by facet, with
 * the bias that is known of it: the measures of items seen L times are spread too wide by about
 * L / (L − 1), exactly twice for two judges and two steps (Andersen 1973), and standard errors are
 * too small. Orders and fit are what to read; the additive model's effects decide.
 *
 * Throws {@link JudgingRefusal}: `NO_RATINGS`, `SCORE_NOT_A_NUMBER`, `STEPS_NOT_WHOLE`,
 * `NOT_CONNECTED`, and `NO_VARIATION` where every score is at an end of the scale.
 */
export function manyFacetRasch(
  observations: readonly RaschObservation[],
  model: StepModel = 'rating-scale',
): RaschSolution {
  const data = raschData(observations);
  const used = usable(data, model);
  if (!used.includes(1)) throw new JudgingRefusal({ code: 'NO_VARIATION', score: data.score[0]! });
  const steps = stepsOf(data, model, used);
  const measures = start(data, steps);
  const fit: RaschFit = { data, steps, used, measures };
  const active = {
    item: activeLevels(data.item, used),
    judge: activeLevels(data.judge, used),
    criterion: activeLevels(data.criterion, used),
  };
  // A single criterion has nothing to be compared with, and stays at zero.
  const facets = (['criterion', 'judge', 'item'] as const).filter(
    (which) => which !== 'criterion' || data.criterion.names.length > 1,
  );
  let converged = false;
  for (let sweep = 0; sweep < SWEEPS && !converged; sweep++) {
    let longest = stepThresholds(fit);
    for (const which of facets) {
      longest = Math.max(longest, stepFacet(fit, which));
    }
    centre(fit, active);
    converged = longest < TOLERANCE;
  }
  for (const which of ['criterion', 'judge', 'item'] as const) {
    active[which].forEach((isActive, level) => {
      if (!isActive) placeExtreme(fit, which, level);
    });
  }
  return {
    items: levels(fit, 'item'),
    judges: levels(fit, 'judge'),
    criteria: levels(fit, 'criterion'),
    steps: steps.categories.map((scores, group) => ({
      criterion: model === 'partial-credit' ? data.criterion.names[group]! : null,
      scores,
      thresholds: [...measures.thresholds[group]!],
    })),
    converged,
  };
}
