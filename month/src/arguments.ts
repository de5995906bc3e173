import { parseArgs } from 'node:util';

export interface Arguments {
  /** The gateway's address; `null` starts a platform for the trial in a folder of its own. */
  url: string | null;
  /** How that platform runs its subgraphs. */
  subgraphs: 'embedded' | 'servers';
  /** A CSV with a text column; `null` takes the opinions written for the project. */
  feedback: string | null;
  column: string;
  topicColumn: string;
  /** Takes this many rows at the most. */
  rows: number;
  judges: number;
  /** Opinions to shortlist, over all topics. */
  shortlist: number;
  /** Subscribers who write at the same time. */
  concurrency: number;
  /** The same seed plants the same truth, severities and noise. */
  seed: string;
  /** The first admin, who appoints everybody else. */
  admin: string;
}

export const usage = `pnpm month [options]: plays one month of the programme against the platform and reports.

  --feedback FILE      CSV of opinions (default: a small set written for the project)
  --column NAME        its text column (default: text)
  --topic-column NAME  its topic column, if it has one (default: topic)
  --rows N             rows to take (default: all)
  --url URL            a running platform (default: starts one in a temporary folder)
  --subgraphs HOW      embedded or servers, for the platform that it starts (default: embedded)
  --judges N           judges on the panel (default: 24)
  --shortlist N        opinions to judge (default: 200)
  --concurrency N      subscribers who write at the same time (default: 16)
  --seed TEXT          plants truth, severities and noise (default: tháng mười một)
  --admin PHONE        the first admin's number`;

/** @throws Error with the usage when an option is wrong */
export function readArguments(argv: readonly string[], defaults: { admin: string }): Arguments {
  const { values } = parse(argv);
  if (values.subgraphs !== 'embedded' && values.subgraphs !== 'servers') {
    throw new Error(`--subgraphs takes embedded or servers.\n\n${usage}`);
  }
  return {
    url: values.url ?? null,
    subgraphs: values.subgraphs,
    feedback: values.feedback ?? null,
    column: values.column,
    topicColumn: values['topic-column'],
    rows: count('rows', values.rows, Number.POSITIVE_INFINITY),
    judges: count('judges', values.judges, 24),
    shortlist: count('shortlist', values.shortlist, 200),
    concurrency: count('concurrency', values.concurrency, 16),
    seed: values.seed,
    admin: values.admin ?? defaults.admin,
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: argv.filter((argument) => argument !== '--'),
      options: {
        url: { type: 'string' },
        subgraphs: { type: 'string', default: 'embedded' },
        feedback: { type: 'string' },
        column: { type: 'string', default: 'text' },
        'topic-column': { type: 'string', default: 'topic' },
        rows: { type: 'string' },
        judges: { type: 'string' },
        shortlist: { type: 'string' },
        concurrency: { type: 'string' },
        seed: { type: 'string', default: 'tháng mười một' },
        admin: { type: 'string' },
      },
    });
  } catch (error) {
    throw new Error(`${(error as Error).message}\n\n${usage}`);
  }
}

function count(name: string, text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  const value = Number(text);
  if (Number.isInteger(value) && value > 0) return value;
  throw new Error(`--${name} takes a whole number above zero.\n\n${usage}`);
}
