import { createHash } from 'node:crypto';
import type { AwardLedgerRow } from './award-ledger.row.ts';
import { canonicalJson } from './canonical-json.ts';

/** What the first entry follows. */
export const hashBeforeTheFirst = '0'.repeat(64);

/**
 * The hash of an entry: SHA-256, in hexadecimal, of its canonical JSON in UTF-8. Anyone can compute it
 * from the fields of `awardLedger`. Entries from before decision records were named have no
 * `decisionRecordHash`, and are hashed without it.
 */
export function hashOf(entry: Omit<AwardLedgerRow, 'hash'>): string {
  const { hash: _, decisionRecordHash, ...hashed } = { hash: '', ...entry };
  const named = decisionRecordHash ? { ...hashed, decisionRecordHash } : hashed;
  return sha256(canonicalJson(named));
}

/** Of a text in UTF-8, in hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
