import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import type { AnalyseOptions } from './options.ts';
import { UsageError } from './options.ts';

/** A line of the file: scores in the order of the columns, undefined where the cell is empty. */
export interface RatingRow {
  item: string;
  judge: string;
  scores: (number | undefined)[];
}

export interface RatingsFile {
  columns: { item: string; judge: string; group?: string; scores: string[] };
  rows: RatingRow[];
  /** The group of each item, where a column tells it. */
  groupOf?: Map<string, string>;
}

const MISSING = new Set(['', 'na', 'n/a', '.', 'null', 'nan']);

function textOf(path: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw new UsageError(`can't read ${path}: ${(error as Error).message}`);
  }
  // By its first bytes and not by its name: exports are renamed.
  const gzipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (gzipped ? gunzipSync(bytes) : bytes).toString('utf8');
}

function chooseColumns(header: string[], options: AnalyseOptions): RatingsFile['columns'] {
  const known = (name: string): string => {
    if (header.includes(name)) return name;
    throw new UsageError(`there is no column "${name}"; the file has ${header.join(', ')}`);
  };
  const item = options.item === undefined ? header[0] : known(options.item);
  const judge =
    options.judge === undefined ? header.find((name) => name !== item) : known(options.judge);
  const group = options.group === undefined ? undefined : known(options.group);
  const scores = options.scores
    ? options.scores.map(known)
    : header.filter((name) => name !== item && name !== judge && name !== group);
  if (item === undefined || judge === undefined || scores.length === 0) {
    throw new UsageError('the file needs at least three columns: item, judge, score');
  }
  return { item, judge, ...(group !== undefined && { group }), scores };
}

function scoreIn(cell: string, line: number, column: string): number | undefined {
  if (MISSING.has(cell.toLowerCase())) return undefined;
  const score = Number(cell);
  if (Number.isFinite(score)) return score;
  throw new UsageError(`line ${line}, column ${column}: "${cell}" is neither a number nor empty`);
}

/**
 * Reads ratings from a file with a header, plain or gzipped. Lines without an item or a judge are
 * errors, since a silent gap would change a ranking. Throws {@link UsageError}.
 */
export function readRatings(path: string, options: AnalyseOptions): RatingsFile {
  let table: { record: string[]; info: { lines: number } }[];
  try {
    table = parse(textOf(path), {
      bom: true,
      delimiter: options.delimiter,
      info: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as typeof table;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${path} is not a table: ${(error as Error).message}`);
  }
  const header = table[0]?.record ?? [];
  const columns = chooseColumns(header, options);
  const at = (name: string): number => header.indexOf(name);
  const [itemAt, judgeAt] = [at(columns.item), at(columns.judge)];
  const scoresAt = columns.scores.map(at);
  const rows = table.slice(1).map(({ record, info }): RatingRow => {
    const item = record[itemAt]!;
    const judge = record[judgeAt]!;
    if (item === '' || judge === '') {
      throw new UsageError(`line ${info.lines}: the item or the judge is missing`);
    }
    const scores = scoresAt.map((c, s) => scoreIn(record[c]!, info.lines, columns.scores[s]!));
    return { item, judge, scores };
  });
  if (columns.group === undefined) return { columns, rows };
  return { columns, rows, groupOf: groupsIn(table, itemAt, at(columns.group)) };
}

function groupsIn(
  table: { record: string[]; info: { lines: number } }[],
  itemAt: number,
  groupAt: number,
): Map<string, string> {
  const groupOf = new Map<string, string>();
  for (const { record, info } of table.slice(1)) {
    const [item, group] = [record[itemAt]!, record[groupAt]!];
    const known = groupOf.get(item) ?? group;
    if (known !== group) {
      throw new UsageError(`line ${info.lines}: item ${item} is in ${group}, before in ${known}`);
    }
    groupOf.set(item, group);
  }
  return groupOf;
}
