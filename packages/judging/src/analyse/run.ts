import { writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { JudgingRefusal } from '../refusal.ts';
import { analyse } from './analysis.ts';
import { readOptions, USAGE, UsageError } from './options.ts';
import { readRatings } from './ratings-file.ts';
import { report } from './report.ts';

/** Where a command writes. */
export interface Streams {
  out: (text: string) => void;
  err: (text: string) => void;
}

/** Exit codes: the ratings can't be ranked; the command or the file is wrong. */
const REFUSED = 2;
const MISUSED = 64;

/** Paths are meant from where the user stands, which a package script's own folder is not. */
function here(path: string): string {
  return resolve(process.env['INIT_CWD'] ?? process.cwd(), path);
}

/**
 * Runs `judging analyse FILE …` and returns the exit code: 0, 2 where the ratings can not be
 * ranked (the reason goes to `err` in Vietnamese and English), 64 where the command or the file is
 * wrong.
 */
export function run(args: string[], { out, err }: Streams): number {
  if (args.length === 0 || args.includes('--help') || args.includes('-h')) {
    out(USAGE);
    return 0;
  }
  try {
    const options = readOptions(args);
    const file = readRatings(here(options.file), options);
    const analysis = analyse(file, options, options.seed ?? basename(options.file));
    const text = options.json
      ? `${JSON.stringify(analysis, null, 2)}\n`
      : report(analysis, options.top);
    if (options.out === undefined) out(text);
    else writeFileSync(here(options.out), text);
    return 0;
  } catch (error) {
    if (error instanceof JudgingRefusal) {
      err(`${error.words.vi}\n${error.words.en}\n`);
      return REFUSED;
    }
    if (error instanceof UsageError) {
      err(`${error.message}\n\n${USAGE}`);
      return MISUSED;
    }
    throw error;
  }
}
