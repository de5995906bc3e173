import { evaluation } from '@chia-se/evaluation';
import { feedback } from '@chia-se/feedback';
import type { Subgraph } from '@chia-se/gateway';
import { rewards } from '@chia-se/rewards';
import {
  type AnySubgraph,
  type Clock,
  embeddedDataSource,
  runSubgraph,
} from '@chia-se/subgraph-kit';
import { subscribers } from '@chia-se/subscribers';
import type { Logger } from 'pino';
import type { OwnSubgraph } from './settings.ts';
import { startSubgraphServer } from './subgraph-server.ts';

const definitions: Record<OwnSubgraph, AnySubgraph> = {
  subscribers,
  feedback,
  evaluation,
  rewards,
};

/** A subgraph that runs, in whichever way, and how to end it. */
export interface StartedSubgraph {
  subgraph: Subgraph;
  stop(): Promise<void>;
}

export interface SubgraphOptions {
  databaseUrl: string;
  /** Migrates, where the one above is of a role that only works on the tables. */
  ownerDatabaseUrl?: string | undefined;
  busUrl: string;
  gatewayPublicKey: string;
  environment: Record<string, string | undefined>;
  clock: Clock;
  log: Logger;
}

/** In this process: no socket, no second parse. */
export async function embed(name: OwnSubgraph, options: SubgraphOptions): Promise<StartedSubgraph> {
  const { databaseUrl, ownerDatabaseUrl, busUrl, environment, clock, log } = options;
  const running = await runSubgraph(definitions[name], {
    databaseUrl,
    ownerDatabaseUrl,
    busUrl,
    clock,
    log: log.child({ subgraph: name }),
    environment,
  });
  return {
    subgraph: {
      name,
      dataSource: embeddedDataSource(running) as never,
      addRoutes: (server) => running.addRoutes(server),
      checkReady: () => running.checkReady(),
    },
    stop: () => running.stop(),
  };
}

/** As a server of its own, the same definition; a partner's is always so. */
export async function serve(
  name: OwnSubgraph | 'perks',
  options: Omit<SubgraphOptions, 'clock' | 'log'>,
): Promise<StartedSubgraph> {
  const partner = name === 'perks';
  const server = await startSubgraphServer(name, {
    ...options.environment,
    DATABASE_URL: options.databaseUrl,
    OWNER_DATABASE_URL: options.ownerDatabaseUrl,
    ...(partner ? {} : { BUS_URL: options.busUrl }),
    GATEWAY_PUBLIC_KEY: options.gatewayPublicKey,
  });
  return { subgraph: { name, url: server.url, partner }, stop: () => server.stop() };
}
