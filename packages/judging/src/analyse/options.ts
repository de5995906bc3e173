import { parseArgs } from 'node:util';
import type { MeasurementLevel } from '../agreement/krippendorff.ts';
import type { StepModel } from '../rasch/rasch-data.ts';

export const USAGE = `judging analyse FILE [options]

FILE is a table of ratings with a header line, plain or gzipped: a column for the item, one for the
judge, one or more for scores. Empty cells (also NA, N/A, . and null) are missing scores.

  --item NAME        column of the item            (first column)
  --judge NAME       column of the judge           (second column)
  --group NAME       column of the item's group, such as its topic, if groups may differ in mean
  --score A,B,…      columns of scores             (all the others)
  --weight 1,1,…     weights of the total, as many (1 each)
  --delimiter CHAR   between cells                 (comma; "tab" for tabulators)
  --places 1,3,6     where prize levels end        (10)
  --level LEVEL      of Krippendorff's alpha: nominal, ordinal, interval, ratio   (ordinal)
  --steps MODEL      of the Rasch model: rating-scale, partial-credit, none
                     (partial-credit with several score columns, else rating-scale; none above
                     50,000 scores)
  --bootstrap N      resamples for intervals       (1000; 0 above 20,000 ratings)
  --draws N          simulated rankings            (4000)
  --seed TEXT        of both                       (the file's name)
  --top N            lines per list                (20)
  --json             print everything as JSON instead
  --out FILE         write there instead of printing
`;

export class UsageError extends Error {}

export interface AnalyseOptions {
  file: string;
  item?: string;
  judge?: string;
  group?: string;
  scores?: string[];
  weights?: number[];
  delimiter: string;
  places: number[];
  level: MeasurementLevel;
  steps?: StepModel | 'none';
  bootstrap?: number;
  draws: number;
  seed?: string;
  top: number;
  json: boolean;
  out?: string;
}

const STEPS = ['rating-scale', 'partial-credit', 'none'] as const;

function numbers(name: string, text: string, least: number): number[] {
  return text.split(',').map((part) => {
    const value = Number(part);
    if (part.trim() === '' || !Number.isFinite(value) || value < least) {
      throw new UsageError(`--${name}: "${part}" is not a number of at least ${least}`);
    }
    return value;
  });
}

function whole(name: string, text: string, least: number): number {
  const [value] = numbers(name, text, least);
  if (!Number.isInteger(value)) throw new UsageError(`--${name}: "${text}" is not a whole number`);
  return value!;
}

function oneOf<T extends string>(name: string, text: string, known: readonly T[]): T {
  const found = known.find((candidate) => candidate === text);
  if (!found) throw new UsageError(`--${name}: "${text}" is none of ${known.join(', ')}`);
  return found;
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        item: { type: 'string' },
        judge: { type: 'string' },
        group: { type: 'string' },
        score: { type: 'string' },
        weight: { type: 'string' },
        delimiter: { type: 'string', default: ',' },
        places: { type: 'string', default: '10' },
        level: { type: 'string', default: 'ordinal' },
        steps: { type: 'string' },
        bootstrap: { type: 'string' },
        draws: { type: 'string', default: '4000' },
        seed: { type: 'string' },
        top: { type: 'string', default: '20' },
        json: { type: 'boolean', default: false },
        out: { type: 'string' },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** Reads the command line. Throws {@link UsageError} with a sentence saying what is wrong. */
export function readOptions(args: string[]): AnalyseOptions {
  const { values, positionals } = parse(args);
  const [command, file, ...rest] = positionals;
  if (command !== 'analyse' || file === undefined || rest.length > 0) {
    throw new UsageError('expected: judging analyse FILE');
  }
  const { item, judge, group, seed, out } = values;
  return {
    file,
    ...(item !== undefined && { item }),
    ...(judge !== undefined && { judge }),
    ...(group !== undefined && { group }),
    ...(seed !== undefined && { seed }),
    ...(out !== undefined && { out }),
    ...(values.score !== undefined && { scores: values.score.split(',') }),
    ...(values.weight !== undefined && { weights: numbers('weight', values.weight, 0) }),
    ...(values.steps !== undefined && {
      steps: oneOf('steps', values.steps, STEPS),
    }),
    ...(values.bootstrap !== undefined && { bootstrap: whole('bootstrap', values.bootstrap, 0) }),
    delimiter: values.delimiter === 'tab' ? '\t' : values.delimiter,
    places: numbers('places', values.places, 1).sort((a, b) => a - b),
    level: oneOf('level', values.level, ['nominal', 'ordinal', 'interval', 'ratio']),
    draws: whole('draws', values.draws, 200),
    top: whole('top', values.top, 1),
    json: values.json,
  };
}
