import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { parse } from 'csv-parse';
import { UsageError } from './options.ts';

export type TextRow = Readonly<Record<string, string | undefined>>;

/**
 * The rows of a CSV, one after the other: a file of any size.
 *
 * @param needed columns that must be there
 * @throws UsageError where the file cannot be read, is no CSV, or lacks a column
 */
export async function* readRows(
  file: string,
  needed: readonly string[],
): AsyncGenerator<TextRow, void> {
  const records = parse({
    columns: true,
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  });
  // What goes wrong with the file is thrown by the loop below.
  pipeline(createReadStream(file), records, () => undefined);
  try {
    let isFirst = true;
    for await (const record of records as AsyncIterable<TextRow>) {
      if (isFirst) requireColumns(file, record, needed);
      isFirst = false;
      yield record;
    }
    if (isFirst) throw new UsageError(`${file} holds no row.`);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${file} cannot be read: ${(error as Error).message}`);
  }
}

function requireColumns(file: string, record: TextRow, needed: readonly string[]): void {
  const there = Object.keys(record);
  const missing = needed.find((column) => !there.includes(column));
  if (missing === undefined) return;
  throw new UsageError(`${file} has no column "${missing}"; it has ${there.join(', ')}.`);
}
