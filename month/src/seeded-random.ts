import { createHash } from 'node:crypto';

/**
 * A number that looks drawn from the standard normal distribution and depends on its key alone, by
 * the Box–Muller transform of a hash: the same key gives the same number in every run.
 */
export function standardNormal(...key: readonly (string | number)[]): number {
  const bytes = createHash('sha256').update(JSON.stringify(key)).digest();
  const u = (bytes.readUIntBE(0, 6) + 1) / (2 ** 48 + 1);
  const v = bytes.readUIntBE(6, 6) / 2 ** 48;
  return Math.sqrt(-2 * Math.log(u)) * Math.cos(2 * Math.PI * v);
}

/** Between 0 and 1, likewise from its key alone. */
export function uniform(...key: readonly (string | number)[]): number {
  return createHash('sha256').update(JSON.stringify(key)).digest().readUIntBE(0, 6) / 2 ** 48;
}
