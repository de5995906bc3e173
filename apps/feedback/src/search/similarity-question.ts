import { narrowingTerms, pairsOf, quoted, searchableWords } from './search-terms.ts';
import type { TermFrequencies } from './term-frequencies.ts';

/** What is looked up to find opinions that say the same, and how each is weighed. */
export interface SimilarityQuestion {
  /** Each `tsquery` brings candidates, which must meet the last one. */
  readonly candidates: readonly string[];
  readonly check: string;
  /** Terms as `tsquery`, and what each adds to the similarity; the weights add up to 1. */
  readonly terms: readonly string[];
  readonly weights: readonly number[];
}

/** What is read of a text, in UTF-16 code units: what comes later no longer changes the answer. */
const longestText = 6_000;
const mostTerms = 16;
/** Pairs that are combined, how many at a time, in how many combinations each, and how many there are. */
const mostCombined = 9;
const mostTogether = 4;
const mostUses = 4;
const mostGroups = 14;
/** Opinions that one look-up should bring at the most. */
export const perGroup = 60;

interface RankedPair {
  pair: string;
  /** Of opinions that have it, between 0 and 1. */
  share: number;
}

/**
 * Makes the question that finds opinions like `text` within a programme. Opinions are alike by the
 * pairs of neighbouring syllables that they have in common, weighed by how rare each is (inverse
 * document frequency), and gathered by the rarest, so that a long text costs no more than a short one.
 *
 * @returns null where there are not yet two syllables to go by
 */
export function similarityQuestion(
  text: string,
  programmeId: string,
  frequencies: TermFrequencies,
): SimilarityQuestion | null {
  const syllables = searchableWords(text.slice(0, longestText)).flatMap((word) => word.folded);
  const rarestFirst = pairsOf(syllables)
    .map((pair) => ({ pair, share: frequencies.shareOf(pair) }))
    .sort((a, b) => a.share - b.share)
    .slice(0, mostTerms);
  if (rarestFirst.length === 0) return null;
  const weights = rarestFirst.map(({ share }) => Math.log(1 + 1 / Math.max(share, 1e-9)));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const [programme = ''] = narrowingTerms({ programmeId });
  const gathered = gathering(rarestFirst, frequencies);
  // A programme that most opinions are for is not worth looking up.
  const isRare = frequencies.shareOf(programme) < 0.5;
  return {
    candidates: isRare ? gathered.map((group) => `${quoted(programme)} & ${group}`) : gathered,
    check: quoted(programme),
    terms: rarestFirst.map(({ pair }) => quoted(pair)),
    weights: weights.map((weight) => weight / sum),
  };
}

/**
 * The pairs that are rare enough to be looked up alone; then two of the others at a time, three and
 * four, the rarest combinations first. None is in more than a few of them, so that one wrong or
 * unfinished word never hides what the others point at. Each is looked up for itself: the index meets
 * the words of one combination by leaps, and those of many at once only one opinion after the other.
 */
function gathering(rarestFirst: readonly RankedPair[], frequencies: TermFrequencies): string[] {
  const groups: string[] = [];
  const uses = new Map<string, number>();
  const rareEnough = perGroup / Math.max(frequencies.total, 1);
  for (let size = 1; size <= mostTogether; size += 1) {
    const from = size === 1 ? rarestFirst : rarestFirst.slice(0, mostCombined);
    for (const { pairs, share } of combinations(from, size)) {
      if (groups.length >= mostGroups) return groups;
      if (share > rareEnough || pairs.some((pair) => (uses.get(pair) ?? 0) >= mostUses)) continue;
      for (const pair of pairs) uses.set(pair, (uses.get(pair) ?? 0) + 1);
      groups.push(pairs.map(quoted).join(' & '));
    }
  }
  if (groups.length > 0) return groups;
  // Nothing but what everybody says: whoever says all of it.
  return [rarestFirst.map(({ pair }) => quoted(pair)).join(' & ')];
}

/**
 * Every so many of the pairs and the share of opinions with all of them, the least first. Words that
 * are said together depend on each other: the share is put between that of independent pairs (the
 * product) and that of inseparable ones (the least of them), at their geometric mean.
 */
function combinations(
  from: readonly RankedPair[],
  size: number,
): { pairs: string[]; share: number }[] {
  return subsets(from, size)
    .map((chosen) => {
      const shares = chosen.map((one) => one.share);
      const independent = shares.reduce((product, share) => product * share, 1);
      const share = Math.sqrt(independent * Math.min(...shares));
      return { pairs: chosen.map((one) => one.pair), share };
    })
    .sort((a, b) => a.share - b.share);
}

function subsets<Item>(from: readonly Item[], size: number): Item[][] {
  if (size === 0) return [[]];
  return from.flatMap((item, n) =>
    subsets(from.slice(n + 1), size - 1).map((rest) => [item, ...rest]),
  );
}
