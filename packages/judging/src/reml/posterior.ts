import type { AdditiveFit } from '../additive-model.ts';
import type { Random } from '../seeded-hash.ts';
import { solveTransposed } from './dense-cholesky.ts';
import { itemsOfRows, totals } from './reml-point.ts';

/** Writes one draw of all item effects (items in order of id) into `into`. */
export type ItemDraw = (into: Float64Array) => void;

/**
 * Draws of all item effects together from their joint distribution given the scores, the
 * variance components taken as known (empirical Bayes; Searle, Casella & McCulloch 1992, §9.3):
 * the groups' means from their flat-prior posterior, then the smaller side given the means, bₛ ~
 * N(γₛ Zₛᵀ H⁻¹ (y − Xβ), σ² γₛ K⁻¹), then each level of the larger side given both, independently.
 *
 * Exact, correlations through shared judges included, at the cost of the sparse table per draw.
 */
export function itemPosterior(fit: AdditiveFit, normal: Random): ItemDraw {
  const { crossing, groups, point } = fit;
  const sigma = Math.sqrt(fit.residualVariance);
  const drawMeans = meansPosterior(fit, normal);
  /** What a group's mean adds to its items' effects: its distance from the overall one. */
  const addGroups = (into: Float64Array, error: Float64Array): void => {
    const means = point.means.map((mean, g) => mean + error[g]!);
    const overall = means.reduce((sum, mean, g) => sum + groups.share[g]! * mean, 0);
    for (let i = 0; i < into.length; i++) into[i]! += means[groups.of[i]!]! - overall;
  };
  const drawSmall = smallPosterior(fit, normal);
  if (!crossing.smallIsJudge) {
    return (into) => {
      const error = drawMeans();
      into.set(drawSmall(error));
      addGroups(into, error);
    };
  }

  const items = itemsOfRows(crossing);
  const y = fit.table.score.map(
    (score, row) => score - fit.centre - point.means[groups.of[items[row]!]!]!,
  );
  const itemTotals = totals(crossing, y).large;
  return (into) => {
    const error = drawMeans();
    const judges = drawSmall(error);
    for (let l = 0; l < crossing.large; l++) {
      let rest = itemTotals[l]! - crossing.largeCount[l]! * error[groups.of[l]!]!;
      for (let c = crossing.start[l]!; c < crossing.start[l + 1]!; c++) {
        rest -= crossing.cellCount[c]! * judges[crossing.cellSmall[c]!]!;
      }
      const weight = point.ratios.large / point.d[l]!;
      into[l] = weight * rest + sigma * Math.sqrt(weight) * normal();
    }
    addGroups(into, error);
  };
}

/** Draws of the error in the groups' means, N(0, σ² (Xᵀ H⁻¹ X)⁻¹). */
function meansPosterior({ point, groups, residualVariance }: AdditiveFit, normal: Random) {
  const sigma = Math.sqrt(residualVariance);
  return (): Float64Array => {
    const error = Float64Array.from({ length: groups.names.length }, () => sigma * normal());
    solveTransposed(point.information, groups.names.length, error);
    return error;
  };
}

/** Draws of the smaller side's effects given an error in the means. */
function smallPosterior({ crossing, point, residualVariance }: AdditiveFit, normal: Random) {
  const { ratios, factor, fixed, scores } = point;
  const spread = Math.sqrt(residualVariance * ratios.small);
  return (error: Float64Array): Float64Array => {
    const z = Float64Array.from({ length: crossing.small }, normal);
    solveTransposed(factor, crossing.small, z);
    return z.map((value, s) => {
      const shift = fixed.reduce((sum, column, g) => sum + error[g]! * column.small[s]!, 0);
      return spread * value + ratios.small * (scores.small[s]! - shift);
    });
  };
}
