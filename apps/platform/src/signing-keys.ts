import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newSealingKeys } from '@chia-se/subgraph-kit';
import { generateSigningKeys, type SigningKeys } from '@chia-se/viewer';

/** The key pairs of a platform. */
export interface PlatformKeys {
  /** Of `subscribers`, for access tokens. */
  signIn: SigningKeys;
  /** Of the gateway, for the tokens that subgraphs accept. */
  gateway: SigningKeys;
  /** Of `rewards`, for the checkpoints of the award ledger. */
  ledger: SigningKeys;
  /** Of `rewards`, closes the keys of people; 32 bytes in base64url. */
  personalData: string;
  /** Of `rewards`, closes the keys of voucher pools: 32 bytes in base64. */
  voucher: string;
  /** Of `subscribers`, hashes the identities of verified owners: 32 bytes in base64. */
  ownerHash: string;
  /** Of `subscribers`, for what others seal for it: a pair of P-256, base64url. */
  subscribers: SigningKeys;
}

/**
 * From the environment (`SIGN_IN_PRIVATE_KEY`, …) or, without them, made once and kept in the data
 * folder, readable by nobody else.
 */
export async function platformKeys(
  dataDir: string,
  environment: Record<string, string | undefined>,
): Promise<PlatformKeys> {
  return {
    signIn: fromEnvironment('SIGN_IN', environment) ?? (await kept(dataDir, 'sign-in')),
    gateway: fromEnvironment('GATEWAY', environment) ?? (await kept(dataDir, 'gateway')),
    ledger: fromEnvironment('LEDGER', environment) ?? (await kept(dataDir, 'ledger')),
    personalData: environment['PERSONAL_DATA_KEY'] ?? (await keptSecret(dataDir, 'personal-data')),
    voucher: environment['VOUCHER_KEY'] ?? (await keptSecret(dataDir, 'voucher')),
    ownerHash: environment['OWNER_HASH_KEY'] ?? (await keptSecret(dataDir, 'owner-hash')),
    subscribers:
      fromEnvironment('SUBSCRIBERS', environment) ??
      (await keptFile(dataDir, 'subscribers', async () => newSealingKeys())),
  };
}

function fromEnvironment(
  name: string,
  environment: Record<string, string | undefined>,
): SigningKeys | null {
  const privateKey = environment[`${name}_PRIVATE_KEY`]?.replaceAll('\\n', '\n');
  const publicKey = environment[`${name}_PUBLIC_KEY`]?.replaceAll('\\n', '\n');
  if (!privateKey && !publicKey) return null;
  if (!privateKey || !publicKey) {
    throw new Error(`Set both ${name}_PRIVATE_KEY and ${name}_PUBLIC_KEY, or neither.`);
  }
  return { privateKey, publicKey };
}

async function kept(dataDir: string, name: string): Promise<SigningKeys> {
  return keptFile(dataDir, name, generateSigningKeys);
}

function keptSecret(dataDir: string, name: string): Promise<string> {
  return keptFile(dataDir, name, async () => randomBytes(32).toString('base64url'));
}

async function keptFile<Key>(
  dataDir: string,
  name: string,
  make: () => Promise<Key>,
): Promise<Key> {
  const folder = join(dataDir, 'keys');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, `${name}.json`);
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Key;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const key = await make();
  await writeFile(file, JSON.stringify(key), { mode: 0o600 });
  return key;
}
