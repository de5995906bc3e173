import { Band } from './result.type.ts';

/**
 * Where something stands among its like, for its author: the best tenth, the rest of the best third,
 * the middle third, the last third. By the share of those that are strictly better, so that equals
 * share a band.
 *
 * @param better how many of `all` are better
 */
export function bandOf(better: number, all: number): Band {
  const share = better / all;
  if (share < 0.1) return Band.OUTSTANDING;
  if (share < 1 / 3) return Band.STRONG;
  if (share < 2 / 3) return Band.SOLID;
  return Band.DEVELOPING;
}

/** The band of each value among all; the larger the better. */
export function bandsOf(values: readonly number[]): Band[] {
  const descending = [...values].sort((a, b) => b - a);
  const better = new Map<number, number>();
  for (const [place, value] of descending.entries()) {
    if (!better.has(value)) better.set(value, place);
  }
  return values.map((value) => bandOf(better.get(value) as number, values.length));
}
