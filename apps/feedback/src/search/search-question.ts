import type { MatchingWord } from '@chia-se/locale';
import { narrowingTerms, pairsOf, quoted, searchableWords } from './search-terms.ts';
import type { TermFrequencies } from './term-frequencies.ts';

/** What is read of a query, in UTF-16 code units and in words: nobody remembers more of an opinion. */
const longestQuery = 300;
const mostWords = 20;

/** A phrase, or a word for itself. */
export type SoughtPart = readonly MatchingWord[];

/** What is looked up in the index, and what is asked of each opinion found there; both as `tsquery`. */
export interface LookUp {
  readonly index: string;
  readonly check: string | null;
  /** Opinions that the index brings at the most, by its rarest term; roughly. */
  readonly most: number;
}

/** A query, in the order in which what it finds is listed. */
export interface SearchQuestion {
  /** With the diacritics as they were typed; `null` where none were. */
  readonly exact: LookUp | null;
  /** Whatever the diacritics, without what `exact` finds. */
  readonly folded: LookUp;
  readonly parts: readonly SoughtPart[];
}

export interface SearchNarrowing {
  programmeId: string;
  periodId: string | null;
  topicCode: string | null;
  province: string | null;
  /** Any of these; all where there is none. */
  statuses: readonly string[];
}

/**
 * Reads a query: all of its words must be there, and what stands in quotation marks in that order.
 *
 * @returns null where there is nothing to look for
 */
export function searchQuestion(
  query: string,
  narrowing: SearchNarrowing,
  frequencies: TermFrequencies,
): SearchQuestion | null {
  const parts = readParts(query.slice(0, longestQuery));
  if (parts.length === 0) return null;
  const narrow = narrowed(narrowing, frequencies);
  const phrases = parts.filter((part) => part.length > 1 || syllablesOf(part).length > 1);
  const terms = parts.flatMap(indexedTerms);
  const index = [...terms.map(quoted), ...narrow.index].join(' & ');
  const most = Math.min(...terms.map((term) => frequencies.shareOf(term))) * frequencies.total;
  const asked = [...phrases.map(inOrder), ...narrow.check];
  const typed = parts.filter((part) => part.some(hasExact));
  if (typed.length === 0)
    return { exact: null, folded: { index, check: both(asked), most }, parts };
  const exact = typed.map(inOrderAsTyped).join(' & ');
  // A phrase is rare as it is; of a single word, the one among many that sound like it may be rare.
  const words = typed
    .filter((part) => part.length === 1)
    .flat()
    .filter(hasExact)
    .map(exactTerm);
  return {
    exact: { index: both([index, ...words]) ?? index, check: both([...asked, exact]), most },
    folded: { index, check: both([...asked, `!(${exact})`]), most },
    parts,
  };
}

/**
 * What more than half of all opinions meet is asked of those found: looking it up would cost more than
 * it saves.
 */
function narrowed(
  { statuses, ...rest }: SearchNarrowing,
  frequencies: TermFrequencies,
): { index: string[]; check: string[] } {
  const terms = narrowingTerms(rest);
  const often = terms.filter((term) => frequencies.shareOf(term) > 0.5);
  const seldom = terms.filter((term) => !often.includes(term));
  const anyStatus = statuses.flatMap((status) => narrowingTerms({ status })).map(quoted);
  const index = seldom.map(quoted);
  if (anyStatus.length > 0) index.push(`(${anyStatus.join(' | ')})`);
  return { index, check: often.map(quoted) };
}

function both(terms: readonly string[]): string | null {
  return terms.length === 0 ? null : terms.join(' & ');
}

function readParts(query: string): SoughtPart[] {
  const parts: SoughtPart[] = [];
  let words = 0;
  // Every second piece stands between two marks; one that is not closed reaches to the end.
  for (const [n, piece] of query.split(/["“”„«»]/u).entries()) {
    const found = searchableWords(piece).slice(0, mostWords - words);
    words += found.length;
    if (n % 2 === 1 && found.length > 0) parts.push(found);
    else parts.push(...found.map((word) => [word]));
  }
  return parts;
}

/** A phrase by its pairs, which are rarer than its syllables and find it nearly alone. */
function indexedTerms(part: SoughtPart): string[] {
  const syllables = syllablesOf(part);
  return syllables.length === 1 ? syllables : pairsOf(syllables);
}

function inOrder(part: SoughtPart): string {
  return `(${syllablesOf(part).map(quoted).join(' <-> ')})`;
}

function inOrderAsTyped(part: SoughtPart): string {
  return `(${part.map(exactTerm).join(' <-> ')})`;
}

function syllablesOf(part: SoughtPart): string[] {
  return part.flatMap((word) => word.folded);
}

/** Who spells in the chat's way means the word, not the spelling. */
function hasExact(word: MatchingWord): boolean {
  return word.exact !== null && word.folded.length === 1;
}

function exactTerm(word: MatchingWord): string {
  return hasExact(word) ? quoted(`=${word.exact}`) : word.folded.map(quoted).join(' <-> ');
}
