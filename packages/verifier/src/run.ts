import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import {
  decisionRecordFormat,
  verifyDecisionRecord,
} from './decision-record/verify-decision-record.ts';
import { type PublishedDocument, publishedDocument } from './document-file.ts';
import { ledgerCheckpointFormat, verifyCheckpoint } from './ledger/checkpoint.ts';
import { awardLedgerFormat, verifyAwardLedger } from './ledger/verify-award-ledger.ts';
import { holds, type Verification } from './verification.ts';

/** Where a command writes. */
export interface Streams {
  out: (text: string) => void;
  err: (text: string) => void;
}

const VERIFIED = 0;
const ALTERED = 1;
const MISUSED = 2;

export const USAGE = `Usage: verify FILE [--hash SHA256] [--kept FILE]...

FILE is a published document as it was downloaded, or the graph's answer that has it in it.
With --hash it must be the document that was published under this hash; otherwise the hash that the
file or its name tells is taken.
An award ledger is also compared with whatever was kept elsewhere: signed checkpoints and decision
records, one file after each --kept.

Exit code 0: all that was checked holds. 1: something was altered. 2: the command or the file is wrong.
`;

/** How to verify a kind of document, by the beginning of its `format`. */
const kinds: Readonly<
  Record<string, (document: string, hash: string | null, kept: readonly string[]) => Verification>
> = {
  [decisionRecordFormat]: verifyDecisionRecord,
  [ledgerCheckpointFormat]: verifyCheckpoint,
  [awardLedgerFormat]: verifyAwardLedger,
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
    const published = readPublished(told.file);
    const verify = kindOf(published.document);
    if (!verify) throw new Error(`${told.file} is no kind of document that is known here.`);
    if (told.kept.length > 0 && verify !== verifyAwardLedger) {
      throw new Error('Only an award ledger is compared with what was kept.');
    }
    const kept = told.kept.map((file) => readPublished(file).document);
    const verification = verify(published.document, told.hash ?? published.hash, kept);
    out(report(verification, (told.hash ?? published.hash) !== null));
    return holds(verification) ? VERIFIED : ALTERED;
  } catch (error) {
    err(`${(error as Error).message}\n`);
    return MISUSED;
  }
}

function readPublished(file: string): PublishedDocument {
  const path = resolve(process.env['INIT_CWD'] ?? process.cwd(), file);
  return publishedDocument(basename(path), readFileSync(path, 'utf8'));
}

interface Arguments {
  file: string;
  hash: string | null;
  kept: string[];
}

function readArguments(args: readonly string[]): Arguments | null {
  const [file, ...options] = args.filter((one) => one !== '--');
  if (file === undefined || file.startsWith('-')) return null;
  const told: Arguments = { file, hash: null, kept: [] };
  for (let n = 0; n < options.length; n += 2) {
    const [option, value = ''] = options.slice(n, n + 2);
    if (option === '--hash' && told.hash === null && /^[0-9a-f]{64}$/i.test(value)) {
      told.hash = value;
    } else if (option === '--kept' && value !== '' && !value.startsWith('-')) {
      told.kept.push(value);
    } else return null;
  }
  return told;
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
