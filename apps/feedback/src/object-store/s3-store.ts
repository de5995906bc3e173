import { setTimeout as sleep } from 'node:timers/promises';
import { AwsV4Signer } from 'aws4fetch';
import {
  dispositionOf,
  linkTimes,
  type ObjectStore,
  type Served,
  type SignedUpload,
  uploadLifetimeMs,
} from './object-store.ts';

export interface S3Settings {
  /** Of the bucket, with a prefix where one is wanted: `https://s3.example.vn/chia-se/attachments`. */
  url: string;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
}

const patienceMs = 30_000;
const attempts = 3;

/**
 * Any server that speaks S3, by path or by host. Clients reach it themselves: the length and the type
 * of an upload are signed with it, and a download says how it is to be given out.
 *
 * Signed by the system's clock, which is the one that such a server goes by.
 */
export class S3Store implements ObjectStore {
  /** Derived keys, good for a day. */
  readonly #cache = new Map<string, ArrayBuffer>();

  constructor(private readonly settings: S3Settings) {}

  async signUpload(
    key: string,
    { contentType, size }: { contentType: string; size: number },
  ): Promise<SignedUpload> {
    const now = new Date();
    const headers = { 'content-type': contentType, 'content-length': String(size) };
    const url = await this.#signed('PUT', key, { now, lifetimeMs: uploadLifetimeMs, headers });
    return {
      method: 'PUT',
      url,
      headers: [{ name: 'Content-Type', value: contentType }],
      expiresAt: new Date(now.getTime() + uploadLifetimeMs),
    };
  }

  async signDownload(key: string, served: Served, goodForMs?: number) {
    const { signedAt, expiresAt } = linkTimes(new Date(), goodForMs);
    const url = await this.#signed('GET', key, {
      now: signedAt,
      lifetimeMs: expiresAt.getTime() - signedAt.getTime(),
      query: {
        'response-content-type': served.contentType,
        'response-content-disposition': dispositionOf(served),
        'response-cache-control': 'private, max-age=300',
      },
    });
    return { url, expiresAt };
  }

  async read(key: string, most: number): Promise<Buffer | null> {
    const response = await this.#ask('GET', key);
    if (response.status === 404) {
      await response.body?.cancel();
      return null;
    }
    const parts: Buffer[] = [];
    let length = 0;
    for await (const part of response.body ?? []) {
      parts.push(Buffer.from(part));
      length += part.length;
      if (length > most) break;
    }
    return Buffer.concat(parts).subarray(0, most + 1);
  }

  async write(key: string, bytes: Buffer, contentType: string): Promise<void> {
    const response = await this.#ask('PUT', key, { bytes, contentType });
    await response.body?.cancel();
  }

  async remove(keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      const response = await this.#ask('DELETE', key);
      await response.body?.cancel();
    }
  }

  /** S3 keeps nothing of an upload that broke off. */
  async tidy(): Promise<void> {}

  async #signed(
    method: string,
    key: string,
    asked: {
      now: Date;
      lifetimeMs: number;
      headers?: Record<string, string>;
      query?: Record<string, string>;
    },
  ): Promise<string> {
    const url = this.#addressOf(key);
    const lifetime = { 'X-Amz-Expires': String(asked.lifetimeMs / 1_000) };
    for (const [name, value] of Object.entries({ ...asked.query, ...lifetime })) {
      url.searchParams.set(name, value);
    }
    const signer = new AwsV4Signer({
      ...this.#account(),
      method,
      url: url.href,
      headers: asked.headers ?? {},
      datetime: asked.now.toISOString().replace(/[:-]|\.\d{3}/g, ''),
      signQuery: true,
      allHeaders: true,
    });
    return (await signer.sign()).url.href;
  }

  /** Asks again what a busy server or a broken line has left unanswered: each question may come twice. */
  async #ask(
    method: string,
    key: string,
    sent: { bytes?: Buffer; contentType?: string } = {},
  ): Promise<Response> {
    for (let attempt = 1; ; attempt += 1) {
      const signer = new AwsV4Signer({
        ...this.#account(),
        method,
        url: this.#addressOf(key).href,
        headers: sent.contentType ? { 'content-type': sent.contentType } : {},
      });
      const { url, headers } = await signer.sign();
      const signal = AbortSignal.timeout(patienceMs);
      const body = sent.bytes ? new Uint8Array(sent.bytes) : null;
      const response = await fetch(url, { method, headers, body, signal }).catch((error) => {
        if (attempt === attempts) throw error;
        return null;
      });
      if (response?.ok || response?.status === 404) return response;
      const text = response ? (await response.text()).slice(0, 500) : '';
      if (response && (response.status < 500 || attempt === attempts)) {
        throw new Error(`The object store refused ${method} with ${response.status}: ${text}`);
      }
      await sleep(100 * 2 ** attempt);
    }
  }

  #account() {
    const { region, accessKeyId, secretAccessKey } = this.settings;
    return { region, accessKeyId, secretAccessKey, service: 's3', cache: this.#cache };
  }

  #addressOf(key: string): URL {
    return new URL(`${this.settings.url.replace(/\/$/, '')}/${key}`);
  }
}
