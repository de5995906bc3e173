import type { Transaction } from '@chia-se/subgraph-kit';
import type { AwardRow } from '../award/award.row.ts';
import { FinalisedRoundRepository } from '../round/finalised-round.repository.ts';
import { AwardLedgerRepository } from './award-ledger.repository.ts';
import type { AwardLedgerRow, LedgerDeed } from './award-ledger.row.ts';
import { hashBeforeTheFirst, hashOf } from './ledger-hash.ts';

/** What happened to awards, by whom (`null`: by rule) and when. */
export interface LedgerNote {
  deed: LedgerDeed;
  awards: readonly AwardRow[];
  actorId: string | null;
  at: Date;
}

/**
 * Chains entries to the ledger, in the transaction of what they tell. Call it once and as the last
 * thing that locks: the ledger has one writer at a time, and whoever waited for another lock while
 * holding this one could wait for ever.
 */
export async function appendToLedger(tx: Transaction, notes: readonly LedgerNote[]): Promise<void> {
  if (notes.every(({ awards }) => awards.length === 0)) return;
  const ledger = new AwardLedgerRepository(tx);
  await ledger.lock();
  let last = await ledger.findLast();
  const records = await new FinalisedRoundRepository(tx).decisionRecordHashes(
    notes.flatMap(({ awards }) => awards.flatMap(({ roundId }) => roundId ?? [])),
  );
  const entries: AwardLedgerRow[] = [];
  for (const note of notes) {
    for (const award of note.awards) {
      last = follow(last, note, award, records.get(award.roundId ?? '') ?? null);
      entries.push(last);
    }
  }
  await ledger.insert(entries);
}

function follow(
  last: AwardLedgerRow | null,
  note: LedgerNote,
  award: AwardRow,
  decisionRecordHash: string | null,
): AwardLedgerRow {
  const entry = {
    sequence: (last?.sequence ?? 0) + 1,
    deed: note.deed,
    awardId: award.id,
    occasionId: award.occasionId,
    proposalId: award.proposalId,
    roundId: award.roundId,
    prizeId: award.prizeId,
    feedbackId: award.feedbackId,
    subscriberId: award.subscriberId,
    rank: award.rank,
    value: award.value,
    actorId: note.actorId,
    recordedAt: note.at,
    decisionRecordHash,
    previousHash: last?.hash ?? hashBeforeTheFirst,
  };
  return { ...entry, hash: hashOf(entry) };
}
