import type { KeyObject } from 'node:crypto';
import { localDate } from '@chia-se/locale';
import type { Clock, Database } from '@chia-se/subgraph-kit';
import { hashBeforeTheFirst, sha256 } from '../award-ledger/ledger-hash.ts';
import { verifyLedger } from '../award-ledger/verify-ledger.ts';
import { LedgerCheckpointRepository } from './ledger-checkpoint.repository.ts';
import type { LedgerCheckpointRow } from './ledger-checkpoint.row.ts';
import { signCheckpoint } from './sign-checkpoint.ts';

/** What issuing takes. */
export interface Issuing {
  database: Database;
  clock: Clock;
  key: KeyObject;
}

/**
 * Issues the checkpoint of the day: one a day, if something was written since the last. Only what was
 * added since is read, and it has to follow from what was signed before.
 *
 * @returns the checkpoint, or null where the day has one already, nothing is new, or the clock was moved back
 * @throws Error where the ledger does not hold together: nothing false is signed
 */
export async function issueCheckpoint({
  database,
  clock,
  key,
}: Issuing): Promise<LedgerCheckpointRow | null> {
  const checkpoints = new LedgerCheckpointRepository(database);
  const last = await checkpoints.findLast();
  const issuedAt = clock();
  const day = localDate(issuedAt);
  if (last && day <= last.day) return null;
  const { intactEntries, lastHash, broken } = await verifyLedger(database, signedBefore(last));
  if (broken) {
    throw new Error(`The award ledger is broken at entry ${broken.sequence}: ${broken.problem}.`);
  }
  if (intactEntries === (last?.sequence ?? 0)) return null;
  const document = signCheckpoint(
    {
      day,
      issuedAt,
      sequence: intactEntries,
      ledgerHash: lastHash,
      previousCheckpoint: last?.hash ?? null,
    },
    key,
  );
  const row = { sequence: intactEntries, day, issuedAt, document, hash: sha256(document) };
  return (await checkpoints.insertOnce(row)) ? row : null;
}

function signedBefore(last: LedgerCheckpointRow | null) {
  if (!last) return { intactEntries: 0, lastHash: hashBeforeTheFirst };
  const { ledgerHash } = JSON.parse(last.document) as { ledgerHash: string };
  return { intactEntries: last.sequence, lastHash: ledgerHash };
}
