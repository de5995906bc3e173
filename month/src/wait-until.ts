import { setTimeout as sleep } from 'node:timers/promises';

/** Asks again until `holds`; for what arrives by events. @throws Error that names what did not happen */
export async function waitUntil(
  holds: () => Promise<boolean>,
  what: string,
  seconds = 120,
): Promise<void> {
  const until = Date.now() + seconds * 1_000;
  while (!(await holds())) {
    if (Date.now() > until) throw new Error(`Waited ${seconds} s in vain until ${what}.`);
    await sleep(100);
  }
}
