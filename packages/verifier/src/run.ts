import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import {
  decisionRecordFormat,
  verifyDecisionRecord,
} from './decision-record/verify-decision-record.ts';
import { publishedDocument } from './document-file.ts';
import { holds, type Verification } from './verification.ts';

/** Where a command writes. */
export interface Streams {
  out: (text: string) => void;
  err: (text: string) => void;
}

const VERIFIED = 0;
const ALTERED = 1;
const MISUSED = 2;

export const USAGE = `Usage: verify FILE [--hash SHA256]

FILE is a published document as it was downloaded, or the graph's answer that has it in it.
With --hash it must be the document that was published under this hash; otherwise the hash that the
file or its name tells is taken.

Exit code 0: all that was checked holds. 1: something was altered. 2: the command or the file is wrong.
`;

/** How to verify a kind of document, by the beginning of its `format`. */
const kinds: Readonly<Record<string, (document: string, hash: string | null) => Verification>> = {
  [decisionRecordFormat]: verifyDecisionRecord,
};

/** Runs `verify FILE` and returns the exit code. Reads the one file, and asks nobody. */
export function run(args: readonly string[], { out, err }: Streams): number {
  if (args.includes('--help') || args.includes('-h')) {
    out(USAGE);
    return VERIFIED;
  }
  const told = readArguments(args);
  if (!told) {
    err(USAGE);
    return MISUSED;
  }
  try {
    const path = resolve(process.env['INIT_CWD'] ?? process.cwd(), told.file);
    const published = publishedDocument(basename(path), readFileSync(path, 'utf8'));
    const verify = kindOf(published.document);
    if (!verify) throw new Error(`${told.file} is no kind of document that is known here.`);
    const verification = verify(published.document, told.hash ?? published.hash);
    out(report(verification, (told.hash ?? published.hash) !== null));
    return holds(verification) ? VERIFIED : ALTERED;
  } catch (error) {
    err(`${(error as Error).message}\n`);
    return MISUSED;
  }
}

function readArguments(args: readonly string[]): { file: string; hash: string | null } | null {
  const [file, option, hash, ...more] = args.filter((one) => one !== '--');
  if (file === undefined || file.startsWith('-') || more.length > 0) return null;
  if (option === undefined) return { file, hash: null };
  if (option !== '--hash' || !/^[0-9a-f]{64}$/i.test(hash ?? '')) return null;
  return { file, hash: hash ?? null };
}

function kindOf(document: string) {
  const { format } = JSON.parse(document) as { format?: unknown };
  const kind = Object.keys(kinds).find(
    (one) => typeof format === 'string' && format.startsWith(one),
  );
  return kind === undefined ? null : kinds[kind];
}

/** What was checked, a line each, and the verdict. */
export function report(verification: Verification, hashWasTold: boolean): string {
  const lines = verification.checks.map(({ what, problem }) =>
    problem === null ? `  ✓ ${what}` : `  ✗ ${what}\n      ${problem}`,
  );
  const published = hashWasTold
    ? []
    : [
        '',
        'No hash was told. It is the published document only if the hash above is the one that was published.',
      ];
  const verdict = holds(verification)
    ? 'VERIFIED: it says what its contents give.'
    : 'ALTERED: it does not hold.';
  return [
    verification.subject,
    `SHA-256 ${verification.hash}`,
    '',
    ...lines,
    ...published,
    '',
    verdict,
    '',
  ].join('\n');
}
