import { createHash, randomBytes } from 'node:crypto';
import { zipFile } from '@chia-se/documents';
import { type Clock, type Database, newId, type Transaction } from '@chia-se/subgraph-kit';
import { close, type KeyRing } from '../person-key/key-ring.ts';
import type { PersonVault } from '../person-key/person-vault.ts';
import type { DossierRow } from './dossier.row.ts';
import { DossierAwardRepository } from './dossier-award.repository.ts';
import { dossierEntries } from './dossier-documents.ts';
import { DossierFactsRepository } from './dossier-facts.repository.ts';
import { DossierFileRepository, type Hold, LeaseLost } from './dossier-file.repository.ts';

const partBytes = 262_144;
/** A worker that reports nothing for so long counts as dead; another one begins anew. */
const leaseMs = 5 * 60_000;
const mostTries = 3;

export interface DossierMaking {
  database: Database;
  clock: Clock;
  ring: KeyRing;
  vault: PersonVault;
  /** How long a file is kept. */
  keepDays: number;
}

/** Makes one dossier that waits, if one does. @returns whether one did @throws what its try ended with */
export async function makeNextDossier(making: DossierMaking): Promise<boolean> {
  const { clock } = making;
  const files = new DossierFileRepository(making.database);
  const now = clock();
  const lease = newId(now);
  const row = await files.take(lease, now, new Date(now.getTime() + leaseMs));
  if (!row) return false;
  const hold = { dossierId: row.id, lease };
  try {
    await making.database.transaction((tx) => make(making, row, { hold, tx }));
  } catch (error) {
    if (error instanceof LeaseLost) return true;
    await files.fail(hold, (error as Error).message.slice(0, 500), mostTries);
    throw error;
  }
  return true;
}

/** What it says is as of one moment; what it writes commits by itself, part by part. */
async function make(
  { database, clock, ring, vault, keepDays }: DossierMaking,
  row: DossierRow,
  { hold, tx }: { hold: Hold; tx: Transaction },
): Promise<void> {
  const factsNow = new DossierFactsRepository(tx);
  await factsNow.standStill();
  const awardsNow = new DossierAwardRepository(tx, vault);
  const files = new DossierFileRepository(database);
  const key = randomBytes(32);
  await files.begin(hold, ring.wrap(key, keyPlace(row.id)));
  const source = {
    facts: await factsNow.get(row.periodId),
    awards: () => awardsNow.read(row.periodId),
    asOf: clock(),
    dueAt: row.dueAt,
  };
  const report = (count: number) =>
    files.report(hold, count, new Date(clock().getTime() + leaseMs));
  const hash = createHash('sha256');
  let size = 0;
  let place = 0;
  for await (const part of inParts(zipFile(dossierEntries(source, report)))) {
    hash.update(part);
    size += part.length;
    await files.addPart(hold, place, close(part, key, partPlace(row.id, place)));
    place += 1;
  }
  const finishedAt = clock();
  const keepUntil = new Date(finishedAt.getTime() + keepDays * 86_400_000);
  await files.finish(hold, { size, hash: hash.digest('hex'), finishedAt, keepUntil });
}

async function* inParts(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let parts: Buffer[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    length += chunk.length;
    if (length < partBytes) continue;
    yield Buffer.concat(parts);
    parts = [];
    length = 0;
  }
  if (length > 0) yield Buffer.concat(parts);
}

export function keyPlace(dossierId: string): string {
  return `dossier ${dossierId}`;
}

export function partPlace(dossierId: string, place: number): string {
  return `dossier ${dossierId} ${place}`;
}
