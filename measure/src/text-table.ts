/** A table of text: the first column to the left, the others to the right, as wide as their cells. */
export function textTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [header, ...rows];
  const widths = header.map((_, c) => Math.max(...all.map((row) => width(row[c] ?? ''))));
  const lines = all.map((row) =>
    widths
      .map((wide, c) => {
        const cell = row[c] ?? '';
        const gap = ' '.repeat(wide - width(cell));
        return c === 0 ? cell + gap : gap + cell;
      })
      .join('  ')
      .trimEnd(),
  );
  const rule = widths.map((wide) => '─'.repeat(wide)).join('  ');
  return `${[lines[0], rule, ...lines.slice(1)].join('\n')}\n`;
}

/** Letters, not code units: combining marks of decomposed Vietnamese take no room. */
function width(text: string): number {
  return [...text.normalize('NFC').replaceAll(/\p{M}/gu, '')].length;
}

export const three = (share: number) => share.toFixed(3);

export const percent = (share: number) => `${(100 * share).toFixed(2)} %`;
