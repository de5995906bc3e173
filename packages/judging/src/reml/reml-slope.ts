import type { Crossing } from './crossing.ts';
import { invert, solve } from './dense-cholesky.ts';
import type { RemlData, RemlPoint, Sides } from './reml-point.ts';
import { applyInverse, byGroup, subtractColumns } from './reml-point.ts';

/** First derivatives of the deviance by (γ small, γ large), and their average information. */
export interface RemlSlope {
  gradient: [number, number];
  information: [number, number, number];
}

function dot(a: Float64Array, b: Float64Array): number {
  let total = 0;
  for (let i = 0; i < a.length; i++) total += a[i]! * b[i]!;
  return total;
}

/** nₗᵀ K⁻¹ nₗ for each level of the large side. */
export function quadraticForms(crossing: Crossing, inverse: Float64Array): Float64Array {
  const { start, cellSmall, cellCount, small } = crossing;
  const out = new Float64Array(crossing.large);
  for (let l = 0; l < out.length; l++) {
    let value = 0;
    for (let a = start[l]!; a < start[l + 1]!; a++) {
      const row = cellSmall[a]! * small;
      let inner = 0;
      for (let b = start[l]!; b < a; b++) inner += cellCount[b]! * inverse[row + cellSmall[b]!]!;
      value += cellCount[a]! * (2 * inner + cellCount[a]! * inverse[row + cellSmall[a]!]!);
    }
    out[l] = value;
  }
  return out;
}

/** tr(Z ᵀ P Z) for each side: how much of each component the data can see. */
function traces(crossing: Crossing, point: RemlPoint, inverse: Float64Array): [number, number] {
  const { small } = crossing;
  let traceSmall = 0;
  for (let i = 0; i < small; i++) {
    for (let j = 0; j < i; j++)
      traceSmall += 2 * inverse[i * small + j]! * point.schur[i * small + j]!;
    traceSmall += inverse[i * small + i]! * point.schur[i * small + i]!;
  }
  const forms = quadraticForms(crossing, inverse);
  let traceLarge = 0;
  for (let l = 0; l < crossing.large; l++) {
    const d = point.d[l]!;
    traceLarge += crossing.largeCount[l]! / d - (point.ratios.small * forms[l]!) / (d * d);
  }
  const [meansSmall, meansLarge] = tracesOfMeans(point);
  return [traceSmall - meansSmall, traceLarge - meansLarge];
}

/** What the estimated group means take away: tr((XᵀH⁻¹X)⁻¹ XᵀH⁻¹ Z Zᵀ H⁻¹X) for each side. */
function tracesOfMeans({ fixed, information }: RemlPoint): [number, number] {
  const covariance = invert(information, fixed.length);
  let small = 0;
  let large = 0;
  fixed.forEach((a, g) => {
    fixed.forEach((b, h) => {
      const weight = covariance[g * fixed.length + h]!;
      small += weight * dot(a.small, b.small);
      large += weight * dot(a.large, b.large);
    });
  });
  return [small, large];
}

/** Zᵀ w for w = Zₛ c and for w = Zₗ c, with c = Zᵀ P y: the working vectors of the information. */
function workingTotals(crossing: Crossing, scores: Sides): [Sides, Sides] {
  const { start, cellSmall, cellCount } = crossing;
  const ofSmall = {
    small: scores.small.map((c, s) => c * crossing.smallCount[s]!),
    large: new Float64Array(crossing.large),
  };
  const ofLarge = {
    small: new Float64Array(crossing.small),
    large: scores.large.map((c, l) => c * crossing.largeCount[l]!),
  };
  for (let l = 0; l < crossing.large; l++) {
    for (let c = start[l]!; c < start[l + 1]!; c++) {
      ofSmall.large[l]! += cellCount[c]! * scores.small[cellSmall[c]!]!;
      ofLarge.small[cellSmall[c]!]! += cellCount[c]! * scores.large[l]!;
    }
  }
  return [ofSmall, ofLarge];
}

/** Zᵀ P w from Zᵀ w. */
function project(data: RemlData, point: RemlPoint, t: Sides): Sides {
  const h = applyInverse(data.crossing, point, t);
  const means = byGroup(data, h);
  solve(point.information, means.length, means);
  subtractColumns(h, point.fixed, means);
  return h;
}

/**
 * The exact gradient of the profiled deviance, ∂/∂γₖ = tr(P Zₖ Zₖᵀ) − yᵀP Zₖ Zₖᵀ P y / σ̂², and
 * the average of observed and expected information, with σ̂² profiled out (Gilmore, Thompson &
 * Cullis 1995, Biometrics 51:1440–1450; Johnson & Thompson 1995, J. Dairy Sci. 78:449–456). It is
 * positive semidefinite by Cauchy–Schwarz, so that a step along it always descends.
 */
export function slope(data: RemlData, point: RemlPoint): RemlSlope {
  const { crossing } = data;
  const freedom = data.y.length - data.groups.names.length;
  const variance = point.residual / freedom;
  const inverse = invert(point.factor, crossing.small);
  const [traceSmall, traceLarge] = traces(crossing, point, inverse);
  const quadratic = [
    dot(point.scores.small, point.scores.small),
    dot(point.scores.large, point.scores.large),
  ] as const;
  const [ofSmall, ofLarge] = workingTotals(crossing, point.scores);
  const bySmall = project(data, point, ofSmall);
  const byLarge = project(data, point, ofLarge);
  const average = (cross: number, a: number, b: number): number =>
    cross / variance - (a * b) / (variance * variance * freedom);
  return {
    gradient: [traceSmall - quadratic[0] / variance, traceLarge - quadratic[1] / variance],
    information: [
      average(dot(point.scores.small, bySmall.small), quadratic[0], quadratic[0]),
      average(dot(point.scores.large, bySmall.large), quadratic[0], quadratic[1]),
      average(dot(point.scores.large, byLarge.large), quadratic[1], quadratic[1]),
    ],
  };
}
