import { systemClock } from '@chia-se/viewer';
import { z } from 'zod';
import type { AnySubgraph } from './define-subgraph.ts';
import { serveSubgraph } from './execution/serve-subgraph.ts';
import { createLogger } from './logger.ts';
import { runSubgraph } from './run-subgraph.ts';

const serverSettings = z.object({
  DATABASE_URL: z.string().min(1),
  /** Owns the tables and migrates them, where `DATABASE_URL` is of a role that only works on them. */
  OWNER_DATABASE_URL: z.string().min(1).optional(),
  BUS_URL: z.string().min(1).optional(),
  GATEWAY_PUBLIC_KEY: z
    .string()
    .min(1)
    .transform((pem) => pem.replaceAll('\\n', '\n')),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535),
  POOL_SIZE: z.coerce.number().int().positive().default(10),
});

/** The whole of a subgraph's `main.ts`: settings from the environment, a server until a signal comes. */
export async function serveMain(definition: AnySubgraph): Promise<void> {
  const log = createLogger(definition.name);
  const parsed = serverSettings.safeParse(process.env);
  if (!parsed.success) {
    log.fatal(`Settings of ${definition.name} are wrong:\n${z.prettifyError(parsed.error)}`);
    process.exit(1);
  }
  const settings = parsed.data;
  const subgraph = await runSubgraph(definition, {
    databaseUrl: settings.DATABASE_URL,
    ownerDatabaseUrl: settings.OWNER_DATABASE_URL,
    busUrl: settings.BUS_URL ?? null,
    clock: systemClock,
    log,
    environment: process.env,
    poolSize: settings.POOL_SIZE,
  });
  const server = await serveSubgraph(subgraph, {
    host: settings.HOST,
    port: settings.PORT,
    gatewayPublicKey: settings.GATEWAY_PUBLIC_KEY,
  });
  log.info({ url: server.url }, 'listening');
  process.send?.({ listening: server.url });

  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await server.close();
    await subgraph.stop();
    process.exit(0);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  process.on('disconnect', stop);
}
