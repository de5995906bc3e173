import { createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto';
import { canonicalJson } from '../award-ledger/canonical-json.ts';

export const checkpointFormat = 'chia-se/ledger-checkpoint/1';

/** What a checkpoint says. */
export interface CheckpointClaim {
  /** In Asia/Ho_Chi_Minh. */
  day: string;
  issuedAt: Date;
  /** The last entry, and its hash. */
  sequence: number;
  ledgerHash: string;
  /** Hash of the checkpoint before; `null` for the first. */
  previousCheckpoint: string | null;
}

/**
 * Reads the key that checkpoints are signed with.
 *
 * @param pem an Ed25519 private key in PKCS #8; `\n` may be written as two characters
 * @throws Error in words, which never quote the key
 */
export function readSigningKey(pem: string): KeyObject {
  let key: KeyObject;
  try {
    key = createPrivateKey(pem.replaceAll('\\n', '\n'));
  } catch {
    throw new Error('it is no private key in PEM');
  }
  if (key.asymmetricKeyType !== 'ed25519') throw new Error('it is no Ed25519 key');
  return key;
}

/** The public key's 32 bytes in base64url: what a reader pins. */
export function publicKeyOf(key: KeyObject): string {
  return String(createPublicKey(key).export({ format: 'jwk' }).x);
}

/**
 * The checkpoint as published: canonical JSON of the claim, the public key and the signature, which is
 * Ed25519 (RFC 8032) over the canonical JSON of everything else, in base64url.
 */
export function signCheckpoint(claim: CheckpointClaim, key: KeyObject): string {
  const signed = { ...claim, format: checkpointFormat, publicKey: publicKeyOf(key) };
  const signature = sign(null, Buffer.from(canonicalJson(signed)), key).toString('base64url');
  return canonicalJson({ ...signed, signature });
}
