/** Line ends of every system, and what word processors put for a line break within a paragraph. */
const lineEnd = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/**
 * What nobody sees: controls but line feed, zero-width and directional marks, byte-order marks, and
 * the letters that are blank by design, with which an empty text passes for a full one.
 */
const invisible = /(?!\n)[\p{Cc}\p{Cf}]|\u034f|\u115f|\u1160|\u17b4|\u17b5|\u3164|\uffa0/gu;

/**
 * Text as it is kept beside what was typed: NFC, trimmed, line ends as `\n`, tabs as a space, nothing
 * invisible. An emoji joined of several falls into its parts. Doing it twice changes nothing more.
 */
export function normalise(text: string): string {
  // NFC last: an invisible character between a letter and its mark keeps the two from composing.
  return text
    .replace(lineEnd, '\n')
    .replaceAll('\t', ' ')
    .replace(invisible, '')
    .normalize('NFC')
    .trim();
}

/**
 * Text for comparing: NFC, lower case, without tone and vowel marks, đ as d (and ð and ɖ, whose
 * capitals look the same as Đ), white space collapsed to single spaces. Old and new tone placement
 * (hoà, hòa) fold to the same, and so does a text typed without diacritics.
 */
export function fold(text: string): string {
  return normalise(text)
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[đðɖ]/g, 'd')
    .replace(/\s+/g, ' ')
    .normalize('NFC')
    .trim();
}

/** The folded syllables and numbers of a text, in order, without punctuation. */
export function syllables(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether two texts say the same, whatever their case, marks and spacing. */
export function sameText(a: string, b: string): boolean {
  return fold(a) === fold(b);
}

const collator = new Intl.Collator('vi');

/** Orders as a Vietnamese dictionary does, for `sort`: negative when `a` comes first. */
export function compareVietnamese(a: string, b: string): number {
  return collator.compare(a, b);
}
