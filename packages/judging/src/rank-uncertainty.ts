import type { AdditiveFit } from './additive-model.ts';
import { summarise } from './additive-model.ts';
import { quantile } from './agreement/bootstrap.ts';
import { itemPosterior } from './reml/posterior.ts';
import { normals, seededRandom } from './seeded-hash.ts';

export interface RankUncertaintyOptions {
  /**
   * After how many places each prize level ends, ascending: with 1 Diamond, 2 Gold and 3 Silver
   * prizes [1, 3, 6]. The last is the boundary between prize and none.
   */
  cuts: readonly number[];
  /** Public text, such as the round's id. */
  seed: string;
  /** Draws from the posterior: 4,000 unless said otherwise, fewer for very many items. */
  draws?: number;
  /** Of the rank intervals: 0.9 unless said otherwise. */
  confidence?: number;
  /** The order of two neighbours counts as settled from this probability on: 0.8 unless said otherwise. */
  settledFrom?: number;
}

export interface RankOutlook {
  item: string;
  /** The rank by effect, from 1. */
  rank: number;
  /** The interval of the true rank. */
  low: number;
  high: number;
  /** The probability that the true rank is within each cut, in the order of the cuts. */
  withinCut: number[];
}

export interface PrizeBoundary {
  /** Between this place and the next. */
  cut: number;
  lastIn: string;
  firstOut: string;
  /** The probability that the last one in is truly better than the first one out. */
  probabilityOfOrder: number;
  /** True where that is below `settledFrom`: another judge or a pairwise final is called for. */
  insideNoise: boolean;
  /** Items whose place on either side of this boundary is not settled: who belongs in the final. */
  contested: string[];
}

export interface RankUncertainty {
  items: RankOutlook[];
  boundaries: PrizeBoundary[];
  draws: number;
  /** The largest standard error that the simulation itself adds to any probability here. */
  simulationError: number;
}

/** Ranks kept in memory at most, over all items and draws. */
const RANKS_KEPT = 2e7;

/** How many values of an ascending list are at most `limit`. */
function countUpTo(sorted: ArrayLike<number>, limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** For each item (in order of id) its rank in each draw, ascending; and how often a pair kept its order. */
function sampleRanks(fit: AdditiveFit, draws: number, seed: string, pairs: [number, number][]) {
  const count = fit.table.items.length;
  const draw = itemPosterior(fit, normals(seededRandom(seed)));
  const effect = new Float64Array(count);
  const sorted = new Float64Array(count);
  const ranks = Array.from({ length: count }, () => new Int32Array(draws));
  const ahead = pairs.map(() => 0);
  for (let d = 0; d < draws; d++) {
    draw(effect);
    // Sorting the values natively and looking each up took a quarter of the time of sorting indexes.
    sorted.set(effect);
    sorted.sort();
    for (let i = 0; i < count; i++) ranks[i]![d] = count - countUpTo(sorted, effect[i]!) + 1;
    pairs.forEach(([a, b], p) => {
      if (effect[a]! > effect[b]!) ahead[p]! += 1;
    });
  }
  for (const of of ranks) of.sort();
  return { ranks, ahead };
}

/**
 * How sure each rank is: its interval, the probability of standing within each prize level, and
 * whether a prize boundary lies inside the noise.
 *
 * By simulation from the joint posterior of the effects ({@link itemPosterior}), since ranks of
 * items that share judges are not independent (Goldstein & Spiegelhalter 1996, J. R. Stat. Soc. A
 * 159:385–443). The seed decides the draws, so the same round gives the same numbers; the ranking
 * itself is not drawn. Where the items do not differ at all, every rank is anybody's.
 */
export function rankUncertainty(
  fit: AdditiveFit,
  { cuts, seed, draws = 4000, confidence = 0.9, settledFrom = 0.8 }: RankUncertaintyOptions,
): RankUncertainty {
  const ranking = summarise(fit);
  const count = ranking.items.length;
  const place = new Map(fit.table.items.map((id, i) => [id, i]));
  const at = ranking.items.map(({ item }) => place.get(item)!);
  const within = cuts.filter((cut) => cut >= 1 && cut < count);
  const simulated = Math.max(200, Math.min(draws, Math.floor(RANKS_KEPT / count)));
  const noDifference = ranking.components.item === 0 && ranking.groups.length === 0;
  const { ranks, ahead } = sampleRanks(
    fit,
    noDifference ? 0 : simulated,
    seed,
    within.map((cut) => [at[cut - 1]!, at[cut]!]),
  );

  const tail = (1 - confidence) / 2;
  const items = ranking.items.map(({ item }, index): RankOutlook => {
    const sorted = ranks[at[index]!]!;
    const outlook = noDifference
      ? { low: 1, high: count, withinCut: cuts.map((cut) => Math.min(1, cut / count)) }
      : {
          low: Math.floor(quantile(sorted, tail)),
          high: Math.ceil(quantile(sorted, 1 - tail)),
          withinCut: cuts.map((cut) => countUpTo(sorted, cut) / simulated),
        };
    return { item, rank: index + 1, ...outlook };
  });
  const boundaries = within.map((cut, p): PrizeBoundary => {
    const probabilityOfOrder = noDifference ? 0.5 : ahead[p]! / simulated;
    const c = cuts.indexOf(cut);
    return {
      cut,
      lastIn: items[cut - 1]!.item,
      firstOut: items[cut]!.item,
      probabilityOfOrder,
      insideNoise: probabilityOfOrder < settledFrom,
      contested: items
        .filter(({ withinCut }) => withinCut[c]! > 1 - settledFrom && withinCut[c]! < settledFrom)
        .map(({ item }) => item),
    };
  });
  return {
    items,
    boundaries,
    draws: noDifference ? 0 : simulated,
    simulationError: noDifference ? 0 : 0.5 / Math.sqrt(simulated),
  };
}
