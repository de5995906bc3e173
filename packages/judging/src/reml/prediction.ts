import type { AdditiveFit } from '../additive-model.ts';
import { invert } from './dense-cholesky.ts';
import { quadraticForms } from './reml-slope.ts';

/** Effect and prediction error variance of each level of one side, in score points. */
export interface Predicted {
  effect: Float64Array;
  errorVariance: Float64Array;
}

/** The overall mean above the scores' plain mean: each group's by its share of the items. */
export function overallMean({ point, groups }: AdditiveFit): number {
  return point.means.reduce((sum, mean, g) => sum + groups.share[g]! * mean, 0);
}

/** xᵀ C x. */
export function quadratic(matrix: Float64Array, x: Float64Array): number {
  let total = 0;
  for (let a = 0; a < x.length; a++) {
    for (let b = 0; b < x.length; b++) total += x[a]! * matrix[a * x.length + b]! * x[b]!;
  }
  return total;
}

/** γ K⁻¹ on the smaller side, γ/d + γ² γₛ nᵀK⁻¹n / d² on the larger: the variances, were the means known. */
function conditionalVariances({ crossing, point, inverse }: AdditiveFit) {
  const { ratios, d } = point;
  const forms = quadraticForms(crossing, inverse);
  return {
    small: Float64Array.from(
      { length: crossing.small },
      (_, s) => ratios.small * inverse[s * crossing.small + s]!,
    ),
    large: Float64Array.from({ length: crossing.large }, (_, l) => {
      const viaSmall = (ratios.small * forms[l]!) / (d[l]! * d[l]!);
      return ratios.large / d[l]! + ratios.large ** 2 * viaSmall;
    }),
  };
}

/**
 * Best linear unbiased predictions b = γ Zᵀ P y and their prediction error variances
 * var(b̂ − b) = σ² (γ I − γ² Zᵀ P Z) on the diagonal, the uncertainty of the estimated means
 * included (Henderson 1975; Searle, Casella & McCulloch 1992, §7.4). An item's effect includes how
 * far its group's mean is from the overall one.
 */
export function predict(fit: AdditiveFit): { item: Predicted; judge: Predicted } {
  const { crossing, point, groups, residualVariance } = fit;
  const covariance = invert(point.information, groups.names.length);
  const conditional = conditionalVariances(fit);
  const mean = overallMean(fit);
  const side = (of: 'small' | 'large', isItem: boolean): Predicted => {
    const ratio = point.ratios[of];
    const effect = point.scores[of].map((score, level) => {
      const groupAhead = isItem ? point.means[groups.of[level]!]! - mean : 0;
      return groupAhead + ratio * score;
    });
    // How an error in each group's mean carries over to this level's prediction.
    const carried = new Float64Array(groups.names.length);
    const errorVariance = conditional[of].map((variance, level) => {
      for (let g = 0; g < carried.length; g++) {
        const own = isItem ? (groups.of[level] === g ? 1 : 0) - groups.share[g]! : 0;
        carried[g] = own - ratio * point.fixed[g]![of][level]!;
      }
      return residualVariance * (variance + quadratic(covariance, carried));
    });
    return { effect, errorVariance };
  };
  return crossing.smallIsJudge
    ? { judge: side('small', false), item: side('large', true) }
    : { item: side('small', true), judge: side('large', false) };
}
