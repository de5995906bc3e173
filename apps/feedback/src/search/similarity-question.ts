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
/** Candidates that the look-up should bring. */
const wanted = 300;

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

/** Any of the rare pairs; and where they bring too few, the less rare ones three at a time. */
function gathering(rarestFirst: readonly { pair: string; share: number }[], total: number): string {
  let expected = 0;
  const alone: string[] = [];
  for (const { pair, share } of rarestFirst) {
    expected += share * total;
    if (expected > wanted) break;
    alone.push(quoted(pair));
  }
  const rest = rarestFirst.slice(alone.length).map(({ pair }) => quoted(pair));
  const together: string[] = [];
  for (let from = 0; from < rest.length; from += 2) {
    // They overlap by one, so that one wrong word leaves the others to go by.
    together.push(`(${rest.slice(from, from + 3).join(' & ')})`);
    if (from + 3 >= rest.length) break;
  }
  return [...alone, ...together].join(' | ');
}
