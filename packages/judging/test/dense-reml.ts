import type { Rating } from '../src/ratings-table.ts';

export interface Variances {
  item: number;
  judge: number;
  residual: number;
}

/** Reduces [A | B] to [I | A⁻¹B] in place by Gauss and Jordan; returns log |A|. A is positive definite. */
function reduce(rows: number[][]): number {
  let logDeterminant = 0;
  rows.forEach((pivotRow, p) => {
    const pivot = pivotRow[p]!;
    logDeterminant += Math.log(pivot);
    for (let c = p; c < pivotRow.length; c++) pivotRow[c]! /= pivot;
    rows.forEach((row, r) => {
      const factor = row[p]!;
      if (r === p || factor === 0) return;
      for (let c = p; c < row.length; c++) row[c]! -= factor * pivotRow[c]!;
    });
  });
  return logDeterminant;
}

/**
 * The REML log-likelihood by its definition, with the n × n covariance matrix written out: slow,
 * and independent of the sparse elimination that it checks.
 */
export function denseRemlLogLikelihood(
  ratings: readonly Rating[],
  variance: Variances,
  groupOf: (item: string) => string = () => '',
): number {
  const n = ratings.length;
  const groups = [...new Set(ratings.map(({ item }) => groupOf(item)))];
  const p = groups.length;
  const x = ratings.map(({ item }) => groups.map((group) => (groupOf(item) === group ? 1 : 0)));
  const rows = ratings.map((a, i) => [
    ...ratings.map(
      (b, j) =>
        (a.item === b.item ? variance.item : 0) +
        (a.judge === b.judge ? variance.judge : 0) +
        (i === j ? variance.residual : 0),
    ),
    ...x[i]!,
    a.score,
  ]);
  const logV = reduce(rows);
  // XᵀV⁻¹X beside XᵀV⁻¹y.
  const normal = groups.map((_, a) =>
    [...groups.keys(), p].map((b) =>
      x.reduce((sum, row, i) => sum + row[a]! * rows[i]![n + b]!, 0),
    ),
  );
  const right = normal.map((row) => row[p]!);
  const logX = reduce(normal);
  const beta = normal.map((row) => row[p]!);
  const squares =
    ratings.reduce((sum, { score }, i) => sum + score * rows[i]![n + p]!, 0) -
    beta.reduce((sum, b, g) => sum + b * right[g]!, 0);
  return -0.5 * (logV + logX + squares + (n - p) * Math.log(2 * Math.PI));
}

/**
 * Item effects and their standard errors by inverting Henderson's full mixed-model equations at
 * given variances: every mean, item and judge an unknown of its own.
 */
export function denseItemEffects(
  ratings: readonly Rating[],
  variance: Variances,
  groupOf: (item: string) => string = () => '',
): Map<string, { effect: number; standardError: number }> {
  const items = [...new Set(ratings.map(({ item }) => item))];
  const judges = [...new Set(ratings.map(({ judge }) => judge))];
  const groups = [...new Set(items.map(groupOf))];
  const size = groups.length + items.length + judges.length;
  const rows = Array.from({ length: size }, (_, r) => [
    ...Array.from({ length: size }, () => 0),
    ...Array.from({ length: size }, (_v, c) => (r === c ? 1 : 0)),
    0,
  ]);
  for (const { item, judge, score } of ratings) {
    const unknowns = [
      groups.indexOf(groupOf(item)),
      groups.length + items.indexOf(item),
      groups.length + items.length + judges.indexOf(judge),
    ];
    for (const a of unknowns) {
      for (const b of unknowns) rows[a]![b]! += 1;
      rows[a]![2 * size]! += score;
    }
  }
  items.forEach((_, i) => {
    rows[groups.length + i]![groups.length + i]! += variance.residual / variance.item;
  });
  judges.forEach((_, j) => {
    const at = groups.length + items.length + j;
    rows[at]![at]! += variance.residual / variance.judge;
  });
  reduce(rows);
  const share = groups.map((g) => items.filter((i) => groupOf(i) === g).length / items.length);
  return new Map(
    items.map((item, i) => {
      const weight = new Array<number>(size).fill(0);
      groups.forEach((group, g) => {
        weight[g] = (groupOf(item) === group ? 1 : 0) - share[g]!;
      });
      weight[groups.length + i] = 1;
      let effect = 0;
      let error = 0;
      weight.forEach((w, a) => {
        effect += w * rows[a]![2 * size]!;
        weight.forEach((v, b) => {
          error += w * v * rows[a]![size + b]!;
        });
      });
      return [item, { effect, standardError: Math.sqrt(variance.residual * error) }];
    }),
  );
}
