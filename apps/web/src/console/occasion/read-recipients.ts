/** What a pasted list or a file holds, by its lines. */
export interface RecipientsRead {
  ids: string[];
  /** Lines, from 1, that hold something that is no id of a subscriber. */
  wrongLines: number[];
  /** How many stand there more than once, counted without the first. */
  repeated: number;
}

const idShape = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/iu;
const columnName = /^(?:id|subscriber ?id|subscriber|mã|mã thuê bao|thuê bao)$/iu;

/** Reads one id a line, the first column of a CSV. A first line that names its column is left out; so are empty lines. */
export function readRecipients(text: string): RecipientsRead {
  const seen = new Set<string>();
  const wrongLines: number[] = [];
  let repeated = 0;
  const lines = text.replace(/^\uFEFF/u, '').split(/\r\n|\r|\n/u);
  for (const [index, line] of lines.entries()) {
    const first = (line.split(/[,;\t]/u, 1)[0] as string).trim();
    const id = first
      .replace(/^"(.*)"$/u, '$1')
      .trim()
      .normalize('NFC')
      .toLowerCase();
    if (id === '' || (index === 0 && columnName.test(id))) continue;
    if (!idShape.test(id)) wrongLines.push(index + 1);
    else if (seen.has(id)) repeated += 1;
    else seen.add(id);
  }
  return { ids: [...seen], wrongLines, repeated };
}
