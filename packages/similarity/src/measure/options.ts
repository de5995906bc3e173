import { parseArgs } from 'node:util';

export interface Options {
  file: string;
  /** The text column. */
  column: string;
  /** Rows with the same value are duplicates of each other; an empty one has none. */
  groupColumn: string | undefined;
  /** From which likeness on two texts are near-duplicates. */
  least: number;
  rows: number;
  /** Pairs to write out for reading, and where. */
  sample: number;
  out: string | undefined;
  /** Pairs that somebody has read. */
  judged: string | undefined;
}

export const usage = `pnpm measure similar --file FILE [options]: finds near-duplicates in a CSV, as the platform finds copies.

  --file FILE          the CSV, with a header
  --column NAME        its text column (default: text)
  --group-column NAME  its column of labels, where it has one: rows with the same label are duplicates;
                       precision and recall are measured by it
  --least NUMBER       from which likeness on two texts are near-duplicates (default: 0.85)
  --rows N             rows to take (default: all)
  --sample N           writes N of the pairs found to --out, for somebody to read: put 1 or 0 into "same"
  --out FILE           where to write them
  --judged FILE        such a file, filled in: precision is measured by it
`;

/** The command is wrong. */
export class UsageError extends Error {}

/** @throws UsageError */
export function readOptions(args: readonly string[]): Options {
  const values = parse(args);
  if (values.file === undefined) throw new UsageError('--file is missing.');
  const least = Number(values.least);
  if (!(least > 0 && least <= 1))
    throw new UsageError('--least takes a number above 0, at most 1.');
  const sample = values.sample === undefined ? 0 : count('sample', values.sample);
  if (sample > 0 && values.out === undefined) throw new UsageError('--sample needs --out.');
  return {
    file: values.file,
    column: values.column,
    groupColumn: values['group-column'],
    least,
    rows: values.rows === undefined ? Number.POSITIVE_INFINITY : count('rows', values.rows),
    sample,
    out: values.out,
    judged: values.judged,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: args.filter((argument) => argument !== '--'),
      options: {
        file: { type: 'string' },
        column: { type: 'string', default: 'text' },
        'group-column': { type: 'string' },
        least: { type: 'string', default: '0.85' },
        rows: { type: 'string' },
        sample: { type: 'string' },
        out: { type: 'string' },
        judged: { type: 'string' },
      },
    }).values;
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function count(name: string, text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value > 0) return value;
  throw new UsageError(`--${name} takes a whole number above zero.`);
}
