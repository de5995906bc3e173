import type { Crossing } from './crossing.ts';
import { invert } from './dense-cholesky.ts';
import type { RemlData, RemlPoint, Sides } from './reml-point.ts';
import { applyInverse, sum } from './reml-point.ts';

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
  return [
    traceSmall - dot(point.ones.small, point.ones.small) / point.information,
    traceLarge - dot(point.ones.large, point.ones.large) / point.information,
  ];
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
function project(crossing: Crossing, point: RemlPoint, t: Sides): Sides {
  const h = applyInverse(crossing, point, t);
  const mean = sum(h.large) / point.information;
  return {
    small: h.small.map((value, s) => value - mean * point.ones.small[s]!),
    large: h.large.map((value, l) => value - mean * point.ones.large[l]!),
  };
}

/**
 * The exact gradient of the profiled deviance, ∂/∂γₖ = tr(P Zₖ Zₖᵀ) − yᵀP Zₖ Zₖᵀ P y / σ̂², and
 * the average of observed and expected information, with σ̂² profiled out (Gilmore, Thompson &
 * Cullis 1995, Biometrics 51:1440–1450; Johnson & Thompson 1995, J. Dairy Sci. 78:449–456). It is
 * positive semidefinite by Cauchy–Schwarz, so that a step along it always descends.
 */
export function slope(data: RemlData, point: RemlPoint): RemlSlope {
  const { crossing } = data;
  const freedom = data.y.length - 1;
  const variance = point.residual / freedom;
  const inverse = invert(point.factor, crossing.small);
  const [traceSmall, traceLarge] = traces(crossing, point, inverse);
  const quadratic = [
    dot(point.scores.small, point.scores.small),
    dot(point.scores.large, point.scores.large),
  ] as const;
  const [ofSmall, ofLarge] = workingTotals(crossing, point.scores);
  const bySmall = project(crossing, point, ofSmall);
  const byLarge = project(crossing, point, ofLarge);
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
