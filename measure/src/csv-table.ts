/** Rows as CSV, every cell in quotation marks. */
export function stringify(rows: readonly (readonly string[])[]): string {
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  return `${rows.map((row) => row.map(quoted).join(',')).join('\n')}\n`;
}
