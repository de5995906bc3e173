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
/** Pairs that are looked up together at the most. */
const mostInGroups = 8;
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
    candidates: `${quoted(programme)} & (${gathering(rarestFirst, frequencies.total)})`,
    terms: rarestFirst.map(({ pair }) => quoted(pair)),
    weights: weights.map((weight) => weight / sum),
  };
}

/**
 * Any of the rare pairs; and as far as they leave room, those that are less rare two at a time, since
 * one wrong word must not hide what all the others point at.
 */
function gathering(rarestFirst: readonly RankedPair[], total: number): string {
  let room = wanted / Math.max(total, 1);
  const groups: string[] = [];
  let next = 0;
  for (const { pair, share } of rarestFirst) {
    if (share > room) break;
    room -= share;
    next += 1;
    groups.push(quoted(pair));
  }
  for (const { both, share } of twoAtATime(rarestFirst.slice(next, next + mostInGroups))) {
    if (share > room) break;
    room -= share;
    groups.push(both);
  }
  if (groups.length > 0) return groups.join(' | ');
  // Nothing but what everybody says: whoever says all of it.
  return rarestFirst
    .slice(0, mostInGroups)
    .map(({ pair }) => quoted(pair))
    .join(' & ');
}

/**
 * Every two of the pairs and the share of opinions with both, the least first. Words that are said
 * together depend on each other: the share is put between that of independent pairs (the product) and
 * that of inseparable ones (the lesser), at their geometric mean.
 */
function twoAtATime(pairs: readonly RankedPair[]): { both: string; share: number }[] {
  const groups = pairs.flatMap((one, n) =>
    pairs.slice(n + 1).map((other) => ({
      both: `(${quoted(one.pair)} & ${quoted(other.pair)})`,
      share: Math.sqrt(one.share * other.share * Math.min(one.share, other.share)),
    })),
  );
  return groups.sort((a, b) => a.share - b.share);
}
