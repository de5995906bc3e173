import { narrowingTerms, pairsOf, quoted, searchableWords } from './search-terms.ts';
import type { TermFrequencies } from './term-frequencies.ts';

/** What is looked up to find opinions that say the same, and how each is weighed. */
export interface SimilarityQuestion {
  /** A `tsquery` that gathers candidates. */
  readonly candidates: string;
  /** Terms as `tsquery`, and what each adds to the similarity; the weights add up to 1. */
  readonly terms: readonly string[];
  readonly weights: readonly number[];
}

/** What is read of a text, in UTF-16 code units: what comes later no longer changes the answer. */
const longestText = 6_000;
const mostTerms = 20;
/** Pairs that are combined, how many at a time, and how many combinations are looked up at the most. */
const mostCombined = 9;
const mostTogether = 4;
const mostGroups = 40;
/** Candidates that the look-up should bring. */
const wanted = 300;

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
  return {
    candidates: `${quoted(programme)} & (${gathering(rarestFirst, frequencies)})`,
    terms: rarestFirst.map(({ pair }) => quoted(pair)),
    weights: weights.map((weight) => weight / sum),
  };
}

/**
 * Any of the pairs that are rare enough to be looked up alone; then two of the others at a time, three
 * and four, the rarest combinations first, as long as they bring no more than is wanted. One wrong or
 * unfinished word so never hides what the others point at.
 */
function gathering(rarestFirst: readonly RankedPair[], frequencies: TermFrequencies): string {
  // Of a pair that was never counted little is known but that it is no risk: it takes no room.
  const uncounted = rarestFirst.filter(({ pair }) => !frequencies.isCounted(pair));
  const counted = rarestFirst.filter(({ pair }) => frequencies.isCounted(pair));
  const groups = uncounted.map(({ pair }) => quoted(pair));
  let room = wanted / Math.max(frequencies.total, 1);
  for (let size = 1; size <= mostTogether; size += 1) {
    for (const { pairs, share } of combinations(counted.slice(0, mostCombined), size)) {
      if (share > room || groups.length >= mostGroups) break;
      room -= share;
      groups.push(`(${pairs.map(quoted).join(' & ')})`);
    }
  }
  if (groups.length > 0) return groups.join(' | ');
  // Nothing but what everybody says: whoever says all of it.
  return rarestFirst.map(({ pair }) => quoted(pair)).join(' & ');
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
