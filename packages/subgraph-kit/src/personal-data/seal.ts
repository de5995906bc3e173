import { createCipheriv, createDecipheriv, createECDH, hkdfSync, randomBytes } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

const curve = 'prime256v1';
const pointBytes = 65;
const ivBytes = 12;
const tagBytes = 16;

/** A pair for one request; base64url. Whoever destroys the private key destroys what was sealed for it. */
export function newSealingKeys(): { publicKey: string; privateKey: string } {
  const pair = createECDH(curve);
  const publicKey = pair.generateKeys('base64url');
  return { publicKey, privateKey: pair.getPrivateKey('base64url') };
}

/**
 * Closes a record so that the holder of the private key alone reads it: it travels over the bus, whose
 * log is kept. An ephemeral key on P-256, HKDF-SHA-256, AES-256-GCM over the compressed JSON.
 */
export function seal(record: object, publicKey: string): string {
  const own = createECDH(curve);
  const point = own.generateKeys();
  const key = keyOf(own.computeSecret(Buffer.from(publicKey, 'base64url')), point);
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  const closed = Buffer.concat([cipher.update(gzipSync(JSON.stringify(record))), cipher.final()]);
  return Buffer.concat([point, iv, cipher.getAuthTag(), closed]).toString('base64url');
}

/** Opens what {@link seal} closed. @throws Error where the key is another or a byte was changed */
export function unseal(sealed: string, privateKey: string): unknown {
  const bytes = Buffer.from(sealed, 'base64url');
  const point = bytes.subarray(0, pointBytes);
  const iv = bytes.subarray(pointBytes, pointBytes + ivBytes);
  const tagEnd = pointBytes + ivBytes + tagBytes;
  const own = createECDH(curve);
  own.setPrivateKey(privateKey, 'base64url');
  const decipher = createDecipheriv('aes-256-gcm', keyOf(own.computeSecret(point), point), iv);
  decipher.setAuthTag(bytes.subarray(pointBytes + ivBytes, tagEnd));
  const open = Buffer.concat([decipher.update(bytes.subarray(tagEnd)), decipher.final()]);
  return JSON.parse(gunzipSync(open).toString());
}

function keyOf(secret: Buffer, point: Buffer): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, point, 'personal data', 32));
}
