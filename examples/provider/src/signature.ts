import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** HTTP message signatures (RFC 9421) by HMAC-SHA-256, over these parts of a request and no others. */
const covered = '("@method" "@path" "@query" "content-digest")';
const toleranceSeconds = 300;

export interface SignedParts {
  method: string;
  /** Path and query. */
  target: string;
  body: string;
}

export function sign(parts: SignedParts, key: { id: string; secret: string }) {
  const created = Math.floor(Date.now() / 1_000);
  const nonce = randomBytes(16).toString('base64url');
  const params = `${covered};created=${created};nonce="${nonce}";keyid="${key.id}";alg="hmac-sha256"`;
  return {
    'content-digest': digestOf(parts.body),
    'signature-input': `sig=${params}`,
    signature: `sig=:${hmac(parts, params, key.secret)}:`,
  };
}

/** Remembers nonces for as long as a request may be old. */
export class Verifier {
  readonly #seen = new Map<string, number>();

  readonly #secret: string;

  constructor(secret: string) {
    this.#secret = secret;
  }

  /** Why a request is refused; `null` for one that is as it was signed, fresh, and here for the first time. */
  problem(parts: SignedParts, headers: Record<string, unknown>): string | null {
    const input = /^sig=(.+)$/.exec(String(headers['signature-input']))?.[1] ?? '';
    const found = /;created=(\d+);nonce="([\w-]+)";keyid="[\w-]+";alg="hmac-sha256"$/.exec(input);
    if (!input.startsWith(covered) || !found) return 'UNSIGNED';
    if (headers['content-digest'] !== digestOf(parts.body)) return 'DIGEST';
    const given = Buffer.from(String(headers['signature']));
    const right = Buffer.from(`sig=:${hmac(parts, input, this.#secret)}:`);
    if (given.length !== right.length || !timingSafeEqual(given, right)) return 'SIGNATURE';
    const [, created, nonce] = found as unknown as [string, string, string];
    const now = Date.now() / 1_000;
    if (Math.abs(now - Number(created)) > toleranceSeconds) return 'STALE';
    if (this.#seen.has(nonce)) return 'REPLAYED';
    this.#remember(nonce, now);
    return null;
  }

  #remember(nonce: string, now: number): void {
    this.#seen.set(nonce, now);
    for (const [old, at] of this.#seen) {
      if (now - at <= 2 * toleranceSeconds) break;
      this.#seen.delete(old);
    }
  }
}

function digestOf(body: string): string {
  return `sha-256=:${createHash('sha256').update(body).digest('base64')}:`;
}

function hmac({ method, target, body }: SignedParts, params: string, secret: string): string {
  const [path, query = ''] = target.split('?', 2) as [string, string?];
  const text = [
    `"@method": ${method}`,
    `"@path": ${path}`,
    `"@query": ?${query}`,
    `"content-digest": ${digestOf(body)}`,
    `"@signature-params": ${params}`,
  ].join('\n');
  return createHmac('sha256', secret).update(text).digest('base64');
}
