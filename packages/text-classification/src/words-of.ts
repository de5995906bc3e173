import { type MatchingWord, matchingWords } from '@chia-se/locale';

export type Word = Pick<MatchingWord, 'folded' | 'exact'>;

/** Vietnamese has some seven thousand syllables; this is room for all that people make of them. */
const mostRemembered = 20_000;
/** Longer ones are rare, and a short piece of a text does not keep the whole text in memory. */
const longestRemembered = 12;

const remembered = new Map<string, readonly Word[]>();

/** The words of a text as `matchingWords` gives them, several times as fast: it looks at each word by itself, so that words can be remembered. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const [typed] of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)) {
    for (const word of readWord(typed)) words.push(word);
  }
  return words;
}

function readWord(typed: string): readonly Word[] {
  if (typed.length > longestRemembered) return matchingWords(typed);
  const known = remembered.get(typed);
  if (known) return known;
  const read = matchingWords(typed).map(({ folded, exact }) => ({ folded, exact }));
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(typed, read);
  return read;
}
