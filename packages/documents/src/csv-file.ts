/**
 * RFC 4180, in UTF-8 with the mark that spreadsheets look for. A cell that a spreadsheet would run as a
 * formula gets an apostrophe in front: what subscribers write is text.
 */
export async function* csvFile(
  header: readonly string[],
  rows: AsyncIterable<readonly string[]>,
): AsyncGenerator<string> {
  yield `\uFEFF${lineOf(header)}`;
  let lines = '';
  for await (const row of rows) {
    lines += lineOf(row);
    if (lines.length < 65_536) continue;
    yield lines;
    lines = '';
  }
  if (lines !== '') yield lines;
}

function lineOf(cells: readonly string[]): string {
  return `${cells.map(cellOf).join(',')}\r\n`;
}

function cellOf(text: string): string {
  const inert = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
