import { matchingWords } from '@chia-se/locale';

/** What two texts are compared by: hashes of their folded syllables and of the pairs of neighbours, each once. */
export type TextFeatures = ReadonlySet<number>;

/** What is read of a text, in UTF-16 code units. */
const longestText = 20_000;
/** A longer word is no word. */
const longestSyllable = 40;

/**
 * The features of a text. Case, marks, tone placement and the abbreviations of chats are folded away.
 * Syllables alone would make all short texts on one subject alike, and pairs alone lose two for each
 * word that is changed: together they stand for both.
 *
 * @param parts of which no pair reaches from one into the next, such as title and body
 */
export function textFeatures(...parts: readonly string[]): TextFeatures {
  const features = new Set<number>();
  for (const syllables of parts.map(foldedSyllables)) {
    for (const [n, syllable] of syllables.entries()) {
      features.add(hashOf(syllable));
      if (n > 0) features.add(hashOf(`${syllables[n - 1]} ${syllable}`));
    }
  }
  return features;
}

/** The syllables of a text as they are matched. */
export function foldedSyllables(text: string): string[] {
  return matchingWords(text.slice(0, longestText))
    .flatMap((word) => word.folded)
    .filter((syllable) => syllable.length <= longestSyllable);
}

/** The share of features that both have of those that either has (Jaccard), between 0 and 1. */
export function likeness(a: TextFeatures, b: TextFeatures): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let both = 0;
  for (const feature of small) if (large.has(feature)) both += 1;
  return both / (small.size + large.size - both);
}

/** FNV-1a over UTF-16 code units, mixed once more so that every bit depends on every other. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let n = 0; n < text.length; n += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(n), 0x01000193);
  }
  return mixed(hash);
}

/** The finaliser of MurmurHash3. */
export function mixed(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
