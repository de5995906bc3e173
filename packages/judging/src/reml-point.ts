import type { Crossing } from './crossing.ts';
import { factorise, solve } from './dense-cholesky.ts';

/** The variance components over the residual's: γ = σ²(side) / σ²(residual), both ≥ 0. */
export interface Ratios {
  small: number;
  large: number;
}

/** A value per level of each side. */
export interface Sides {
  small: Float64Array;
  large: Float64Array;
}

/** The model's state at one pair of variance ratios. */
export interface RemlPoint {
  ratios: Ratios;
  /** Diagonal of the eliminated side: d = 1 + γ(large) · n. */
  d: Float64Array;
  /** G = Zₛᵀ (I + γₗ Zₗ Zₗᵀ)⁻¹ Zₛ, lower triangle. */
  schur: Float64Array;
  /** Cholesky factor of K = I + γₛ G, lower triangle. */
  factor: Float64Array;
  /** Zᵀ H⁻¹ 1, and its sum 1ᵀ H⁻¹ 1. */
  ones: Sides;
  information: number;
  mean: number;
  /** Zᵀ P y: times γ, these are the best linear unbiased predictions. */
  scores: Sides;
  /** yᵀ P y, with P the projection for a residual variance of one. */
  residual: number;
  /** −2 × REML log-likelihood with the residual variance profiled out. */
  deviance: number;
}

export interface RemlData {
  crossing: Crossing;
  /** Scores less their plain mean, in the rows' order. */
  y: Float64Array;
  yTotals: Sides;
}

/** Sums of a per-row value by level. */
export function totals(crossing: Crossing, value: Float64Array): Sides {
  const small = new Float64Array(crossing.small);
  const large = new Float64Array(crossing.large);
  for (let row = 0; row < value.length; row++) {
    small[crossing.smallOf[row]!]! += value[row]!;
    large[crossing.largeOf[row]!]! += value[row]!;
  }
  return { small, large };
}

function schurComplement(crossing: Crossing, gammaLarge: number, d: Float64Array): Float64Array {
  const { small, large, start, cellSmall, cellCount, smallCount } = crossing;
  const g = new Float64Array(small * small);
  for (let s = 0; s < small; s++) g[s * small + s] = smallCount[s]!;
  for (let l = 0; l < large; l++) {
    const weight = gammaLarge / d[l]!;
    for (let a = start[l]!; a < start[l + 1]!; a++) {
      const row = cellSmall[a]! * small;
      const scaled = weight * cellCount[a]!;
      for (let b = start[l]!; b <= a; b++) g[row + cellSmall[b]!]! -= scaled * cellCount[b]!;
    }
  }
  return g;
}

/**
 * Zᵀ H⁻¹ w from t = Zᵀ w, where H = I + γₛ Zₛ Zₛᵀ + γₗ Zₗ Zₗᵀ.
 *
 * Eliminating the large side: K hₛ = tₛ − Σₗ (γₗ / dₗ) tₗ nₗ and hₗ = (tₗ − γₛ nₗᵀ hₛ) / dₗ,
 * where nₗ is the row of cell counts of large level l.
 */
export function applyInverse(
  crossing: Crossing,
  point: Pick<RemlPoint, 'ratios' | 'd' | 'factor'>,
  t: Sides,
): Sides {
  const { start, cellSmall, cellCount } = crossing;
  const { ratios, d, factor } = point;
  const small = t.small.slice();
  for (let l = 0; l < crossing.large; l++) {
    const weight = (ratios.large / d[l]!) * t.large[l]!;
    for (let c = start[l]!; c < start[l + 1]!; c++) {
      small[cellSmall[c]!]! -= weight * cellCount[c]!;
    }
  }
  solve(factor, crossing.small, small);
  const large = new Float64Array(crossing.large);
  for (let l = 0; l < crossing.large; l++) {
    let value = 0;
    for (let c = start[l]!; c < start[l + 1]!; c++) value += cellCount[c]! * small[cellSmall[c]!]!;
    large[l] = (t.large[l]! - ratios.small * value) / d[l]!;
  }
  return { small, large };
}

export function sum(values: Float64Array): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i]!;
  return total;
}

/**
 * Solves the mixed-model equations (Henderson 1975, Biometrics 31:423–447) at given variance
 * ratios and evaluates the profiled REML deviance (Bates, Mächler, Bolker & Walker 2015, J. Stat.
 * Softw. 67(1), eq. 41): log|H| + log|1ᵀH⁻¹1| + (n − 1)(1 + log(2π yᵀPy / (n − 1))).
 */
export function evaluate(data: RemlData, ratios: Ratios): RemlPoint {
  const { crossing, y, yTotals } = data;
  const d = crossing.largeCount.map((n) => 1 + ratios.large * n);
  let logDeterminant = 0;
  for (let l = 0; l < d.length; l++) logDeterminant += Math.log(d[l]!);

  const schur = schurComplement(crossing, ratios.large, d);
  const factor = schur.map((value) => ratios.small * value);
  for (let s = 0; s < crossing.small; s++) factor[s * crossing.small + s]! += 1;
  logDeterminant += factorise(factor, crossing.small);

  const solved = { ratios, d, factor };
  const ones = applyInverse(crossing, solved, {
    small: crossing.smallCount,
    large: crossing.largeCount,
  });
  const scores = applyInverse(crossing, solved, yTotals);
  const information = sum(ones.large);
  const mean = sum(scores.large) / information;
  for (let s = 0; s < crossing.small; s++) scores.small[s]! -= mean * ones.small[s]!;
  for (let l = 0; l < crossing.large; l++) scores.large[l]! -= mean * ones.large[l]!;

  const residual = penalisedResidual(data, ratios, mean, scores);
  const freedom = y.length - 1;
  const deviance =
    logDeterminant +
    Math.log(information) +
    freedom * (1 + Math.log((2 * Math.PI * residual) / freedom));
  return { ratios, d, schur, factor, ones, information, mean, scores, residual, deviance };
}

/** yᵀPy as the residuals' squares plus the penalty Σ b² / γ: a sum of squares, so nothing cancels. */
function penalisedResidual(data: RemlData, ratios: Ratios, mean: number, scores: Sides): number {
  const { crossing, y } = data;
  let residual = 0;
  for (let row = 0; row < y.length; row++) {
    const fitted =
      mean +
      ratios.small * scores.small[crossing.smallOf[row]!]! +
      ratios.large * scores.large[crossing.largeOf[row]!]!;
    residual += (y[row]! - fitted) ** 2;
  }
  for (const h of scores.small) residual += ratios.small * h * h;
  for (const h of scores.large) residual += ratios.large * h * h;
  return residual;
}
