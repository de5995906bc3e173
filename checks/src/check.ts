import { execFileSync } from 'node:child_process';
import { generatedFileProblems } from './generated-files.ts';
import { lockFileProblems } from './lock-file.ts';
import { nameProblems } from './names.ts';
import { boundaryProblems, readManifests } from './package-boundaries.ts';
import { files, read, root } from './repository.ts';
import { roomProblems } from './room-order.ts';
import { ownershipProblems, schemaProblems } from './schema-rules.ts';

/** `pnpm check`: every check of the house, each with its problems and how to mend them. */
const checks: readonly (readonly [name: string, run: () => string[]])[] = [
  ['format and lint', () => command('biome', ['check', '.'])],
  ['types', () => command('turbo', ['run', 'typecheck', '--output-logs=errors-only'])],
  ['generated files', generatedFileProblems],
  ['package boundaries', () => boundaryProblems(readManifests())],
  ['order within rooms', () => roomProblems(sources())],
  [
    'schema rules',
    () => [
      ...schemas().flatMap(([name, sdl]) => schemaProblems(name, sdl)),
      ...ownershipProblems(schemas()),
    ],
  ],
  ['names', () => nameProblems(files(/\.(ts|tsx|mjs|md)$/))],
  ['lock file', () => lockFileProblems(read('pnpm-lock.yaml'))],
];

let failed = 0;
for (const [name, run] of checks) {
  const began = performance.now();
  const problems = run();
  const seconds = ((performance.now() - began) / 1_000).toFixed(1);
  console.log(`${problems.length === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
  for (const problem of problems) console.log(`    ${problem}`);
  failed += problems.length;
}
if (failed > 0) {
  console.error(`\n${failed} ${failed === 1 ? 'problem' : 'problems'}.`);
  process.exit(1);
}

function command(name: string, args: string[]): string[] {
  try {
    execFileSync('pnpm', ['exec', name, ...args], { cwd: root, stdio: 'inherit' });
    return [];
  } catch {
    return [`\`pnpm exec ${name} ${args.join(' ')}\` says what is wrong, above.`];
  }
}

function sources() {
  return files(/^(apps|examples)\/[^/]+\/src\/.*\.ts$/)
    .filter((file) => !file.endsWith('.test.ts'))
    .map((path) => ({ path, text: read(path) }));
}

function schemas(): [string, string][] {
  return files(/^packages\/graph\/subgraphs\/.*\.graphql$/).map((file) => [
    file.replace(/^.*\//, '').replace('.graphql', ''),
    read(file),
  ]);
}
