import { type MatchingWord, matchingWords } from '@chia-se/locale';

/**
 * The terms of an opinion in the index. Words hold letters and digits only, so that the signs in front
 * keep the kinds apart:
 *
 *     song          a folded syllable, with its positions, for phrases
 *     song yeu      a folded pair of neighbours: most Vietnamese words are two syllables, so a pair is
 *                   far rarer than a syllable, and a phrase is found without reading texts
 *     =sóng         a word as typed, where it was typed with diacritics
 *     #topic:OTHER  what a list is narrowed by
 *     #13:7         the opinion's window: ordinals of the same value after 13 bits are cut off. A question
 *                   looks into the newest windows first and need not gather every opinion there is.
 */
export interface SearchableText {
  title: string;
  body: string;
  programmeId: string;
  periodId: string;
  topicCode: string;
  province: string | null;
  status: string;
}

/** Bits of an ordinal within one window, small and large. */
export const windowBits = [13, 16] as const;

/** PostgreSQL keeps no position beyond, nor more than 255 of a term. */
const lastPosition = 16_383;

/** A longer word is no word, and a term has its limits. */
const longestWord = 40;

/** As text that PostgreSQL reads as a `tsvector`. */
export function documentTerms(text: SearchableText): string {
  const positions = new Map<string, number[]>();
  let position = 0;
  for (const part of [text.title, text.body]) {
    let previous: string | null = null;
    for (const word of searchableWords(part)) {
      for (const [index, syllable] of word.folded.entries()) {
        position = Math.min(position + 1, lastPosition);
        note(positions, syllable, position);
        if (index === 0 && word.exact !== null) note(positions, `=${word.exact}`, position);
        if (previous !== null) positions.set(`${previous} ${syllable}`, []);
        previous = syllable;
      }
    }
    // A phrase does not reach from the title into the text.
    position = Math.min(position + 2, lastPosition);
  }
  for (const term of narrowingTerms(text)) positions.set(term, []);
  return [...positions].map(([term, at]) => quoted(term) + places(at)).join(' ');
}

export function searchableWords(text: string): MatchingWord[] {
  return matchingWords(text).filter(
    (word) => word.end - word.start <= longestWord && (word.exact?.length ?? 0) <= longestWord,
  );
}

/** The pairs of neighbours, each once, in the order of the text. */
export function pairsOf(syllables: readonly string[]): string[] {
  return [...new Set(syllables.slice(1).map((syllable, n) => `${syllables[n]} ${syllable}`))];
}

/** What an opinion can be narrowed by, and a question narrows by. */
export function narrowingTerms(by: {
  programmeId?: string | null;
  periodId?: string | null;
  topicCode?: string | null;
  province?: string | null;
  status?: string | null;
}): string[] {
  const named = {
    programme: by.programmeId,
    period: by.periodId,
    topic: by.topicCode,
    province: by.province,
    status: by.status,
  };
  return Object.entries(named).flatMap(([name, value]) => (value ? [`#${name}:${value}`] : []));
}

/** A term within a `tsvector` or `tsquery`. */
export function quoted(term: string): string {
  return `'${term.replace(/['\\]/g, '$&$&')}'`;
}

function note(positions: Map<string, number[]>, term: string, position: number): void {
  const at = positions.get(term);
  if (at) at.push(position);
  else positions.set(term, [position]);
}

function places(at: readonly number[]): string {
  return at.length === 0 ? '' : `:${at.slice(0, 255).join(',')}`;
}
