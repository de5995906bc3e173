/** A text for an SMS: plain ASCII, marks and đ folded, case kept, typographic marks made plain. */
export function toSmsText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[–—]/g, '-')
    .replaceAll('…', '...')
    .replaceAll('₫', 'd')
    .replace(/\u00a0/g, ' ')
    .replace(/[^\n\x20-\x7e]/g, '');
}

/** ASCII characters that GSM 03.38 has only by an escape, which counts as two. */
const escaped = /[\^{}\\[\]~|]/g;
/** The one that it does not have at all. */
const absent = /`/;

/** How many SMS a text takes: 160 characters in one or 153 a part; 70 or 67 outside GSM 03.38. */
export function smsParts(text: string): number {
  const plain = /^[\n\x20-\x7e]*$/.test(text) && !absent.test(text);
  const length = plain ? text.length + (text.match(escaped)?.length ?? 0) : text.length;
  const [single, part] = plain ? [160, 153] : [70, 67];
  return length <= single ? 1 : Math.ceil(length / part);
}
