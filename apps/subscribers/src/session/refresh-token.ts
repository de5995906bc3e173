import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';

const idBytes = 16;
const secretBytes = 32;

/** Names its session and proves it by 256 random bits. */
export interface RefreshToken {
  sessionId: string;
  /** What the app keeps. */
  text: string;
  /** What we keep. There is nothing to guess, so a plain SHA-256 keeps the token secret. */
  hash: string;
}

export function newRefreshToken(sessionId: string): RefreshToken {
  const id = Buffer.from(sessionId.replaceAll('-', ''), 'hex');
  return fromBytes(Buffer.concat([id, randomBytes(secretBytes)]));
}

/** @returns `null` for what was never one of ours */
export function readRefreshToken(text: string): RefreshToken | null {
  if (!/^[\w-]{64}$/.test(text)) return null;
  const bytes = Buffer.from(text, 'base64url');
  return bytes.length === idBytes + secretBytes ? fromBytes(bytes) : null;
}

function fromBytes(bytes: Buffer): RefreshToken {
  const hex = bytes.subarray(0, idBytes).toString('hex');
  return {
    sessionId: hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'),
    text: bytes.toString('base64url'),
    hash: createHash('sha256').update(bytes).digest('base64url'),
  };
}

/**
 * Wraps the next token so that only whoever holds the one before can open it: the table alone gives
 * no token away.
 */
export function seal(next: RefreshToken, under: RefreshToken): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', sealingKey(under), iv);
  const sealed = Buffer.concat([cipher.update(next.text, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url');
}

/** @throws Error when it was sealed under another token */
export function unseal(sealed: string, under: RefreshToken): string {
  const bytes = Buffer.from(sealed, 'base64url');
  const cipher = createDecipheriv('aes-256-gcm', sealingKey(under), bytes.subarray(0, 12));
  cipher.setAuthTag(bytes.subarray(12, 28));
  return Buffer.concat([cipher.update(bytes.subarray(28)), cipher.final()]).toString('utf8');
}

function sealingKey({ text }: RefreshToken): Buffer {
  return Buffer.from(hkdfSync('sha256', text, '', 'next refresh token', 32));
}
