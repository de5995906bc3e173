import { componentsOf } from './comparison-graph.ts';
import type { Rating, RatingsTable } from './ratings-table.ts';
import { byCodeUnit, tabulate } from './ratings-table.ts';
import { JudgingRefusal } from './refusal.ts';
import type { Crossing } from './reml/crossing.ts';
import { cross } from './reml/crossing.ts';
import { invert } from './reml/dense-cholesky.ts';
import type { ItemGroups } from './reml/item-groups.ts';
import { groupItems } from './reml/item-groups.ts';
import { overallMean, predict, quadratic } from './reml/prediction.ts';
import type { RemlPoint } from './reml/reml-point.ts';
import { remlData } from './reml/reml-point.ts';
import { LARGEST_RATIO, searchRatios } from './reml/reml-search.ts';

/** Levels of the smaller side at most: its matrix of doubles then takes half a gigabyte. */
const SMALLER_SIDE_LIMIT = 8000;

export interface ItemEffect {
  item: string;
  /** How far the item stands above the mean, in score points, severities removed (BLUP). */
  effect: number;
  /** Square root of the prediction error variance of `effect`, in score points. */
  standardError: number;
  rawMean: number;
  /** Scores given to it. */
  n: number;
}

export interface JudgeSeverity {
  judge: string;
  /** Score points below the panel's mean: a strict judge is positive, a lenient one negative. */
  severity: number;
  standardError: number;
  /** Scores given. */
  n: number;
}

export type VarianceComponent = 'item' | 'judge' | 'residual';

export interface AdditiveRanking {
  /** The average item's score by the average judge; groups count by their items. */
  mean: number;
  meanStandardError: number;
  /** Where groups were told: how far each group's mean is from `mean`, by name. */
  groups: { group: string; effect: number; items: number }[];
  /** Variances, in squared score points. */
  components: Record<VarianceComponent, number>;
  /** Components estimated as zero; the residual where scores fit all but without error. */
  atBoundary: VarianceComponent[];
  logLikelihood: number;
  ratings: number;
  /** Best first; equal effects by id, so that the order is total. Ties are for `tie-breaks.ts`. */
  items: ItemEffect[];
  /** Strictest first; equal severities by id. */
  judges: JudgeSeverity[];
}

/** A fitted model with what is needed to draw from the joint posterior of all effects. */
export interface AdditiveFit {
  table: RatingsTable;
  crossing: Crossing;
  groups: ItemGroups;
  point: RemlPoint;
  /** The plain mean of the scores, which `point` has taken out. */
  centre: number;
  residualVariance: number;
  /** K⁻¹ of the smaller side, in full. */
  inverse: Float64Array;
}

export interface AdditiveModelOptions {
  /**
   * The group that an item belongs to, such as its topic. Groups then have means of their own,
   * estimated and not drawn from one distribution. Tell them where judges read by topic: otherwise
   * the model takes a better topic for the leniency of those who read it, and ranks it down.
   */
  groupOf?: (item: string) => string;
}

/**
 * Fits score = mean + item + judge + error, with item, judge and error independent normals, by
 * restricted maximum likelihood (Patterson & Thompson 1971, Biometrika 58:545–554); with groups,
 * a mean for each (genetic groups: Quaas 1988, J. Dairy Sci. 71:1338–1345).
 *
 * Exact: the larger side is eliminated from the mixed-model equations, and only the Schur
 * complement on the smaller side is dense. Memory is three times its square.
 *
 * Throws {@link JudgingRefusal} where no fair ranking follows from the ratings: none, a score that
 * is no number, one item, one judge, no variation, a comparison graph in several parts, groups of
 * fewer than two items on average, too large.
 */
export function fitAdditiveModel(
  ratings: readonly Rating[],
  { groupOf }: AdditiveModelOptions = {},
): AdditiveFit {
  const table = tabulate(ratings);
  const groups = groupItems(table, groupOf);
  refuseIfNotEstimable(table, groups);
  const crossing = cross(table);
  if (crossing.small > SMALLER_SIDE_LIMIT) {
    throw new JudgingRefusal({
      code: 'TOO_LARGE',
      smallerSide: crossing.small,
      limit: SMALLER_SIDE_LIMIT,
    });
  }
  let centre = 0;
  for (const score of table.score) centre += score;
  centre /= table.score.length;
  const y = table.score.map((score) => score - centre);
  const point = searchRatios(remlData(crossing, groups, y));
  return {
    table,
    crossing,
    groups,
    point,
    centre,
    residualVariance: point.residual / (y.length - groups.names.length),
    inverse: invert(point.factor, crossing.small),
  };
}

function refuseIfNotEstimable(table: RatingsTable, groups: ItemGroups): void {
  if (table.judges.length === 1) {
    throw new JudgingRefusal({ code: 'ONE_JUDGE', judge: table.judges[0]! });
  }
  if (table.items.length === 1) throw new JudgingRefusal({ code: 'ONE_ITEM' });
  const first = table.score[0]!;
  if (table.score.every((score) => score === first)) {
    throw new JudgingRefusal({ code: 'NO_VARIATION', score: first });
  }
  const components = componentsOf(table);
  if (components.length > 1) throw new JudgingRefusal({ code: 'NOT_CONNECTED', components });
  const [count, items] = [groups.names.length, table.items.length];
  if (count > 1 && 2 * count > items) {
    throw new JudgingRefusal({ code: 'GROUPS_TOO_FINE', groups: count, items });
  }
}

/** The ranking that a fit implies. */
export function summarise(fit: AdditiveFit): AdditiveRanking {
  const { table, crossing, groups, point, centre, residualVariance } = fit;
  const { judge, item } = predict(fit);
  const mean = overallMean(fit);
  const meansCovariance = invert(point.information, groups.names.length);
  const judgeRatio = crossing.smallIsJudge ? point.ratios.small : point.ratios.large;
  const itemRatio = crossing.smallIsJudge ? point.ratios.large : point.ratios.small;
  const [judgeCount, itemCount] = crossing.smallIsJudge
    ? [crossing.smallCount, crossing.largeCount]
    : [crossing.largeCount, crossing.smallCount];
  const itemTotal = new Float64Array(table.items.length);
  table.itemOf.forEach((i, row) => {
    itemTotal[i]! += table.score[row]!;
  });

  const atBoundary: VarianceComponent[] = [];
  if (itemRatio === 0) atBoundary.push('item');
  if (judgeRatio === 0) atBoundary.push('judge');
  if (Math.max(itemRatio, judgeRatio) >= LARGEST_RATIO / 10) atBoundary.push('residual');

  return {
    mean: centre + mean,
    meanStandardError: Math.sqrt(residualVariance * quadratic(meansCovariance, groups.share)),
    groups:
      groups.names.length === 1
        ? []
        : groups.names.map((group, g) => ({
            group,
            effect: point.means[g]! - mean,
            items: Math.round(groups.share[g]! * table.items.length),
          })),
    components: {
      item: residualVariance * itemRatio,
      judge: residualVariance * judgeRatio,
      residual: residualVariance,
    },
    atBoundary,
    logLikelihood: -point.deviance / 2,
    ratings: table.score.length,
    items: table.items
      .map((id, i) => ({
        item: id,
        effect: item.effect[i]!,
        standardError: Math.sqrt(item.errorVariance[i]!),
        rawMean: itemTotal[i]! / itemCount[i]!,
        n: itemCount[i]!,
      }))
      .sort((a, b) => b.effect - a.effect || byCodeUnit(a.item, b.item)),
    judges: table.judges
      .map((id, j) => ({
        judge: id,
        severity: 0 - judge.effect[j]!,
        standardError: Math.sqrt(judge.errorVariance[j]!),
        n: judgeCount[j]!,
      }))
      .sort((a, b) => b.severity - a.severity || byCodeUnit(a.judge, b.judge)),
  };
}

/**
 * Ranks items by what is left of their scores once each judge's severity is taken out.
 *
 * The same ratings in any order give the same bits: everything is sorted before the first sum.
 * Throws as {@link fitAdditiveModel}.
 */
export function rankByAdditiveModel(
  ratings: readonly Rating[],
  options?: AdditiveModelOptions,
): AdditiveRanking {
  return summarise(fitAdditiveModel(ratings, options));
}
