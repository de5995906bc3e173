import type { Crossing } from './crossing.ts';
import { factorise, solve } from './dense-cholesky.ts';
import type { ItemGroups } from './item-groups.ts';

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
  /** Zᵀ H⁻¹ X, a column for each group of items: X says which group a rating's item is of. */
  fixed: Sides[];
  /** Cholesky factor of Xᵀ H⁻¹ X. */
  information: Float64Array;
  /** The mean of each group, above the scores' plain mean. */
  means: Float64Array;
  /** Zᵀ P y: times γ, these are the best linear unbiased predictions. */
  scores: Sides;
  /** yᵀ P y, with P the projection for a residual variance of one. */
  residual: number;
  /** −2 × REML log-likelihood with the residual variance profiled out. */
  deviance: number;
}

export interface RemlData {
  crossing: Crossing;
  groups: ItemGroups;
  /** Zᵀ X: ratings of each level by group. */
  groupTotals: Sides[];
  /** Scores less their plain mean, in the rows' order. */
  y: Float64Array;
  yTotals: Sides;
}

/** The index of each rating's item. */
export function itemsOfRows({ smallIsJudge, largeOf, smallOf }: Crossing): Int32Array {
  return smallIsJudge ? largeOf : smallOf;
}

/** Xᵀ w from Zᵀ w: the items' sums, added up by group. */
export function byGroup({ crossing, groups }: RemlData, z: Sides): Float64Array {
  const sums = new Float64Array(groups.names.length);
  const ofItems = crossing.smallIsJudge ? z.large : z.small;
  for (let i = 0; i < ofItems.length; i++) sums[groups.of[i]!]! += ofItems[i]!;
  return sums;
}

/** What the equations need of the scores: sums by level, and of each group's indicator. */
export function remlData(crossing: Crossing, groups: ItemGroups, y: Float64Array): RemlData {
  const items = itemsOfRows(crossing);
  const groupTotals = groups.names.map((_, g) =>
    totals(
      crossing,
      y.map((_score, row) => (groups.of[items[row]!] === g ? 1 : 0)),
    ),
  );
  return { crossing, groups, groupTotals, y, yTotals: totals(crossing, y) };
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

/** Takes Σ weight[g] · columns[g] off, in place. */
export function subtractColumns(from: Sides, columns: Sides[], weight: Float64Array): void {
  columns.forEach(({ small, large }, g) => {
    const w = weight[g]!;
    for (let s = 0; s < small.length; s++) from.small[s]! -= w * small[s]!;
    for (let l = 0; l < large.length; l++) from.large[l]! -= w * large[l]!;
  });
}

/**
 * Solves the mixed-model equations (Henderson 1975, Biometrics 31:423–447) at given variance
 * ratios and evaluates the profiled REML deviance (Bates, Mächler, Bolker & Walker 2015, J. Stat.
 * Softw. 67(1), eq. 41): log|H| + log|XᵀH⁻¹X| + (n − p)(1 + log(2π yᵀPy / (n − p))), p the number of group means.
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
  const fixed = data.groupTotals.map((t) => applyInverse(crossing, solved, t));
  const groups = fixed.length;
  const information = new Float64Array(groups * groups);
  fixed.forEach((column, b) => {
    byGroup(data, column).forEach((value, a) => {
      information[a * groups + b] = value;
    });
  });
  logDeterminant += factorise(information, groups);

  const scores = applyInverse(crossing, solved, yTotals);
  const means = byGroup(data, scores);
  solve(information, groups, means);
  subtractColumns(scores, fixed, means);

  const residual = penalisedResidual(data, ratios, means, scores);
  const freedom = y.length - groups;
  const deviance = logDeterminant + freedom * (1 + Math.log((2 * Math.PI * residual) / freedom));
  return { ratios, d, schur, factor, fixed, information, means, scores, residual, deviance };
}

/** yᵀPy as the residuals' squares plus the penalty Σ b² / γ: a sum of squares, so nothing cancels. */
function penalisedResidual(
  data: RemlData,
  ratios: Ratios,
  means: Float64Array,
  scores: Sides,
): number {
  const { crossing, groups, y } = data;
  const items = itemsOfRows(crossing);
  let residual = 0;
  for (let row = 0; row < y.length; row++) {
    const fitted =
      means[groups.of[items[row]!]!]! +
      ratios.small * scores.small[crossing.smallOf[row]!]! +
      ratios.large * scores.large[crossing.largeOf[row]!]!;
    residual += (y[row]! - fitted) ** 2;
  }
  for (const h of scores.small) residual += ratios.small * h * h;
  for (const h of scores.large) residual += ratios.large * h * h;
  return residual;
}
