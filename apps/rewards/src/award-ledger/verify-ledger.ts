import type { Queryable } from '@chia-se/subgraph-kit';
import { AwardLedgerRepository } from './award-ledger.repository.ts';
import type { AwardLedgerRow } from './award-ledger.row.ts';
import { hashBeforeTheFirst, hashOf } from './ledger-hash.ts';

const batch = 1_000;

export interface LedgerVerdict {
  /** How many entries hold together, from the first on. */
  intactEntries: number;
  /** Hash of the last of these: keep it elsewhere, and a ledger that was cut short is found too. */
  lastHash: string;
  /** The first entry that does not fit, and why; `null` when all do. */
  broken: { sequence: number; problem: 'MISSING' | 'ALTERED' | 'UNCHAINED' } | null;
}

/**
 * Reads the ledger and recomputes its chain: all of it, or what follows from entries that are known.
 *
 * Finds every entry that was altered, left out, reordered or put in between. What a chain alone
 * can't show is that its end was cut off: compare `lastHash` with one kept elsewhere, such as a
 * signed checkpoint.
 */
export async function verifyLedger(
  database: Queryable,
  from = { intactEntries: 0, lastHash: hashBeforeTheFirst },
): Promise<LedgerVerdict> {
  const ledger = new AwardLedgerRepository(database);
  let { intactEntries, lastHash } = from;
  for (;;) {
    const entries = await ledger.listAfter(intactEntries, batch);
    for (const entry of entries) {
      const problem = problemOf(entry, intactEntries, lastHash);
      if (problem) {
        return { intactEntries, lastHash, broken: { sequence: intactEntries + 1, problem } };
      }
      intactEntries = entry.sequence;
      lastHash = entry.hash;
    }
    if (entries.length < batch) return { intactEntries, lastHash, broken: null };
  }
}

function problemOf(entry: AwardLedgerRow, before: number, hashBefore: string) {
  if (entry.sequence !== before + 1) return 'MISSING';
  if (entry.hash !== hashOf(entry)) return 'ALTERED';
  return entry.previousHash === hashBefore ? null : 'UNCHAINED';
}
