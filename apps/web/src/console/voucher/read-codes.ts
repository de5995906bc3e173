/** What a file of codes holds, by its lines; the codes themselves are shown to nobody. */
export interface CodesRead {
  codes: string[];
  /** Lines, from 1, that hold something that can’t be a code. */
  wrongLines: number[];
  /** How many codes stand in the file more than once, counted without the first. */
  repeated: number;
}

/**
 * Reads one code a line, the first column of a CSV. A first line that names its column is left out;
 * so are empty lines. A code is 6 to 100 characters without spaces, as the graph wants it.
 */
export function readCodes(text: string): CodesRead {
  const seen = new Set<string>();
  const wrongLines: number[] = [];
  let repeated = 0;
  const lines = text.replace(/^\uFEFF/u, '').split(/\r\n|\r|\n/u);
  for (const [index, line] of lines.entries()) {
    const code = firstColumn(line).normalize('NFC');
    if (code === '' || (index === 0 && /^(code|codes|voucher|mã|mã quà|ma)$/iu.test(code)))
      continue;
    if (!/^[^\s\p{Cc}]{6,100}$/u.test(code)) wrongLines.push(index + 1);
    else if (seen.has(code)) repeated += 1;
    else seen.add(code);
  }
  return { codes: [...seen], wrongLines, repeated };
}

function firstColumn(line: string): string {
  const quoted = /^\s*"((?:[^"]|"")*)"/u.exec(line);
  if (quoted) return (quoted[1] as string).replaceAll('""', '"').trim();
  return (line.split(/[,;\t]/u, 1)[0] as string).trim();
}
