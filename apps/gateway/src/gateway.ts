import './silence-telemetry.ts';
import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import { forGateway } from '@chia-se/graph';
import {
  type Clock,
  gatewayAudience,
  gatewayIssuer,
  readRequirements,
  signInIssuer,
  systemClock,
  TokenIssuer,
  TokenVerifier,
} from '@chia-se/viewer';
import Fastify, { type FastifyInstance } from 'fastify';
import { parse } from 'graphql';
import type { Logger } from 'pino';
import { addBrowserSession } from './browser-session.ts';
import { enforceRequirements } from './enforce-requirements.ts';
import { TieredGateway } from './execution/tiered-gateway.ts';
import { formatErrors } from './format-error.ts';
import { type GatewayContext, gatewayContext, requestIdFrom } from './gateway-context.ts';
import { addHealth } from './health.ts';
import { limits } from './limits.ts';
import { type ListedOperations, refuseUnlisted, textForId } from './listed-operations.ts';
import { logRequests } from './log-requests.ts';
import { showQueryPlan } from './query-plan.ts';
import { RemoteDataSource } from './remote-data-source.ts';
import { schemaForViewer } from './schema-for-viewer.ts';
import { isRemote, type Subgraph } from './subgraph-address.ts';
import { addSubgraphRoutes } from './subgraph-routes.ts';

export interface GatewayOptions {
  supergraph: string;
  subgraphs: readonly Subgraph[];
  /** Verifies access tokens; its private half is with `subscribers`. */
  signInPublicKey: string;
  /** Signs the viewer for remote subgraphs. */
  gatewayPrivateKey: string;
  log: Logger;
  clock?: Clock;
  /** In production introspection and plans are for staff alone. */
  production?: boolean;
  /** Addresses of proxies whose `X-Forwarded-For` is believed. */
  trustProxy?: string[];
  subgraphTimeoutMs?: number;
  /** Operations that front ends may name by id, and whether no others are answered. */
  operations?: ListedOperations;
}

export interface RunningGateway {
  readonly server: FastifyInstance;
  listen(options: { host: string; port: number }): Promise<string>;
  /** Takes no more requests and finishes those in flight. */
  stop(): Promise<void>;
}

/** The one endpoint: knows the caller, checks, plans, asks the subgraphs. */
export async function createGateway(options: GatewayOptions): Promise<RunningGateway> {
  const { log, production = false, clock = systemClock } = options;
  const operations = options.operations ?? { texts: new Map(), only: false };
  const server = Fastify({
    genReqId: (request) => requestIdFrom(request.headers['x-request-id']),
    bodyLimit: 1024 * 1024,
    trustProxy: options.trustProxy ?? false,
    forceCloseConnections: 'idle',
  });
  const remotes = remoteDataSources(options, clock);
  const dataSources = new Map(
    options.subgraphs.map(({ name }) => [name, dataSource(name, options.subgraphs, remotes)]),
  );
  const tiered = new TieredGateway((name, query, variables, context) =>
    (dataSources.get(name) as GraphQLDataSource).process({
      request: { query, variables },
      context,
    } as never),
  );
  const gateway = new ApolloGateway({
    supergraphSdl: forGateway(options.supergraph),
    buildService: ({ name }) => dataSource(name, options.subgraphs, remotes),
    experimental_didResolveQueryPlan: tiered.didResolveQueryPlan,
    logger: quiet(log),
  });
  const requirements = readRequirements(parse(options.supergraph));
  const limiting = limits();
  const apollo = new ApolloServer<GatewayContext>({
    gateway: tiered.over(gateway),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: production,
    stopOnTerminationSignals: false,
    persistedQueries: false,
    nodeEnv: 'production',
    formatError: formatErrors(log),
    validationRules: limiting.validationRules,
    plugins: [
      ...limiting.plugins,
      logRequests(log),
      refuseUnlisted(operations),
      enforceRequirements(requirements),
      schemaForViewer(requirements),
      showQueryPlan(!production),
      fastifyApolloDrainPlugin(server),
    ],
    logger: quiet(log),
  });
  await apollo.start();

  const verifier = new TokenVerifier({
    publicKey: options.signInPublicKey,
    issuer: signInIssuer,
    audience: gatewayAudience,
    clock,
  });
  server.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  await addBrowserSession(server, production);
  addHealth(server, options.subgraphs, remotes, log);
  await addSubgraphRoutes(server, options.subgraphs);
  server.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    preHandler: textForId(operations),
    handler: fastifyApolloHandler(apollo, {
      context: (request) => gatewayContext(request, verifier),
    }),
  });
  return {
    server,
    listen: (address) => server.listen(address),
    async stop() {
      await closeGently(server);
      await apollo.stop();
      for (const remote of remotes.values()) await remote.close();
    },
  };
}

/** A connection that was busy when closing began is kept alive by its client, for minutes: it ends once it is idle. */
async function closeGently(server: FastifyInstance): Promise<void> {
  const timer = setInterval(() => server.server.closeIdleConnections(), 50);
  try {
    await server.close();
  } finally {
    clearInterval(timer);
  }
}

function remoteDataSources(options: GatewayOptions, clock: Clock): Map<string, RemoteDataSource> {
  const issuer = new TokenIssuer({
    privateKey: options.gatewayPrivateKey,
    issuer: gatewayIssuer,
    lifetimeSeconds: 60,
    clock,
  });
  const timeout = options.subgraphTimeoutMs ?? 10_000;
  return new Map(
    options.subgraphs
      .filter(isRemote)
      .map((subgraph) => [subgraph.name, new RemoteDataSource(subgraph, issuer, timeout)]),
  );
}

function dataSource(
  name: string,
  subgraphs: readonly Subgraph[],
  remotes: ReadonlyMap<string, RemoteDataSource>,
) {
  const subgraph = subgraphs.find((candidate) => candidate.name === name);
  if (!subgraph) {
    throw new Error(`The supergraph has a subgraph ${name}, but no setting says where it is.`);
  }
  return isRemote(subgraph) ? (remotes.get(name) as RemoteDataSource) : subgraph.dataSource;
}

/** Apollo logs each start at length; its warnings and errors are what an operator wants. */
function quiet(log: Logger) {
  return {
    debug: () => undefined,
    info: () => undefined,
    warn: (message?: unknown) => log.warn(String(message)),
    error: (message?: unknown) => log.error(String(message)),
  };
}
