import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createGateway, type RunningGateway, readManifest, type Subgraph } from '@chia-se/gateway';
import { readSupergraph } from '@chia-se/graph';
import type { Tuning } from '@chia-se/postgres';
import { type Clock, systemClock } from '@chia-se/viewer';
import type { Logger } from 'pino';
import { type Databases, openDatabases } from './databases.ts';
import { startDemoGiftProvider } from './demo-gift-provider.ts';
import { InstanceLock } from './instance-lock.ts';
import { embed, type StartedSubgraph, serve } from './own-subgraphs.ts';
import {
  ownSubgraphs,
  readSettings,
  type Settings,
  subgraphEnvironment,
  subgraphUrlOf,
} from './settings.ts';
import { type PlatformKeys, platformKeys } from './signing-keys.ts';

export interface PlatformOptions {
  environment: Record<string, string | undefined>;
  log: Logger;
  /** Told what is happening, a line at a time. */
  progress?: (line: string) => void;
  clock?: Clock;
  tuning?: Tuning;
  /** Adds to the gateway before it listens: pages. */
  extend?: (gateway: RunningGateway, settings: Settings) => Promise<void>;
}

export interface RunningPlatform {
  url: string;
  gateway: RunningGateway;
  databases: Databases;
  /** Finishes what is in flight and ends every part, the last started first. */
  stop(): Promise<void>;
}

/**
 * Databases, subgraphs, gateway: everything, from one process.
 *
 * @throws Error whose message tells an operator what to do
 */
export async function startPlatform(options: PlatformOptions): Promise<RunningPlatform> {
  const settings = readSettings(options.environment);
  const progress = options.progress ?? (() => undefined);
  const started: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const end of started.splice(0).reverse()) await end();
  };
  try {
    await mkdir(settings.DATA_DIR, { recursive: true });
    const lock = await InstanceLock.take(settings.DATA_DIR);
    started.push(() => lock.release());

    const keys = await platformKeys(settings.DATA_DIR, options.environment);
    progress('Starting PostgreSQL');
    const databases = await openDatabases(settings, {
      tuning: options.tuning ?? 'durable',
      log: (line) => options.log.debug({ postgres: line }),
    });
    started.push(async () => databases.server?.stop());

    progress(`Starting the subgraphs (${settings.SUBGRAPHS})`);
    const giftProvider = wantsDemoGiftProvider(settings)
      ? await startDemoGiftProvider(settings.DATA_DIR, keys.gateway.privateKey)
      : null;
    started.push(async () => giftProvider?.stop());
    const subgraphs: Subgraph[] = [];
    const gifts = giftProvider ? { GIFT_PROVIDERS: giftProvider.setting } : {};
    const start = startSubgraphs(settings, databases, keys, options, gifts);
    for await (const part of start) {
      subgraphs.push(part.subgraph);
      started.push(() => part.stop());
    }

    progress('Starting the gateway');
    const gateway = await createGateway({
      supergraph: readSupergraph(),
      subgraphs,
      signInPublicKey: keys.signIn.publicKey,
      gatewayPrivateKey: keys.gateway.privateKey,
      log: options.log.child({ part: 'gateway' }),
      production: settings.ENVIRONMENT === 'production',
      operations: await listedOperations(settings),
      ...(options.clock ? { clock: options.clock } : {}),
    });
    started.push(() => gateway.stop());
    await options.extend?.(gateway, settings);
    const url = await listen(gateway, settings, progress);
    giftProvider?.listenAt(url);
    await lock.announce(url);
    return { url, gateway, databases, stop };
  } catch (error) {
    await stop().catch(() => undefined);
    throw error;
  }
}

/** Without a manifest there are texts alone; a platform that takes no texts then is of no use. */
async function listedOperations({ OPERATIONS, OPERATIONS_MANIFEST }: Settings) {
  const only = OPERATIONS === 'listed';
  const text = await readFile(OPERATIONS_MANIFEST, 'utf8').catch((error: unknown) => {
    if (!only) return '{}';
    throw new Error(`OPERATIONS_MANIFEST: ${OPERATIONS_MANIFEST} can't be read.`, { cause: error });
  });
  return { texts: readManifest(text), only };
}

async function* startSubgraphs(
  settings: Settings,
  databases: Databases,
  keys: PlatformKeys,
  options: PlatformOptions,
  gifts: { GIFT_PROVIDERS?: string },
): AsyncGenerator<StartedSubgraph> {
  const environment = {
    LOG_LEVEL: 'warn',
    ATTACHMENT_FOLDER: join(settings.DATA_DIR, 'attachments'),
    ...subgraphEnvironment(settings, options.environment),
    ...gifts,
    SIGN_IN_PRIVATE_KEY: keys.signIn.privateKey,
    LEDGER_PRIVATE_KEY: keys.ledger.privateKey,
    PERSONAL_DATA_KEY: keys.personalData,
    VOUCHER_KEY: keys.voucher,
    OWNER_HASH_KEY: keys.ownerHash,
    SUBSCRIBERS_PUBLIC_KEY: keys.subscribers.publicKey,
    SUBSCRIBERS_PRIVATE_KEY: keys.subscribers.privateKey,
  };
  const parts = {
    busUrl: databases.urls['events'] as string,
    gatewayPublicKey: keys.gateway.publicKey,
    environment,
    clock: options.clock ?? systemClock,
    log: options.log,
  };
  for (const name of ownSubgraphs) {
    const url = subgraphUrlOf(settings, name);
    const databaseUrl = databases.urls[name] as string;
    const of = { ...parts, databaseUrl, ownerDatabaseUrl: databases.owners[name] };
    if (url) yield elsewhere(name, url, false);
    else if (settings.SUBGRAPHS === 'embedded') yield await embed(name, of);
    else yield await serve(name, of);
  }
  const perksUrl = subgraphUrlOf(settings, 'perks');
  if (perksUrl || settings.PERKS === 'off') {
    // Without an address its fields answer that it is unavailable, as when a partner is down.
    yield elsewhere('perks', perksUrl ?? 'http://127.0.0.1:9/graphql', true);
  } else {
    const { LOG_LEVEL, PATH } = environment as Record<string, string | undefined>;
    const databaseUrl = databases.urls['perks'] as string;
    yield await serve('perks', { ...parts, environment: { LOG_LEVEL, PATH }, databaseUrl });
  }
}

function wantsDemoGiftProvider(settings: Settings): boolean {
  const { ENVIRONMENT, DEMO_GIFT_PROVIDER, GIFT_PROVIDERS, REWARDS_URL } = settings;
  const isSet = GIFT_PROVIDERS !== undefined || REWARDS_URL !== undefined;
  return ENVIRONMENT === 'development' && DEMO_GIFT_PROVIDER === 'on' && !isSet;
}

function elsewhere(name: string, url: string, partner: boolean): StartedSubgraph {
  return { subgraph: { name, url, partner }, stop: async () => undefined };
}

async function listen(
  gateway: RunningGateway,
  { HOST: host, PORT }: Settings,
  progress: (line: string) => void,
): Promise<string> {
  for (let port = PORT; ; port = port === 0 ? 0 : port + 1) {
    try {
      return await gateway.listen({ host, port });
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!taken || port >= PORT + 100) throw error;
      progress(`Port ${port} is taken; trying ${port + 1}`);
    }
  }
}
