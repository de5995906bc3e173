import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { files, root } from './repository.ts';
import { schemaProblems } from './schema-rules.ts';

/**
 * Runs every generator on a copy of the repository and lets the house judge what they leave: types,
 * lint, checks, and the tests that come with it, on a real database.
 */
jest.setTimeout(180_000);

let copy: string;
beforeAll(async () => {
  copy = mkdtempSync(join(tmpdir(), 'chia-se-generators-'));
  const all = files(/./).filter((file) => existsSync(root + file));
  for (const file of all) cpSync(root + file, join(copy, file));
  const packages = all.filter((file) => /(^|\/)package\.json$/.test(file)).map(dirname);
  for (const folder of packages) link(join(root, folder), folder);
  await run('git', ['init', '--quiet']);
  await remember();
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** Gives a package of the copy the dependencies of a package of ours. */
function link(from: string, to: string): void {
  const modules = join(from, 'node_modules');
  if (existsSync(modules)) symlinkSync(modules, join(copy, to, 'node_modules'), 'junction');
}

/** Runs a command in the copy and returns all that it said. @throws Error with that, where it fails */
async function run(command: string, args: readonly string[], folder = '.'): Promise<string> {
  const options = { cwd: join(copy, folder), env: { ...process.env, NO_COLOR: '1' } };
  try {
    const { stdout, stderr } = await promisify(execFile)(command, args, options);
    return stdout + stderr;
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}`);
  }
}

const node = (...args: string[]) => run(process.execPath, args);
const gen = (generator: string, ...args: string[]) =>
  node('turbo/generators/run.mjs', generator, '--args', ...args);

/** The state of the copy that {@link changed} compares with. */
const remember = () => run('git', ['add', '--all']);

/** Files that were written since, deleted ones included. */
async function changed(): Promise<string[]> {
  const status = await run('git', ['status', '--porcelain', '--untracked-files=all']);
  return status
    .split('\n')
    .filter((line) => /^(.[MD]|\?\?)/.test(line))
    .map((line) => line.slice(3));
}

/** From the sources of all packages, so that no build has to be there. */
const typecheck = (folder: string) =>
  node('node_modules/typescript/bin/tsc', '-p', folder, '--noEmit', '--customConditions', 'source');

const textOf = (path: string) => readFileSync(join(copy, path), 'utf8');
const migrations = () => textOf('apps/subscribers/src/subgraph.ts').match(/^ {4}\w+\d{13},$/gm);

describe('generators', () => {
  test('are well typed themselves', async () => {
    expect(await typecheck('turbo/generators')).toBe('');
  });

  test('add to a subgraph of ours what typechecks at once', async () => {
    const before = migrations() ?? [];
    await gen('concept', 'subscribers', 'gift-wish');
    await gen('field', 'subscribers', 'consent', 'askedAt', 'DateTime', 'timestamptz', 'When');
    await gen('migration', 'subscribers', 'add-colour');
    await gen('event', 'GiftWished', 'subscribers', 'giftWishId');

    const added = migrations()?.slice(before.length) ?? [];
    expect(added.map((name) => name.replace(/\d+,/, '').trim())).toEqual([
      'CreateGiftWish',
      'AddAskedAtToConsent',
      'AddColour',
    ]);
    await typecheck('apps/subscribers');
    await typecheck('packages/events');
  });

  test.each(['feedback', 'evaluation', 'rewards'])('find their way in %s too', async (subgraph) => {
    await gen('concept', subgraph, 'gift-wish');
    await typecheck(`apps/${subgraph}`);
  });

  test('make a subgraph whose own tests pass on a real database', async () => {
    await gen('subgraph', 'surveys', 'survey');
    link(join(root, 'apps/subscribers'), 'apps/surveys');
    await gen('field', 'surveys', 'survey', 'budget', 'Dong', 'bigint', "What it's worth");
    await writeFile(join(copy, 'apps/surveys/test/schema.test.ts'), schemaWriter);

    await typecheck('apps/surveys');
    const jestBin = '../../node_modules/jest/bin/jest.js';
    const tests = await run(
      process.execPath,
      ['--experimental-vm-modules', jestBin, '--runInBand'],
      'apps/surveys',
    );
    expect(tests).toMatch(/Tests: +\d+ passed/);
    expect(schemaProblems('surveys', textOf('apps/surveys/schema.graphql'))).toEqual([]);
  });

  test('keep to the rules of the house', async () => {
    const written = (await changed()).filter((file) => /\.(ts|json|mjs|md)$/.test(file));
    expect(written).toContain('apps/surveys/src/survey/survey.type.ts');
    await node('node_modules/@biomejs/biome/bin/biome', 'check', ...written);
    expect(await node('--input-type=module', '--eval', houseRules)).toBe('');
  });

  test('fail without a trace where they refuse', async () => {
    await remember();
    await expect(gen('concept', 'subscribers', 'consent')).rejects.toThrow('is there already');
    expect(await changed()).toEqual([]);
  });
});

const schemaWriter = `import { writeFile } from 'node:fs/promises';
import { buildSubgraph } from '@chia-se/subgraph-kit';
import { test } from '@jest/globals';
import { surveys } from '../src/subgraph.ts';

test('writes its schema', async () => {
  const schema = new URL('../schema.graphql', import.meta.url);
  await writeFile(schema, (await buildSubgraph(surveys)).sdl);
});
`;

/** The checks of the copy, which know of the new subgraph. */
const houseRules = `
import { nameProblems } from './checks/src/names.ts';
import { boundaryProblems, readManifests } from './checks/src/package-boundaries.ts';
import { files, read } from './checks/src/repository.ts';
import { roomProblems } from './checks/src/room-order.ts';

const paths = files(/^(apps|packages)\\/.*\\.ts$/);
const problems = [
  ...boundaryProblems(readManifests()),
  ...nameProblems(paths),
  ...roomProblems(paths.map((path) => ({ path, text: read(path) }))),
];
process.stdout.write(problems.join('\\n'));
`;
