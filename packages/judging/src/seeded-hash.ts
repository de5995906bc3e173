/**
 * A 32-bit hash of text: FNV-1a over UTF-16 code units, then MurmurHash3's finaliser so that
 * neighbouring texts land far apart. Not for secrets: for an order that nobody chose by hand and
 * that everybody can recompute.
 */
export function hashText(text: string, seed = 0): number {
  let h = 0x811c9dc5 ^ seed;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return mix(h);
}

/** MurmurHash3's 32-bit finaliser (Appleby 2011): every input bit reaches every output bit. */
export function mix(value: number): number {
  let h = value | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** A hash of a pair from the hashes of its parts; the order of the two matters. */
export function mixPair(a: number, b: number): number {
  return mix(Math.imul(a, 0x9e3779b1) ^ mix(b));
}

/** A stream of numbers in [0, 1) that the seed alone decides. */
export type Random = () => number;

/** sfc32 (Doty-Humphrey's PractRand), seeded by hashing the text; 53 bits a draw. */
export function seededRandom(seed: string): Random {
  let a = hashText(seed, 1) | 0;
  let b = hashText(seed, 2) | 0;
  let c = hashText(seed, 3) | 0;
  let counter = 1;
  const next = (): number => {
    const t = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + t) | 0;
    return t >>> 0;
  };
  for (let warmUp = 0; warmUp < 12; warmUp++) next();
  return () => ((next() >>> 5) * 67108864 + (next() >>> 6)) / 9007199254740992;
}

/** Independent standard normals by the polar method (Marsaglia & Bray 1964). */
export function normals(random: Random): Random {
  let spare: number | undefined;
  return () => {
    if (spare !== undefined) {
      const value = spare;
      spare = undefined;
      return value;
    }
    for (;;) {
      const x = 2 * random() - 1;
      const y = 2 * random() - 1;
      const square = x * x + y * y;
      if (square > 0 && square < 1) {
        const scale = Math.sqrt((-2 * Math.log(square)) / square);
        spare = y * scale;
        return x * scale;
      }
    }
  };
}
