import { createHmac, randomInt, timingSafeEqual } from 'node:crypto';
import type { HandOverCodeRow } from './hand-over-code.row.ts';

/** Six digits from the system's own randomness. */
export function newHandOverCode(): string {
  return String(randomInt(1_000_000)).padStart(6, '0');
}

/**
 * HMAC-SHA-256 under a key that is not in the database: there are only a million codes, and a thief
 * of the table would try them all. Bound to the row and the award, so no code opens another.
 */
export function hashHandOverCode(
  key: Buffer,
  { id, awardId }: Pick<HandOverCodeRow, 'id' | 'awardId'>,
  code: string,
): Buffer {
  return createHmac('sha256', key).update(`${id}:${awardId}:${code}`).digest();
}

/** Compares in the same time however much agrees. */
export function isSignedBy(key: Buffer, row: HandOverCodeRow, typed: string): boolean {
  return timingSafeEqual(row.codeHash, hashHandOverCode(key, row, typed));
}
