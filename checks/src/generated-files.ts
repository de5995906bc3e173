import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { files, read, root } from './repository.ts';

const generated = /^packages\/(graph\/(subgraphs|generated)|client\/src\/generated)\//;

/** Generates everything anew and names what had been out of date; the new files are left in place. */
export function generatedFileProblems(): string[] {
  const before = hashes();
  // One after the other: turbo looks at files before it begins, and would take yesterday's schemas.
  for (const task of ['codegen', 'compose']) {
    execFileSync('pnpm', ['exec', 'turbo', 'run', task, '--output-logs=errors-only'], {
      cwd: root,
      stdio: 'inherit',
    });
  }
  const after = hashes();
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((file) => before.get(file) !== after.get(file))
    .map((file) => `${file} was out of date. It has been generated anew: commit it.`);
}

function hashes(): Map<string, string> {
  return new Map(
    files(generated).map((file) => [file, createHash('sha256').update(read(file)).digest('hex')]),
  );
}
