import type { MatchingWord } from '@chia-se/locale';
import type { SoughtPart } from './search-question.ts';
import { searchableWords } from './search-terms.ts';

/** A stretch of a text in UTF-16 code units; `end` is exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** More would mark the whole text. */
const mostSpans = 50;

/** Where a text says what was sought, from its beginning; neighbouring words are one stretch. */
export function highlights(text: string, parts: readonly SoughtPart[]): Span[] {
  const words = searchableWords(text);
  const hit = new Set<number>();
  for (const part of parts) {
    const sought = part.flatMap((word) => word.folded);
    for (const [n] of words.entries()) {
      const length = wordsThatSay(words, n, sought);
      for (let offset = 0; offset < length; offset += 1) hit.add(n + offset);
    }
  }
  const spans: Span[] = [];
  let last = -2;
  for (const [n, { start, end }] of words.entries()) {
    if (!hit.has(n)) continue;
    const previous = spans.at(-1);
    if (previous && last === n - 1 && /^\s+$/.test(text.slice(previous.end, start))) {
      previous.end = end;
    } else {
      if (spans.length === mostSpans) break;
      spans.push({ start, end });
    }
    last = n;
  }
  return spans;
}

/** How many words from the n-th on say these syllables; 0 where they do not. */
function wordsThatSay(words: readonly MatchingWord[], from: number, sought: readonly string[]) {
  let said = 0;
  for (let n = from; n < words.length; n += 1) {
    for (const syllable of words[n]?.folded ?? []) {
      // A word that goes on where the phrase ends belongs to it as a whole.
      if (said < sought.length && syllable !== sought[said]) return 0;
      said += 1;
    }
    if (said >= sought.length) return n - from + 1;
  }
  return 0;
}
