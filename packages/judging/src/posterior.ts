import type { AdditiveFit } from './additive-model.ts';
import { solveTransposed } from './dense-cholesky.ts';
import { totals } from './reml-point.ts';
import type { Random } from './seeded-hash.ts';

/** Writes one draw of all item effects (items in order of id) into `into`. */
export type ItemDraw = (into: Float64Array) => void;

/**
 * Draws of all item effects together from their joint distribution given the scores, the
 * variance components taken as known (empirical Bayes; Searle, Casella & McCulloch 1992, §9.3):
 * the mean from its flat-prior posterior, then the smaller side given the mean, bₛ ~
 * N(γₛ Zₛᵀ H⁻¹ (y − μ), σ² γₛ K⁻¹), then each level of the larger side given both, independently.
 *
 * Exact, correlations through shared judges included, at the cost of the sparse table per draw.
 */
export function itemPosterior(fit: AdditiveFit, normal: Random): ItemDraw {
  const { crossing, point, residualVariance } = fit;
  const { ratios, factor, ones, scores, information } = point;
  const sigma = Math.sqrt(residualVariance);
  const { small } = crossing;

  const drawSmall = (shift: number): Float64Array => {
    const z = Float64Array.from({ length: small }, normal);
    solveTransposed(factor, small, z);
    const spread = sigma * Math.sqrt(ratios.small);
    return z.map(
      (value, s) => spread * value + ratios.small * (scores.small[s]! - shift * ones.small[s]!),
    );
  };
  const meanSpread = sigma / Math.sqrt(information);
  if (!crossing.smallIsJudge) {
    return (into) => {
      into.set(drawSmall(meanSpread * normal()));
    };
  }

  const y = fit.table.score.map((score) => score - fit.centre - point.mean);
  const itemTotals = totals(crossing, y).large;
  return (into) => {
    const shift = meanSpread * normal();
    const judges = drawSmall(shift);
    for (let l = 0; l < crossing.large; l++) {
      let rest = itemTotals[l]! - crossing.largeCount[l]! * shift;
      for (let c = crossing.start[l]!; c < crossing.start[l + 1]!; c++) {
        rest -= crossing.cellCount[c]! * judges[crossing.cellSmall[c]!]!;
      }
      const weight = ratios.large / point.d[l]!;
      into[l] = weight * rest + sigma * Math.sqrt(weight) * normal();
    }
  };
}
