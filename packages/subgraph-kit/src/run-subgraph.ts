import type { Clock } from '@chia-se/viewer';
import type { FastifyInstance } from 'fastify';
import type { ExecutionResult, GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { z } from 'zod';
import type { Class } from './class.ts';
import { Database } from './database/database.ts';
import { grantWork } from './database/grant-work.ts';
import { migrate } from './database/migrate.ts';
import { type AnySubgraph, handlersOf, type Runtime, routesPrefix } from './define-subgraph.ts';
import { CreateEventTables1750000000000 } from './events/1750000000000-create-event-tables.ts';
import { Consumer } from './events/consumer.ts';
import { ConsumptionRow, HandledEventRow } from './events/consumption.row.ts';
import { EventBus } from './events/event-bus.ts';
import { OutboxRow } from './events/outbox.row.ts';
import { Relay } from './events/relay.ts';
import { CompiledExecution } from './execution/compiled-execution.ts';
import { maskErrors } from './execution/mask-errors.ts';
import type { SubgraphRequest } from './request-context.ts';
import { buildSubgraph } from './schema/build-schema.ts';

export interface RunOptions {
  databaseUrl: string;
  /**
   * The owner of the tables, who migrates them; `databaseUrl` is then of a role that only works on
   * them. Without it one role does both.
   */
  ownerDatabaseUrl?: string | undefined;
  /** The bus; without it events stay in the outbox and none arrive. */
  busUrl: string | null;
  clock: Clock;
  log: Logger;
  /** Where the definition's settings are read from. */
  environment: Record<string, string | undefined>;
  poolSize?: number;
}

export interface GraphQLOperation {
  query: string;
  variables?: Record<string, unknown> | undefined;
  operationName?: string | undefined;
}

/** A subgraph that is up: migrated, listening to events, ready to execute. */
export interface RunningSubgraph {
  readonly name: string;
  readonly sdl: string;
  readonly schema: GraphQLSchema;
  readonly runtime: Runtime<unknown, unknown>;
  execute(operation: GraphQLOperation, request: SubgraphRequest): Promise<ExecutionResult>;
  /** Adds the definition's routes to a server, under their prefix. */
  addRoutes(server: FastifyInstance): Promise<void>;
  /** Throws when the database does not answer, or the definition says that something is missing. */
  checkReady(): Promise<void>;
  /** Finishes what is in flight, then lets go of every connection. */
  stop(): Promise<void>;
}

/** The rows and migrations of a definition with those that every subgraph has. */
export function storageOf(definition: AnySubgraph): { rows: Class[]; migrations: Class[] } {
  return {
    rows: [OutboxRow, ConsumptionRow, HandledEventRow, ...definition.rows],
    migrations: [CreateEventTables1750000000000, ...definition.migrations],
  };
}

/**
 * Brings a subgraph up: schema, database, migrations, events, background work.
 *
 * @throws Error that names the settings at fault, or where the database cannot be reached.
 */
export async function runSubgraph(
  definition: AnySubgraph,
  options: RunOptions,
): Promise<RunningSubgraph> {
  const { clock, log } = options;
  const settings = readSettings(definition, options.environment);
  const { schema, sdl } = await buildSubgraph(definition);
  const database = await Database.connect({
    ...storageOf(definition),
    url: options.databaseUrl,
    clock,
    applicationName: `chia-se ${definition.name}`,
    ...(options.poolSize === undefined ? {} : { poolSize: options.poolSize }),
  });
  await prepare(definition, database, options);

  const bus = options.busUrl === null ? null : await EventBus.connect(options.busUrl);
  const parts = { database, bus, clock, settings, log };
  const resources = await definition.open?.(parts);
  const runtime: Runtime<unknown, unknown> = { ...parts, resources };
  const events = bus === null ? [] : startEvents(definition, bus, runtime, options);
  const execution = new CompiledExecution(schema);

  return {
    name: definition.name,
    sdl,
    schema,
    runtime,
    async execute({ query, variables, operationName }, request) {
      const context = definition.context(request, runtime);
      const result = await execution.execute(query, variables ?? {}, context, operationName);
      return maskErrors(result, (incidentId, error) =>
        log.error({ incidentId, requestId: request.requestId, err: error }, 'request failed'),
      );
    },
    async addRoutes(server) {
      const { routes, name } = definition;
      if (!routes) return;
      const prefix = routesPrefix(name);
      await server.register(async (scope) => routes(scope, runtime), { prefix });
    },
    async checkReady() {
      await database.rows('select 1 as ready');
      await definition.ready?.(runtime);
    },
    async stop() {
      for (const worker of events) await worker.stop();
      await definition.close?.(resources);
      await bus?.close();
      await database.close();
    },
  };
}

/** Migrates, and says what the role that works on the tables may do, where it is another than their owner. */
async function prepare(
  definition: AnySubgraph,
  database: Database,
  { ownerDatabaseUrl: url, clock, log }: RunOptions,
): Promise<void> {
  const applicationName = `chia-se ${definition.name} migrations`;
  const owner = url
    ? await Database.connect({ ...storageOf(definition), url, clock, applicationName, poolSize: 2 })
    : database;
  try {
    for (const name of await migrate(owner)) log.info({ migration: name }, 'migrated');
    if (owner === database) return;
    const [worker] = await database.rows<{ role: string }>(
      'select quote_ident(current_user) as role',
    );
    if (worker) await grantWork(owner, worker.role, definition.appendOnly ?? []);
  } finally {
    if (owner !== database) await owner.close();
  }
}

function startEvents(
  definition: AnySubgraph,
  bus: EventBus,
  runtime: Runtime<unknown, unknown>,
  { clock, log }: RunOptions,
): { stop(): Promise<void> }[] {
  const onError = (error: unknown) => log.error({ err: error }, 'events');
  const { database } = runtime;
  const relay = new Relay(definition.name, database, bus, onError);
  const handlers = handlersOf(definition, runtime);
  return [new Consumer({ name: definition.name, database, bus, handlers, clock, onError }), relay];
}

function readSettings(definition: AnySubgraph, environment: RunOptions['environment']): unknown {
  const result = definition.settings.safeParse(environment);
  if (result.success) return result.data;
  throw new Error(`Settings of ${definition.name} are wrong:\n${z.prettifyError(result.error)}`);
}
