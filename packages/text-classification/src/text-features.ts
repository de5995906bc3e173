import { type Word, wordsOf } from './words-of.ts';

/** Which features of a text a model looks at. Kept in the model's file: both sides must agree. */
export interface FeaturePlan {
  /** Features are hashed into 2 to the power of this many places. */
  readonly bits: number;
  /** Lengths of the runs of letters that count, over the folded words; none for words alone. */
  readonly letters: readonly number[];
  /** Whether pairs of words with their diacritics count beside the folded pairs. */
  readonly exactPairs: boolean;
  /** Whether signs and emoji count. */
  readonly signs: boolean;
}

/**
 * The places of a text's features, each once: folded words (abbreviations spelt out), words with
 * their diacritics, pairs of both, runs of letters, signs. Folding makes a text typed without
 * diacritics look like the others; the exact forms keep apart what only diacritics tell apart.
 */
export function featuresOf(text: string, plan: FeaturePlan): Uint32Array {
  const words = wordsOf(text);
  const folded = words.flatMap((word) => word.folded);
  const places = new Set<number>();
  const mask = 2 ** plan.bits - 1;
  const add = (kind: string, feature: string, from = 0, end = feature.length) =>
    places.add(hash(kind, feature, from, end) & mask);
  for (const word of folded) add('w', word);
  for (const { exact } of words) if (exact !== null) add('e', exact);
  eachPair(folded, (pair) => add('p', pair));
  if (plan.exactPairs) eachPair(words.map(exactOrFolded), (pair) => add('q', pair));
  const line = ` ${folded.join(' ')} `;
  for (const length of plan.letters) {
    for (let from = 0; from + length <= line.length; from += 1) {
      add('c', line, from, from + length);
    }
  }
  if (plan.signs) {
    for (const [sign] of text.matchAll(/[^\p{L}\p{N}\p{M}\s]/gu)) add('s', sign);
  }
  return Uint32Array.from(places);
}

function exactOrFolded({ exact, folded }: Word): string {
  return exact ?? folded.join(' ');
}

function eachPair(words: readonly string[], take: (pair: string) => void): void {
  for (let index = 1; index < words.length; index += 1) {
    take(`${words[index - 1]} ${words[index]}`);
  }
}

/** FNV-1a over UTF-16 units, with the finaliser of MurmurHash3 so that the low bits are mixed too. */
function hash(kind: string, feature: string, from: number, end: number): number {
  let state = 0x811c9dc5 ^ kind.charCodeAt(0);
  for (let index = from; index < end; index += 1) {
    state = Math.imul(state ^ feature.charCodeAt(index), 0x01000193);
  }
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return (state ^ (state >>> 16)) >>> 0;
}
