import type { ShareOf } from './cluster-name.ts';
import { foldedSyllables } from './text-features.ts';

/** Pairs of syllables with the weight of each. */
export type WeighedText = ReadonlyMap<string, number>;

/** The pairs of neighbouring syllables of a text, each weighed by how rare it is elsewhere. */
export function weighedText(parts: readonly string[], shareOf: ShareOf): WeighedText {
  const weights = new Map<string, number>();
  for (const syllables of parts.map(foldedSyllables)) {
    for (let n = 1; n < syllables.length; n += 1) {
      const pair = `${syllables[n - 1]} ${syllables[n]}`;
      if (!weights.has(pair)) weights.set(pair, Math.log(1 + 1 / Math.max(shareOf(pair), 1e-6)));
    }
  }
  return weights;
}

/**
 * How much two texts are about the same: the weight of the pairs that both have, of that of the shorter
 * one's and the longer one's (the geometric mean of both shares, a cosine). Between 0 and 1. Stock
 * phrases weigh little, so that what is left decides.
 */
export function matterLikeness(a: WeighedText, b: WeighedText): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let both = 0;
  for (const [pair, weight] of small) if (large.has(pair)) both += weight;
  const product = sumOf(a) * sumOf(b);
  return product === 0 ? 0 : both / Math.sqrt(product);
}

/** The earliest members of a cluster, who say what its matter is. */
export const coreSize = 5;

/**
 * Whether a text belongs to a cluster: it is like half of the earliest members at least. By its most
 * alike member alone, clusters grow along chains of small steps, from praise to complaint.
 *
 * @param likenesses to the core of the cluster
 */
export function isOfOneMatter(likenesses: readonly number[], least: number): boolean {
  const alike = likenesses.filter((likeness) => likeness >= least).length;
  return alike * 2 >= likenesses.length;
}

function sumOf(weights: WeighedText): number {
  let sum = 0;
  for (const weight of weights.values()) sum += weight;
  return sum;
}
