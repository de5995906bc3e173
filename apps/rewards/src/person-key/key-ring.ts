import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';

const ivBytes = 12;
const tagBytes = 16;

/** The keys of the settings, which close the keys of people. The first closes; all of them open. */
export class KeyRing {
  readonly #keys: Map<string, Buffer>;
  readonly #first: string;

  /**
   * @param setting keys of 32 bytes in base64url, separated by commas, the current one first
   * @throws Error in words, which never quote a key
   */
  constructor(setting: string) {
    const keys = setting.split(',').map((key) => Buffer.from(key.trim(), 'base64url'));
    if (keys.some((key) => key.length !== 32)) throw new Error('each key is 32 bytes in base64url');
    this.#keys = new Map(keys.map((key) => [nameOf(key), key]));
    this.#first = nameOf(keys[0] as Buffer);
  }

  /** @param bound what the key belongs to: closed for one person, it opens for no other */
  wrap(key: Buffer, bound: string): { wrappedBy: string; wrapped: Buffer } {
    const by = this.#keys.get(this.#first) as Buffer;
    return { wrappedBy: this.#first, wrapped: close(key, by, bound) };
  }

  /** A key for another purpose, from the current one: it changes when that does. */
  derive(purpose: string): Buffer {
    const current = this.#keys.get(this.#first) as Buffer;
    return Buffer.from(hkdfSync('sha256', current, '', purpose, 32));
  }

  /** @throws Error where the key of the settings is gone, or a byte was changed */
  unwrap(wrapped: Buffer, wrappedBy: string, bound: string): Buffer {
    const by = this.#keys.get(wrappedBy);
    if (!by) throw new Error(`PERSONAL_DATA_KEY holds no key ${wrappedBy}.`);
    return open(wrapped, by, bound);
  }
}

/** AES-256-GCM; `bound` is authenticated with it, so that nothing is moved to another row unnoticed. */
export function close(plain: Buffer, key: Buffer, bound: string): Buffer {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  cipher.setAAD(Buffer.from(bound));
  const closed = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), closed]);
}

/** @throws Error for another key, another place, or a changed byte */
export function open(sealed: Buffer, key: Buffer, bound: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, ivBytes));
  decipher.setAAD(Buffer.from(bound));
  decipher.setAuthTag(sealed.subarray(ivBytes, ivBytes + tagBytes));
  return Buffer.concat([decipher.update(sealed.subarray(ivBytes + tagBytes)), decipher.final()]);
}

function nameOf(key: Buffer): string {
  return createHash('sha256').update('personal data key\n').update(key).digest('hex').slice(0, 8);
}
