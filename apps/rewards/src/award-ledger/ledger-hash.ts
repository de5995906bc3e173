import { createHash } from 'node:crypto';
import type { AwardLedgerRow } from './award-ledger.row.ts';

/** What the first entry follows. */
export const hashBeforeTheFirst = '0'.repeat(64);

/**
 * The hash of an entry: SHA-256, in hexadecimal, of its canonical JSON in UTF-8. Canonical means keys
 * in the order of their code units, no spaces, instants as `2026-11-23T02:00:00.000Z`; the same as
 * RFC 8785 for what an entry holds. Anyone can compute it from the fields of `awardLedger`.
 */
export function hashOf(entry: Omit<AwardLedgerRow, 'hash'>): string {
  const { hash: _, ...hashed } = { hash: '', ...entry };
  const sorted = Object.fromEntries(Object.entries(hashed).sort(([a], [b]) => (a < b ? -1 : 1)));
  return createHash('sha256').update(JSON.stringify(sorted)).digest('hex');
}
