import { createHmac, randomInt, timingSafeEqual } from 'node:crypto';

/** Six digits from the system's own randomness. */
export function newCode(): string {
  return String(randomInt(1_000_000)).padStart(6, '0');
}

/**
 * A million codes are tried in a second, so a plain or salted hash would keep nothing secret from a
 * reader of the table: the key, which is not in the database, does.
 */
export function hashCode(key: string, phoneNumber: string, signInAs: string, code: string): string {
  return createHmac('sha256', key).update(`${signInAs}:${phoneNumber}:${code}`).digest('hex');
}

/** Compares in the same time however much of the two agrees. */
export function sameHash(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
}
