/** What stands in the public text wherever words are left out. */
export const mark = '[…]';

/** Marks that a moderator or the screening put there; they are left out whole or not at all. */
const marks = /\[(?:…|\.{3}|số điện thoại|số giấy tờ|email)\]/gu;

/** The text with a mark in place of what is chosen in it; as it is where nothing is chosen. */
export function leaveOut(text: string, start: number, end: number): string {
  if (start >= end) return text;
  let [from, to] = [start, end];
  for (const found of text.matchAll(marks)) {
    const last = found.index + found[0].length;
    if (found.index >= end || last <= start) continue;
    from = Math.min(from, found.index);
    to = Math.max(to, last);
  }
  // Blanks at either end stay, so that the mark does not stick to a word.
  const chosen = text.slice(from, to);
  const left = chosen.length - chosen.trimStart().length;
  if (left === chosen.length) return text;
  const right = chosen.length - chosen.trimEnd().length;
  return text.slice(0, from + left) + mark + text.slice(to - right);
}
