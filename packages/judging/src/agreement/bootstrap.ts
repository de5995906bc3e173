import { seededRandom } from '../seeded-hash.ts';

export interface BootstrapOptions {
  seed: string;
  /** Resamples drawn; 1,000 unless said otherwise. */
  replicates?: number;
  /** 0.95 unless said otherwise. */
  confidence?: number;
}

export interface Interval {
  low: number;
  high: number;
}

/** The p-quantile of sorted values, interpolated linearly (Hyndman & Fan 1996, type 7). */
export function quantile(sorted: ArrayLike<number>, p: number): number {
  const at = p * (sorted.length - 1);
  const below = Math.floor(at);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below]! + (at - below) * (sorted[above]! - sorted[below]!);
}

/**
 * A percentile interval by resampling rows with replacement (Efron & Tibshirani 1993, ch. 13).
 *
 * A row is all that was said of one item, since items are what is sampled and judges are not.
 * Resamples without a value (`undefined`: all scores the same, say) are left out. Undefined where
 * fewer than half of them have one. The seed alone decides the draws.
 */
export function bootstrapInterval<Row>(
  rows: readonly Row[],
  statistic: (sample: Row[]) => number | undefined,
  { seed, replicates = 1000, confidence = 0.95 }: BootstrapOptions,
): Interval | undefined {
  const random = seededRandom(seed);
  const values: number[] = [];
  for (let replicate = 0; replicate < replicates; replicate++) {
    const sample = rows.map(() => rows[Math.floor(random() * rows.length)]!);
    const value = statistic(sample);
    if (value !== undefined) values.push(value);
  }
  if (values.length * 2 < replicates) return undefined;
  values.sort((a, b) => a - b);
  const tail = (1 - confidence) / 2;
  return { low: quantile(values, tail), high: quantile(values, 1 - tail) };
}
