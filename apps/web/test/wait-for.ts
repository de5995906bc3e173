import { setTimeout } from 'node:timers/promises';

/** Asks until the answer is there: what one part did reaches the others a moment later. */
export async function waitFor<Value>(
  what: string,
  ask: () => Promise<Value | null | undefined | false>,
  ms = 30_000,
): Promise<Value> {
  for (const end = Date.now() + ms; Date.now() < end; await setTimeout(200)) {
    const value = await ask();
    if (value) return value;
  }
  throw new Error(`It did not come to this: ${what}`);
}
