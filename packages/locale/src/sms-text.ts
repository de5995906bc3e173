/** What compatibility decomposition leaves beyond ASCII and people do type. */
const plain: Readonly<Record<string, string>> = {
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  '₫': 'd',
  '‘': "'",
  '’': "'",
  '`': "'",
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '•': '-',
  '·': '-',
  '×': 'x',
  '€': 'EUR',
  '\t': ' ',
};

/**
 * A text for an SMS: plain ASCII, all of it in the GSM alphabet; marks and đ folded, case kept,
 * typographic marks made plain, line ends as `\n`, and whatever has no plain form left out.
 */
export function toSmsText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replaceAll('´', "'")
    .normalize('NFKD')
    .replace(/[^\n\x20-\x5f\x61-\x7e]/g, (character) => plain[character] ?? '');
}

/** GSM 03.38 (3GPP TS 23.038): what takes one septet, and what takes two by way of an escape. */
const oneSeptet = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?' +
    '¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
const twoSeptets = new Set('\f^{}\\[~]|€');

/**
 * The texts of the SMS that a text takes: one up to 160 septets or as many as fit by 153; with any
 * character outside GSM 03.38, one up to 70 UTF-16 units or as many as fit by 67. No escape sequence
 * or surrogate pair is torn between two. An empty text is one SMS too.
 */
export function splitSms(text: string): string[] {
  const characters = [...text];
  const isGsm = characters.every((one) => oneSeptet.has(one) || twoSeptets.has(one));
  const sizeOf = (one: string) => (isGsm ? (twoSeptets.has(one) ? 2 : 1) : one.length);
  const [alone, joined] = isGsm ? [160, 153] : [70, 67];
  const total = characters.reduce((sum, one) => sum + sizeOf(one), 0);
  return total <= alone ? [text] : fill(joined, characters, sizeOf);
}

/** How many SMS {@link splitSms} makes of a text. */
export function smsParts(text: string): number {
  return splitSms(text).length;
}

function fill(
  capacity: number,
  characters: readonly string[],
  sizeOf: (character: string) => number,
): string[] {
  const parts: string[][] = [[]];
  let filled = 0;
  for (const character of characters) {
    const size = sizeOf(character);
    if (filled + size > capacity) {
      parts.push([]);
      filled = 0;
    }
    parts.at(-1)?.push(character);
    filled += size;
  }
  return parts.map((part) => part.join(''));
}
