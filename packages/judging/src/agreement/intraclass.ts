/** Intraclass correlations of Shrout & Fleiss: of one judge's score, or of the mean of all. */
export interface IntraclassCorrelations {
  /** Each item by judges of its own, drawn at random. */
  icc1: number;
  /** The same judges for every item, drawn at random: severity counts as error. */
  icc2: number;
  /** These judges and no others: severity cancels, only consistency counts. */
  icc3: number;
  icc1OfMean: number;
  icc2OfMean: number;
  icc3OfMean: number;
}

/** Mean squares between items, within items, between judges, and of the residual. */
function meanSquares(table: readonly (readonly number[])[]) {
  const n = table.length;
  const k = table[0]!.length;
  const grand = table.flat().reduce((sum, x) => sum + x, 0) / (n * k);
  const ofItem = table.map((row) => row.reduce((sum, x) => sum + x, 0) / k);
  const ofJudge = table[0]!.map((_, j) => table.reduce((sum, row) => sum + row[j]!, 0) / n);
  const squares = (means: number[]): number => means.reduce((s, m) => s + (m - grand) ** 2, 0);
  let error = 0;
  let within = 0;
  table.forEach((row, i) => {
    row.forEach((x, j) => {
      error += (x - ofItem[i]! - ofJudge[j]! + grand) ** 2;
      within += (x - ofItem[i]!) ** 2;
    });
  });
  return {
    between: (k * squares(ofItem)) / (n - 1),
    within: within / (n * (k - 1)),
    judges: (n * squares(ofJudge)) / (k - 1),
    error: error / ((n - 1) * (k - 1)),
  };
}

/**
 * ICC(1), ICC(2) and ICC(3), single and of the mean (Shrout & Fleiss 1979, Psychological
 * Bulletin 86:420–428), from the two-way analysis of variance of a full table: rows are items,
 * columns judges. Undefined with fewer than two of either, or where nothing varies.
 */
export function intraclassCorrelations(
  table: readonly (readonly number[])[],
): IntraclassCorrelations | undefined {
  const n = table.length;
  const k = table[0]?.length ?? 0;
  if (n < 2 || k < 2) return undefined;
  const { between, within, judges, error } = meanSquares(table);
  if (between === 0) return undefined;
  return {
    icc1: (between - within) / (between + (k - 1) * within),
    icc2: (between - error) / (between + (k - 1) * error + (k * (judges - error)) / n),
    icc3: (between - error) / (between + (k - 1) * error),
    icc1OfMean: (between - within) / between,
    icc2OfMean: (between - error) / (between + (judges - error) / n),
    icc3OfMean: (between - error) / between,
  };
}

/**
 * The reliability of the mean of `k` parallel judges, given that of one: k ρ / (1 + (k − 1) ρ)
 * (Spearman 1910; Brown 1910). `k` may be a fraction: 0.5 takes a mean of two back to one.
 */
export function spearmanBrown(reliability: number, k: number): number {
  return (k * reliability) / (1 + (k - 1) * reliability);
}

/**
 * How many judges an item needs for a mean of the reliability wanted (the formula above solved
 * for k, rounded up). Infinite where one judge's reliability is zero or less.
 */
export function judgesNeeded(reliability: number, wanted: number): number {
  if (reliability <= 0) return Number.POSITIVE_INFINITY;
  const exact = (wanted * (1 - reliability)) / (reliability * (1 - wanted));
  // A hair below a whole number is rounding, not the need for one judge more.
  return Math.max(1, Math.ceil(exact - 1e-9));
}
