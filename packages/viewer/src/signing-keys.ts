import { exportPKCS8, exportSPKI, generateKeyPair } from 'jose';

export interface SigningKeys {
  /** Ed25519, PKCS #8 PEM. */
  privateKey: string;
  /** Ed25519, SPKI PEM. */
  publicKey: string;
}

/** A fresh key pair, as PEM texts that fit a setting or a secret store. */
export async function generateSigningKeys(): Promise<SigningKeys> {
  const pair = await generateKeyPair('EdDSA', { extractable: true });
  return {
    privateKey: await exportPKCS8(pair.privateKey),
    publicKey: await exportSPKI(pair.publicKey),
  };
}
