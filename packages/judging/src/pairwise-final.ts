import type { Duel, DuelStrength } from './bradley-terry.ts';
import { rankByDuels } from './bradley-terry.ts';
import type { RankedItem } from './round-ranking.ts';
import { rounded } from './round-ranking.ts';

/** Items whose place is contested, and what judges said of each pair of them. */
export interface PairwiseFinal {
  finalists: readonly string[];
  duels: readonly Duel[];
}

/**
 * How strong each finalist is, strongest first, by Bradley–Terry with one phantom game, so that who
 * won or lost every pair has a strength too. Empty without duels.
 */
export function strengthsOf(duels: readonly Duel[]): DuelStrength[] {
  if (duels.length === 0) return [];
  return rankByDuels(duels, { phantomGames: 1 }).items.map((one) => ({
    ...one,
    strength: rounded(one.strength),
    standardError: rounded(one.standardError),
  }));
}

/**
 * The ranking with its contested places in the order of a pairwise final: finalists share out among
 * themselves the places that they held, the strongest first, and everybody else stays.
 * Finalists of equal strength keep the order of the scores; whoever was in no pair counts as average.
 */
export function orderFinalists(
  items: readonly RankedItem[],
  { finalists, duels }: PairwiseFinal,
): RankedItem[] {
  if (duels.length === 0) return [...items];
  const strengths = new Map(strengthsOf(duels).map(({ item, strength }) => [item, strength]));
  const contested = new Set(finalists);
  const strengthOf = ({ item }: RankedItem) => strengths.get(item) ?? 0;
  const order = items
    .filter(({ item }) => contested.has(item))
    .sort((a, b) => strengthOf(b) - strengthOf(a) || a.place - b.place);
  const placed = items.map((one) => (contested.has(one.item) ? order.shift()! : one));
  const result: RankedItem[] = [];
  placed.forEach((one, index) => {
    const below = placed[index + 1];
    const byFinal =
      below &&
      [one, below].every(({ item }) => contested.has(item)) &&
      strengthOf(one) !== strengthOf(below);
    const above = result.at(-1);
    const place = index + 1;
    result.push({
      ...one,
      place,
      rank: above?.decidedBy === 'id' ? above.rank : place,
      decidedBy: byFinal ? 'pairwise' : byScores(one, below),
    });
  });
  return result;
}

/** What separates two neighbours that the final did not: what did before, if they were neighbours then. */
function byScores(one: RankedItem, below: RankedItem | undefined): RankedItem['decidedBy'] {
  if (!below) return null;
  if (below.place === one.place + 1) return one.decidedBy;
  return below.rank === one.rank ? 'id' : 'score';
}
