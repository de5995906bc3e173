import { createHash } from 'node:crypto';
import type { AwardLedgerRow } from './award-ledger.row.ts';
import { canonicalJson } from './canonical-json.ts';

/** What the first entry follows. */
export const hashBeforeTheFirst = '0'.repeat(64);

/**
 * The hash of an entry: SHA-256, in hexadecimal, of its canonical JSON in UTF-8. Anyone can compute it
 * from the fields of `awardLedger`. What an entry does not have is not hashed: an occasion that of a
 * prize, what a prize follows from that of a gift for an occasion, a decision record that from before
 * these were named.
 */
export function hashOf(entry: Omit<AwardLedgerRow, 'hash'>): string {
  const { hash: _, ...hashed } = { hash: '', ...toldOf(entry) };
  return sha256(canonicalJson(hashed));
}

const leftOutWhereNull: readonly (keyof AwardLedgerRow)[] = [
  'occasionId',
  'proposalId',
  'roundId',
  'feedbackId',
  'rank',
  'decisionRecordHash',
];

/** An entry as it is hashed and published: without what it does not have. */
export function toldOf<Entry extends Omit<AwardLedgerRow, 'hash'>>(entry: Entry): Partial<Entry> {
  const told: Partial<Entry> = { ...entry };
  for (const field of leftOutWhereNull) {
    if ((entry as Partial<AwardLedgerRow>)[field] === null) delete told[field as keyof Entry];
  }
  return told;
}

/** Of a text in UTF-8, in hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
