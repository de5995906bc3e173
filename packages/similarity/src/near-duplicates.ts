import { bandKeys } from './min-hash.ts';
import { likeness, type TextFeatures, textFeatures } from './text-features.ts';

/** Two texts by their places, the earlier first, and how alike they are. */
export interface AlikePair {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
}

/**
 * The pairs of near-duplicates among texts, by the index that the platform uses: only texts that share
 * a band are compared. Memory and time grow with the pairs, so a text that came before to the letter is
 * paired with the first of its kind and not looked up again, nor is one that is alike enough.
 *
 * @param least from which likeness on two texts are near-duplicates
 */
export class NearDuplicates {
  readonly pairs: AlikePair[] = [];
  readonly #features: TextFeatures[] = [];
  readonly #byKey = new Map<number, number[]>();

  constructor(private readonly least: number) {}

  /** Takes the next text. @returns the place of the earliest that it is a near-duplicate of, or `null` */
  add(text: string): number | null {
    const place = this.#features.length;
    const features = textFeatures(text);
    this.#features.push(features);
    const keys = bandKeys(features);
    const candidates = new Set(keys.flatMap((key) => this.#byKey.get(key) ?? []));
    let earliest: AlikePair | null = null;
    for (const a of candidates) {
      const pair = { a, b: place, likeness: likeness(this.#features[a] as TextFeatures, features) };
      if (pair.likeness >= this.least && (earliest === null || a < earliest.a)) earliest = pair;
    }
    if (earliest) {
      this.pairs.push(earliest);
      return earliest.a;
    }
    for (const key of keys) {
      const places = this.#byKey.get(key);
      if (places) places.push(place);
      else this.#byKey.set(key, [place]);
    }
    return null;
  }
}
