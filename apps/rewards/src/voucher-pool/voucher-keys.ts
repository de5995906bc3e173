import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

const ivBytes = 12;
const tagBytes = 16;

/** What a pool does with its codes: closes, opens, and finds them without opening any. */
export class VoucherKeys {
  readonly #sealing: Buffer;
  readonly #finding: Buffer;

  private constructor(
    private readonly poolId: string,
    poolKey: Buffer,
  ) {
    this.#sealing = derive(poolKey, 'seal');
    this.#finding = derive(poolKey, 'find');
  }

  /** A new key, and itself closed with the platform's, to be kept beside the pool. */
  static make(poolId: string, platformKey: Buffer): Buffer {
    return close(randomBytes(32), platformKey, poolId);
  }

  /** @throws Error where the platform's key is another, or the wrapped one was changed or moved */
  static unwrap(poolId: string, wrappedKey: Buffer, platformKey: Buffer): VoucherKeys {
    return new VoucherKeys(poolId, open(wrappedKey, platformKey, poolId));
  }

  /** Bound to its row: moved to another voucher it does not open. */
  seal(voucherId: string, code: string): Buffer {
    return close(Buffer.from(code), this.#sealing, `${this.poolId}/${voucherId}`);
  }

  open(voucherId: string, sealed: Buffer): string {
    return open(sealed, this.#sealing, `${this.poolId}/${voucherId}`).toString();
  }

  /** The same for the same code within the pool; says nothing to whoever has not the key. */
  hash(code: string): Buffer {
    return createHmac('sha256', this.#finding).update(code).digest();
  }
}

function derive(key: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', key, '', `voucher ${purpose}`, 32));
}

/** AES-256-GCM: iv, tag, ciphertext. */
function close(plain: Buffer, key: Buffer, about: string): Buffer {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(about));
  const closed = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), closed]);
}

function open(closed: Buffer, key: Buffer, about: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, closed.subarray(0, ivBytes))
    .setAAD(Buffer.from(about))
    .setAuthTag(closed.subarray(ivBytes, ivBytes + tagBytes));
  return Buffer.concat([decipher.update(closed.subarray(ivBytes + tagBytes)), decipher.final()]);
}
