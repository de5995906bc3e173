import type { MatchingWord } from '@chia-se/locale';
import { narrowingTerms, pairsOf, quoted, searchableWords } from './search-terms.ts';

/** What is read of a query, in UTF-16 code units and in words: nobody remembers more of an opinion. */
const longestQuery = 300;
const mostWords = 20;

/** A phrase, or a word for itself. */
export type SoughtPart = readonly MatchingWord[];

/** A query as `tsquery`, in the order in which what it finds is listed. */
export interface SearchQuestion {
  /** With the diacritics as they were typed; `null` where none were. */
  readonly exact: string | null;
  /** Whatever the diacritics, without what `exact` finds. */
  readonly folded: string;
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
export function searchQuestion(query: string, narrowing: SearchNarrowing): SearchQuestion | null {
  const parts = readParts(query.slice(0, longestQuery));
  if (parts.length === 0) return null;
  const { statuses, ...rest } = narrowing;
  const narrow = narrowingTerms(rest).map(quoted);
  const anyStatus = statuses.flatMap((status) => narrowingTerms({ status })).map(quoted);
  if (anyStatus.length > 0) narrow.push(`(${anyStatus.join(' | ')})`);
  const folded = [...parts.map(foldedTerms), ...narrow].join(' & ');
  if (parts.flat().every((word) => word.exact === null)) return { exact: null, folded, parts };
  const exact = parts.map(exactTerms).join(' & ');
  return {
    // The folded words are in there too, for the pairs of a phrase, which are rare.
    exact: `${folded} & ${exact}`,
    folded: `${folded} & !(${exact})`,
    parts,
  };
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

function foldedTerms(part: SoughtPart): string {
  const syllables = part.flatMap((word) => word.folded);
  if (syllables.length === 1) return quoted(syllables[0] as string);
  // The pairs find it by the index alone; their order is looked at in what they found.
  const pairs = pairsOf(syllables).map(quoted);
  return `${pairs.join(' & ')} & (${syllables.map(quoted).join(' <-> ')})`;
}

function exactTerms(part: SoughtPart): string {
  return `(${part.map(exactTerm).join(' <-> ')})`;
}

function exactTerm(word: MatchingWord): string {
  // Who spells in the chat's way means the word, not the spelling.
  if (word.exact === null || word.folded.length > 1) return word.folded.map(quoted).join(' <-> ');
  return quoted(`=${word.exact}`);
}
