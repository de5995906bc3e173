import { createPublicKey, verify } from 'node:crypto';
import { canonicalJson } from '@chia-se/judging';
import { type Check, sha256, type Verification } from '../verification.ts';
import { hashAt } from './chain.ts';
import { type AwardLedger, type LedgerCheckpoint, ledgerCheckpoint } from './shape.ts';

/** The part of a document's `format` before its version. */
export const ledgerCheckpointFormat = 'chia-se/ledger-checkpoint/';

/** Reads a checkpoint. @throws Error in words where it is none, or not as it was signed */
export function readCheckpoint(document: string): LedgerCheckpoint {
  const parsed = ledgerCheckpoint.safeParse(parsedOrNull(document));
  if (!parsed.success) throw new Error('A checkpoint has not the shape of one.');
  const { signature, ...signed } = parsed.data;
  if (canonicalJson(parsed.data) !== document) {
    throw new Error(`The checkpoint of ${signed.day} is not written as canonical JSON.`);
  }
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: signed.publicKey };
  const key = createPublicKey({ key: jwk, format: 'jwk' });
  const bytes = Buffer.from(canonicalJson(signed));
  if (!verify(null, bytes, key, Buffer.from(signature, 'base64url'))) {
    throw new Error(`The checkpoint of ${signed.day} was altered: its signature does not fit.`);
  }
  return parsed.data;
}

/** Verifies a checkpoint by itself: that nothing in it was altered since it was signed. */
export function verifyCheckpoint(document: string, told: string | null): Verification {
  const hash = sha256(document);
  const checks: Check[] = [];
  if (told !== null) {
    const problem = hash === told.toLowerCase() ? null : `It hashes to ${hash}, not to ${told}.`;
    checks.push({ what: 'The document is the one that was published under its hash.', problem });
  }
  try {
    const { day, sequence, publicKey } = readCheckpoint(document);
    checks.push({ what: `It is signed by the key ${publicKey}.`, problem: null });
    const subject = `Checkpoint of the award ledger on ${day}, at entry ${sequence}`;
    return { subject, hash, checks };
  } catch (error) {
    const problem = (error as Error).message;
    checks.push({ what: 'It is signed, and as it was signed.', problem });
    return { subject: 'Checkpoint of the award ledger', hash, checks };
  }
}

/** The key that the ledger's own checkpoints say they are signed by, to compare; null without any. */
export function keyOf({ checkpoints: [first] }: AwardLedger): string | null {
  const read = first === undefined ? 'none' : readOrProblem(first);
  return typeof read === 'string' ? null : read.publicKey;
}

/** Why checkpoints of the ledger's own do not hold; null where they do. */
export function ownCheckpointsProblem(ledger: AwardLedger): string | null {
  let before: { hash: string; sequence: number; publicKey: string } | null = null;
  for (const document of ledger.checkpoints) {
    const read = readOrProblem(document);
    if (typeof read === 'string') return read;
    if (before && read.previousCheckpoint !== before.hash) {
      return `The checkpoint of ${read.day} does not follow the one before it.`;
    }
    if (before && read.publicKey !== before.publicKey) {
      return `The checkpoint of ${read.day} is signed by another key, ${read.publicKey}.`;
    }
    const problem = disagreement(ledger, read);
    if (problem) return problem;
    before = { ...read, hash: sha256(document) };
  }
  return null;
}

/**
 * Why the ledger is not the one that a kept checkpoint was signed over; null where it is.
 *
 * @param kept the document of a checkpoint that was kept outside the platform
 */
export function keptCheckpointProblem(ledger: AwardLedger, kept: string): string | null {
  const read = readOrProblem(kept);
  if (typeof read === 'string') return read;
  for (const document of ledger.checkpoints) {
    const own = readOrProblem(document);
    if (typeof own !== 'string' && own.publicKey !== read.publicKey) {
      return `The kept checkpoint is signed by ${read.publicKey}, those of the ledger by ${own.publicKey}.`;
    }
  }
  return disagreement(ledger, read);
}

function disagreement(ledger: AwardLedger, { day, sequence, ledgerHash }: LedgerCheckpoint) {
  const hash = hashAt(ledger, sequence);
  if (hash === null) return `Entry ${sequence}, signed on ${day}, is not in the ledger.`;
  return hash === ledgerHash
    ? null
    : `Entry ${sequence} or one before it was written anew after ${day}: it was signed as ${ledgerHash}.`;
}

function readOrProblem(document: string): LedgerCheckpoint | string {
  try {
    return readCheckpoint(document);
  } catch (error) {
    return (error as Error).message;
  }
}

function parsedOrNull(document: string): unknown {
  try {
    return JSON.parse(document);
  } catch {
    return null;
  }
}
