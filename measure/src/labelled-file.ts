import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { LabelledText } from '@chia-se/text-classification';
import { parse } from 'csv-parse/sync';
import { UsageError } from './usage-error.ts';

/** Columns of a labelled file, as every program here takes them. */
export const columnOptions = {
  file: { type: 'string' },
  text: { type: 'string', default: 'text' },
  label: { type: 'string' },
  delimiter: { type: 'string', default: ',' },
} as const;

/** @param label which column the label is in unless another is named */
export const columnUsage = (label: string) => `  --file FILE        a table with a header line
  --text NAME        column of the text       (text)
  --label NAME       column of the label      (${label})
  --delimiter CHAR   between cells            (comma; "tab" for tabulators)`;

export interface Columns {
  text: string;
  /** `undefined` where the texts have none. */
  label?: string | undefined;
  delimiter: string;
}

/** Paths are meant from where the user stands, which a package script's own folder is not. */
export function here(path: string): string {
  return resolve(process.env['INIT_CWD'] ?? process.cwd(), path);
}

/** Its rows, those without a text left out. @throws UsageError */
export function readLabelled(file: string | undefined, columns: Columns): LabelledText[] {
  if (file === undefined) throw new UsageError('Which file? Name it with --file.');
  const wanted = [columns.text, columns.label].filter((column) => column !== undefined);
  return readCells(file, wanted, columns.delimiter)
    .map((row) => ({
      text: row[columns.text] ?? '',
      label: columns.label === undefined ? '' : (row[columns.label] ?? '').trim(),
    }))
    .filter((row, index) => {
      if (row.text.trim() === '') return false;
      if (columns.label === undefined || row.label !== '') return true;
      throw new UsageError(`${file}: row ${index + 1} has a text and no label.`);
    });
}

/** The rows of a table that has these columns. @throws UsageError */
export function readCells(
  file: string,
  wanted: readonly string[],
  delimiter: string,
): Record<string, string>[] {
  const rows = tableOf(file, delimiter === 'tab' ? '\t' : delimiter);
  const header = Object.keys(rows[0] ?? {});
  const missing = wanted.find((column) => !header.includes(column));
  if (missing === undefined) return rows;
  throw new UsageError(`${file} has no column "${missing}"; it has ${header.join(', ')}.`);
}

function tableOf(file: string, delimiter: string): Record<string, string>[] {
  let rows: Record<string, string>[];
  try {
    rows = parse(readFileSync(here(file)), {
      columns: true,
      bom: true,
      delimiter,
      skip_empty_lines: true,
    }) as Record<string, string>[];
  } catch (error) {
    throw new UsageError(`${file} can't be read: ${(error as Error).message}`);
  }
  if (rows.length === 0) throw new UsageError(`${file} has no rows.`);
  return rows;
}
