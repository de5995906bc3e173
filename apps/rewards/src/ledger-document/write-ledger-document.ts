import type { Database, Transaction } from '@chia-se/subgraph-kit';
import { AwardLedgerRepository } from '../award-ledger/award-ledger.repository.ts';
import type { AwardLedgerRow } from '../award-ledger/award-ledger.row.ts';
import { canonicalJson } from '../award-ledger/canonical-json.ts';
import { hashBeforeTheFirst, sha256, toldOf } from '../award-ledger/ledger-hash.ts';
import { LedgerCheckpointRepository } from '../ledger-checkpoint/ledger-checkpoint.repository.ts';
import { LedgerDocumentRepository } from './ledger-document.repository.ts';

/** Some ten megabytes. */
const mostEntries = 20_000;

/** The ledger as one document, with its hash and where the next one begins. */
export interface WrittenLedger {
  document: string;
  hash: string;
  lastSequence: number;
  remaining: number;
}

/**
 * Writes the ledger as a document that is checked by nothing but itself: entries, checkpoints, and what
 * they have to agree with (frozen rankings, judges, prizes, the published winners). Ids and numbers alone.
 *
 * @param after the last entry of the document before; 0 for the ledger from its beginning
 */
export function writeLedgerDocument(
  database: Database,
  after: number,
  limit = mostEntries,
): Promise<WrittenLedger> {
  return database.transaction(async (tx) => {
    const around = new LedgerDocumentRepository(tx);
    await around.standStill();
    const ledger = new AwardLedgerRepository(tx);
    const [before] = await ledger.listAfter(after - 1, 1);
    // Whoever asks for what comes after an entry that is not there gets the ledger from its beginning.
    const follows =
      before?.sequence === after
        ? { sequence: after, hash: before.hash }
        : { sequence: 0, hash: hashBeforeTheFirst };
    const entries = await ledger.listAfter(follows.sequence, limit);
    const lastSequence = entries.at(-1)?.sequence ?? follows.sequence;
    const remaining = await around.countAfter(lastSequence);
    const checkpoints = await new LedgerCheckpointRepository(tx).listBetween(
      follows.sequence,
      lastSequence,
    );
    const document = canonicalJson({
      format: 'chia-se/award-ledger/1',
      follows,
      entries: entries.map(toldOf),
      remaining,
      checkpoints: checkpoints.map((checkpoint) => checkpoint.document),
      ...(await surroundings(tx, entries)),
    });
    return { document, hash: sha256(document), lastSequence, remaining };
  });
}

async function surroundings(tx: Transaction, entries: readonly AwardLedgerRow[]) {
  const around = new LedgerDocumentRepository(tx);
  const distinct = (field: 'roundId' | 'prizeId' | 'awardId' | 'occasionId') => [
    ...new Set(entries.flatMap((entry) => entry[field] ?? [])),
  ];
  const rounds = [];
  for (const round of await around.listRounds(distinct('roundId'))) {
    const ofRound = entries.filter(({ roundId }) => roundId === round.id);
    const feedbackIds = [...new Set(ofRound.flatMap(({ feedbackId }) => feedbackId ?? []))];
    rounds.push({ ...round, places: await around.listPlaces(round.id, feedbackIds) });
  }
  const occasions = await around.listOccasions(distinct('occasionId'));
  const plans = await around.listPlansOf(distinct('prizeId'));
  const prizes = await around.listPrizesOf(plans.map(({ id }) => id));
  const gifts = await around.listGiftsOf(prizes.map(({ id }) => id));
  const giftsOf = (id: string) =>
    gifts.filter(({ prizeId }) => prizeId === id).map(({ prizeId: _, ...gift }) => gift);
  return {
    rounds,
    plans: plans.map((plan) => ({
      ...plan,
      prizes: prizes
        .filter(({ planId }) => planId === plan.id)
        .map(({ planId: _, ...prize }) => ({ ...prize, gifts: giftsOf(prize.id) })),
    })),
    // Without the key where there are none, as in documents from before there were occasions.
    ...(occasions.length > 0 ? { occasions } : {}),
    winners: await around.listShownWinners(distinct('awardId')),
  };
}
