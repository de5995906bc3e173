/** What nobody sees: controls but line feed, zero-width and directional marks, byte-order mark. */
const invisible = /(?!\n)[\p{Cc}\p{Cf}]/gu;

/** Text as it is kept beside what was typed: NFC, trimmed, line ends as `\n`, nothing invisible. */
export function normalise(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replaceAll('\t', ' ')
    .normalize('NFC')
    .replace(invisible, '')
    .trim();
}

/**
 * Text for comparing: lower case, without tone and vowel marks, đ as d, white space collapsed. Old
 * and new tone placement (hoà, hòa) fold to the same, and so does a text typed without diacritics.
 */
export function fold(text: string): string {
  return normalise(text)
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/\s+/g, ' ');
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

/** Orders as a Vietnamese dictionary does. */
export function compareVietnamese(a: string, b: string): number {
  return collator.compare(a, b);
}
