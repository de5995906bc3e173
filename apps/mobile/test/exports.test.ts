import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';

/* What `export:web` and `export:android` made; turbo runs both before the tests. */
const exported = join(import.meta.dirname, '../dist');
/** How every file of Hermes byte code begins. */
const hermesMagic = 'c61fbc03c103191f';

async function bundlesOf(platform: 'web' | 'android', ending: string): Promise<string[]> {
  const folder = join(exported, platform);
  const files = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => {
    throw new Error(`Export the app first: pnpm --filter @chia-se/mobile export:${platform}`);
  });
  const found = files.filter(({ name }) => name.endsWith(ending));
  return found.map(({ parentPath, name }) => join(parentPath, name));
}

test('the bundle for Android is byte code for Hermes, and no larger than was agreed', async () => {
  const [bundle, ...others] = await bundlesOf('android', '.hbc');
  expect(others).toEqual([]);
  const content = await readFile(bundle!);
  expect(content.subarray(0, 8).toString('hex')).toBe(hermesMagic);
  expect(content.length).toBeLessThan(6_000_000);
});

test('the web build names scripts that are there, below a megabyte compressed', async () => {
  const page = await readFile(join(exported, 'web/index.html'), 'utf8').catch(() => '');
  const scripts = [...page.matchAll(/<script src="([^"]+)"/g)].map(([, path]) => path!);
  expect(scripts.length).toBeGreaterThan(0);
  let compressed = 0;
  for (const path of scripts) {
    compressed += gzipSync(await readFile(join(exported, 'web', path))).length;
  }
  expect(compressed).toBeLessThan(1_000_000);
  await readFile(join(exported, 'web/push-worker.js'));
});
