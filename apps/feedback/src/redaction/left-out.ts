/** What may stand where words are left out: what moderators write, and what screening puts there. */
const marks = /\[(?:…|\.{3}|số điện thoại|số giấy tờ|email)\]/u;

/**
 * Whether a text is an author's with words left out and nothing else: nobody puts words into another's
 * mouth, and wherever some are missing a mark says so. Blanks do not count.
 *
 * @param original what the author wrote, in NFC
 * @param shown what the public is to read, in NFC
 */
export function onlyLeavesOut(original: string, shown: string): boolean {
  const said = withoutDoubleBlanks(original);
  const pieces = shown.split(marks).map(withoutDoubleBlanks);
  const first = pieces[0] ?? '';
  const last = pieces.at(-1) ?? '';
  if (pieces.length === 1) return first === said;
  if (!said.startsWith(first)) return false;
  let from = first.length;
  for (const piece of pieces.slice(1, -1)) {
    const start = said.indexOf(piece, from);
    if (start < 0) return false;
    from = start + piece.length;
  }
  return said.length - last.length >= from && said.endsWith(last);
}

function withoutDoubleBlanks(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
