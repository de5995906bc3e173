/** What start and test have in common: stages with their time, under the lock. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { endWithSignals } from './child.mjs';
import { withLock } from './lock.mjs';

export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Of every server: what a request leaves behind dies young, and more room for the young saves a
 * tenth of the time (`pnpm bench`), for at most 128 MB.
 */
export const nodeFlags = ['--enable-source-maps', '--max-semi-space-size=64'];

/**
 * Runs `work` while no other launcher prepares this checkout; what it throws ends us with one line.
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function prepare(work) {
  const release = endWithSignals();
  try {
    const wait = () => console.log('Another start is preparing this checkout; waiting for it.');
    return await withLock(join(root, '.toolchain', 'lock'), work, wait);
  } catch (error) {
    console.error(`\n${error.message}`);
    return process.exit(1);
  } finally {
    release();
  }
}

/**
 * Says what is being done and how long it took.
 * @template T
 * @param {string} title for example "2/4 Dependencies"
 * @param {() => Promise<T>} work `false` means that there was nothing to do
 * @returns {Promise<T>}
 */
export async function stage(title, work) {
  process.stdout.write(`${title} … `);
  const begin = performance.now();
  const result = await work();
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  console.log(result === false ? 'nothing to do' : `${seconds} s`);
  return result;
}
