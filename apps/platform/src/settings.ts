import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** Subgraphs that the platform can run itself. */
export const ownSubgraphs = ['subscribers', 'feedback', 'evaluation', 'rewards'] as const;
export type OwnSubgraph = (typeof ownSubgraphs)[number];

const url = z.url().optional();
const publishedManifest = fileURLToPath(
  new URL('../../../packages/client/src/generated/persisted-documents.json', import.meta.url),
);

const schema = z.object({
  HOST: z.string().default('127.0.0.1'),
  /** The gateway's; the next free one is taken when it is not. */
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  DATA_DIR: z.string().default(fileURLToPath(new URL('../../../data', import.meta.url))),
  /** `embedded` in the gateway's process, or each a server of its own. */
  SUBGRAPHS: z.enum(['embedded', 'servers']).default('embedded'),
  ENVIRONMENT: z.enum(['development', 'production']).default('development'),
  /** `listed` answers nothing but the operations of `OPERATIONS_MANIFEST`; the explorer is of no use then. */
  OPERATIONS: z.enum(['any', 'listed']).default('any'),
  /** What a front end's build publishes: texts by id. */
  OPERATIONS_MANIFEST: z.string().default(publishedManifest),
  /** Runs the example partner; `off` when a carrier has its own. */
  PERKS: z.enum(['on', 'off']).default('on'),
  /** Runs the provider simulator, in development where `GIFT_PROVIDERS` names no other. */
  DEMO_GIFT_PROVIDER: z.enum(['on', 'off']).default('on'),
  GIFT_PROVIDERS: z.string().optional(),
  /** A subgraph that somebody else runs. */
  SUBSCRIBERS_URL: url,
  FEEDBACK_URL: url,
  EVALUATION_URL: url,
  REWARDS_URL: url,
  PERKS_URL: url,
  /** A PostgreSQL of yours in place of the embedded one, subgraph by subgraph. */
  SUBSCRIBERS_DATABASE_URL: url,
  FEEDBACK_DATABASE_URL: url,
  EVALUATION_DATABASE_URL: url,
  REWARDS_DATABASE_URL: url,
  /** Migrates, where `REWARDS_DATABASE_URL` is of a role that does not own the ledger. */
  REWARDS_OWNER_DATABASE_URL: url,
  PERKS_DATABASE_URL: url,
  EVENTS_DATABASE_URL: url,
});

export type Settings = z.output<typeof schema>;

/** @throws Error that names each setting at fault */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  const result = schema.safeParse(environment);
  if (result.success) return result.data;
  throw new Error(`Settings are wrong:\n${z.prettifyError(result.error)}`);
}

type Databases = OwnSubgraph | 'perks' | 'events';

export function databaseUrlOf(settings: Settings, name: Databases): string | undefined {
  return settings[`${name.toUpperCase() as Uppercase<Databases>}_DATABASE_URL`];
}

export function subgraphUrlOf(settings: Settings, name: OwnSubgraph | 'perks') {
  return settings[`${name.toUpperCase() as Uppercase<OwnSubgraph | 'perks'>}_URL`];
}

/**
 * What the subgraphs read, with the values that make an embedded platform usable at once. In
 * production nothing is filled in: an operator decides.
 */
export function subgraphEnvironment(
  settings: Settings,
  environment: Record<string, string | undefined>,
): Record<string, string | undefined> {
  if (settings.ENVIRONMENT === 'production') return environment;
  return {
    ENVIRONMENT: 'development',
    SUBSCRIBER_SIGN_UP: 'any-number',
    SMS_DELIVERY: 'outbox',
    EMAIL_DELIVERY: 'outbox',
    LOYALTY: 'demo',
    DEMO_STAFF: 'on',
    OPEN_CURRENT_PERIOD: 'on',
    // One person signs in as many here, again and again.
    SIGN_IN_CODES_PER_NUMBER_PER_HOUR: '200',
    SIGN_IN_CODES_PER_ADDRESS_PER_HOUR: '2000',
    ...environment,
  };
}
