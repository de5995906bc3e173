import { createHmac, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import type { SignInCodeRow } from './sign-in-code.row.ts';

/** Whose code, and what is mixed into its hash. */
export type CodeSubject = Pick<SignInCodeRow, 'phoneNumber' | 'signInAs' | 'salt'>;

/** Six digits from the system's own randomness. */
export function newCode(): string {
  return String(randomInt(1_000_000)).padStart(6, '0');
}

/** Makes the hashes of two equal codes differ. */
export function newSalt(): string {
  return randomBytes(16).toString('hex');
}

/**
 * HMAC-SHA-256 with a key that is not in the database. There are only a million codes: a thief of
 * the table would try them all against a plain or salted hash within a second, and against scrypt
 * within a day, while scrypt would cost an honest server 50 ms for each sign-in. Without the key
 * there is nothing to try.
 */
export function hashCode(key: Buffer, { phoneNumber, signInAs, salt }: CodeSubject, code: string) {
  return createHmac('sha256', key)
    .update(`${salt}:${signInAs}:${phoneNumber}:${code}`)
    .digest('hex');
}

/** Compares in the same time however much of the two agrees. */
export function sameHash(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
}
