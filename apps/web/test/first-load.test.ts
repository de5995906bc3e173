import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const page = join(import.meta.dirname, '../dist/page');
const budget = 200_000;

interface Chunk {
  file: string;
  imports?: string[];
  src?: string;
}

/** Compressed bytes of the script that these files need, each file once. */
async function scriptOf(entries: string[]): Promise<number> {
  const manifest = JSON.parse(await readFile(join(page, 'manifest.json'), 'utf8')) as Record<
    string,
    Chunk
  >;
  const wanted = new Set<string>();
  const add = (name: string) => {
    const chunk = manifest[name];
    if (!chunk) throw new Error(`The build has no ${name}.`);
    if (wanted.has(chunk.file)) return;
    wanted.add(chunk.file);
    for (const next of chunk.imports ?? []) add(next);
  };
  for (const name of entries) add(name);
  const sizes = [...wanted].map(async (file) => (await stat(join(page, `${file}.br`))).size);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

test.each([
  ['home/home'],
  ['opinions/opinions'],
  ['opinions/opinion'],
  ['winners/winners'],
  ['write/write'],
  ['sign-in/sign-in'],
])('needs less than 200 kB of compressed script for the first load of %s', async (screen) => {
  const bytes = await scriptOf(['index.html', `portal/${screen}.tsx`]);
  expect(bytes).toBeGreaterThan(50_000);
  expect(bytes).toBeLessThan(budget);
});

test('keeps the console out of the first load', async () => {
  const portal = await scriptOf(['index.html', 'portal/home/home.tsx']);
  const withConsole = await scriptOf([
    'index.html',
    'portal/home/home.tsx',
    'console/console-root.tsx',
  ]);
  expect(withConsole - portal).toBeGreaterThan(50_000);
});
