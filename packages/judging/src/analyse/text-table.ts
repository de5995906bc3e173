/** A table of text: the first column to the left, the others to the right, as wide as their cells. */
export function textTable(header: string[], rows: string[][]): string {
  const all = [header, ...rows];
  const widths = header.map((_, c) => Math.max(...all.map((row) => width(row[c] ?? ''))));
  const line = (row: string[]): string =>
    row
      .map((cell, c) => {
        const gap = ' '.repeat(widths[c]! - width(cell));
        return c === 0 ? cell + gap : gap + cell;
      })
      .join('  ')
      .trimEnd();
  return [line(header), widths.map((w) => '─'.repeat(w)).join('  '), ...rows.map(line)].join('\n');
}

/** Letters, not code units: combining marks of decomposed Vietnamese take no room. */
function width(text: string): number {
  return [...text.normalize('NFC').replaceAll(/\p{M}/gu, '')].length;
}
