import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/**
 * HTTP message signatures (RFC 9421) by HMAC-SHA-256, in the one form that we and our providers use:
 * over method, path, query and the digest of the body (RFC 9530), with time, nonce and key id.
 */
const covered = '("@method" "@path" "@query" "content-digest")';
const form =
  /^sig=((\(.*?\));created=(\d{1,12});nonce="([\w-]{16,64})";keyid="([\w-]{1,64})";alg="hmac-sha256")$/;

/** How far a signature's time may lie from ours, either way. */
export const toleranceSeconds = 300;

export function isFresh(createdAt: Date, now: Date): boolean {
  return Math.abs(now.getTime() - createdAt.getTime()) <= 1_000 * toleranceSeconds;
}

/** A clock that was moved back does not make what is long past fresh again. */
export function latestOf(now: Date, seen: Date | null): Date {
  return seen && seen > now ? seen : now;
}

export interface SignedParts {
  method: string;
  /** Path and query, exactly as they go over the wire. */
  target: string;
  body: string | Buffer;
}

/** Headers that prove who sends a request, what it says, and when it was made. */
export function signatureHeaders(
  parts: SignedParts,
  key: { id: string; secret: string },
  at: Date,
): Record<'content-digest' | 'signature-input' | 'signature', string> {
  const created = Math.floor(at.getTime() / 1_000);
  const nonce = randomBytes(16).toString('base64url');
  const params = `${covered};created=${created};nonce="${nonce}";keyid="${key.id}";alg="hmac-sha256"`;
  return {
    'content-digest': digestOf(parts.body),
    'signature-input': `sig=${params}`,
    signature: `sig=:${hmacOf(parts, params, key.secret)}:`,
  };
}

export interface VerifiedSignature {
  nonce: string;
  createdAt: Date;
}

/**
 * @returns what a true signature says; `null` for any other, without a hint at what is wrong with it.
 * That it is fresh and new is for the caller to see to: only it knows which nonces came before.
 */
export function verifySignature(
  parts: SignedParts,
  headers: Readonly<Record<string, unknown>>,
  secret: string,
): VerifiedSignature | null {
  const input = form.exec(String(headers['signature-input'] ?? ''));
  if (!input || input[2] !== covered) return null;
  const [, params, , created, nonce] = input as unknown as string[];
  if (headers['content-digest'] !== digestOf(parts.body)) return null;
  const given = Buffer.from(String(headers['signature'] ?? ''));
  const right = Buffer.from(`sig=:${hmacOf(parts, params as string, secret)}:`);
  if (given.length !== right.length || !timingSafeEqual(given, right)) return null;
  return { nonce: nonce as string, createdAt: new Date(Number(created) * 1_000) };
}

function digestOf(body: string | Buffer): string {
  return `sha-256=:${createHash('sha256').update(body).digest('base64')}:`;
}

function hmacOf({ method, target, body }: SignedParts, params: string, secret: string): string {
  const at = target.indexOf('?');
  const path = at < 0 ? target : target.slice(0, at);
  const query = at < 0 ? '?' : target.slice(at);
  const text = [
    `"@method": ${method}`,
    `"@path": ${path}`,
    `"@query": ${query}`,
    `"content-digest": ${digestOf(body)}`,
    `"@signature-params": ${params}`,
  ].join('\n');
  return createHmac('sha256', secret).update(text).digest('base64');
}
