import { canonicalJson } from '@chia-se/judging';
import { sha256 } from '../verification.ts';
import type { AwardLedger } from './shape.ts';

/** The first entry that was altered, left out, put in or moved, in words; null for a whole chain. */
export function chainProblem({ follows, entries }: AwardLedger): string | null {
  let { sequence, hash: hashBefore } = follows;
  for (const { hash, ...entry } of entries) {
    sequence += 1;
    if (entry.sequence !== sequence) return `Entry ${sequence} is missing.`;
    if (sha256(canonicalJson(entry)) !== hash) return `Entry ${sequence} was altered.`;
    if (entry.previousHash !== hashBefore) {
      return `Entry ${sequence} does not follow the one before it.`;
    }
    hashBefore = hash;
  }
  return null;
}

/** Hash of the ledger up to an entry; null where the document does not have it. */
export function hashAt({ follows, entries }: AwardLedger, sequence: number): string | null {
  if (sequence === follows.sequence) return follows.hash;
  return entries[sequence - follows.sequence - 1]?.hash ?? null;
}
