import { type EventName, type EventPayload, entityIdOf, parsePayload } from '@chia-se/events';
import { cloneDatabase, templateDatabase } from '@chia-se/postgres/testing';
import { anonymous, type Viewer } from '@chia-se/viewer';
import { type ExecutionResult, graphql } from 'graphql';
import { pino } from 'pino';
import { Database } from '../database/database.ts';
import { migrate } from '../database/migrate.ts';
import { type AnySubgraph, handlersOf } from '../define-subgraph.ts';
import { newId } from '../id.ts';
import type { SubgraphRequest } from '../request-context.ts';
import { type RunningSubgraph, runSubgraph, storageOf } from '../run-subgraph.ts';
import { TestClock } from './test-clock.ts';

export interface TestSubgraphOptions {
  environment?: Record<string, string>;
  clock?: TestClock;
  /** Works as a role that owns nothing, as the platform lets it; tests as the owner where left out. */
  asWorkingRole?: boolean;
}

/** One subgraph on a real database of its own, without gateway and bus. */
export class TestSubgraph {
  private constructor(
    private readonly definition: AnySubgraph,
    readonly running: RunningSubgraph,
    readonly clock: TestClock,
    private readonly drop: () => Promise<void>,
  ) {}

  /** Needs the package's `jest.config.mjs` to name `@chia-se/postgres/jest-setup` and `jest-teardown`. */
  static async start(
    definition: AnySubgraph,
    options: TestSubgraphOptions = {},
  ): Promise<TestSubgraph> {
    const clock = options.clock ?? new TestClock();
    const template = await templateDatabase(templateKey(definition), (url) =>
      migrateAt(url, definition, clock),
    );
    const { url, drop, addWorkingRole } = await cloneDatabase(template);
    const worker = options.asWorkingRole ? await addWorkingRole() : null;
    const running = await runSubgraph(definition, {
      databaseUrl: worker ?? url,
      ownerDatabaseUrl: worker ? url : undefined,
      busUrl: null,
      clock: clock.read,
      log: pino({ level: process.env['LOG_LEVEL'] ?? 'silent' }),
      environment: options.environment ?? {},
      poolSize: 5,
    });
    return new TestSubgraph(definition, running, clock, drop);
  }

  get database(): Database {
    return this.running.runtime.database;
  }

  /** Runs an operation as somebody, compiled, as the gateway does. */
  run<Data = Record<string, never>>(
    query: string,
    variables: Record<string, unknown> = {},
    viewer: Viewer = anonymous,
    request: Partial<SubgraphRequest> = {},
  ): Promise<ExecutionResult<Data>> {
    return this.running.execute({ query, variables }, this.#request(viewer, request)) as Promise<
      ExecutionResult<Data>
    >;
  }

  /** The same by graphql-js, the reference that compiled queries must agree with. */
  runUncompiled(
    query: string,
    variables: Record<string, unknown> = {},
    viewer: Viewer = anonymous,
  ): Promise<ExecutionResult> {
    return graphql({
      schema: this.running.schema,
      source: query,
      variableValues: variables,
      contextValue: this.definition.context(this.#request(viewer), this.running.runtime),
    });
  }

  /** Runs an operation and returns its data; throws where it had errors. */
  async data<Data>(
    query: string,
    variables: Record<string, unknown> = {},
    viewer: Viewer = anonymous,
  ): Promise<Data> {
    const result = await this.run<Data>(query, variables, viewer);
    if (result.errors) throw new AggregateError(result.errors, result.errors[0]?.message);
    return result.data as Data;
  }

  /** Finds an entity by its key, as the gateway does. */
  async entity<Data>(
    reference: { __typename: string; [key: string]: unknown },
    selection: string,
    viewer: Viewer = anonymous,
  ): Promise<ExecutionResult<{ _entities: [Data | null] }>> {
    return this.run(
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${reference.__typename} { ${selection} } } }`,
      { r: [reference] },
      viewer,
    );
  }

  /** Hands an event to the subgraph as the bus would: in one transaction. */
  async deliver<Name extends EventName>(name: Name, payload: EventPayload<Name>): Promise<void> {
    const handler = handlersOf(this.definition, this.running.runtime)[name];
    if (!handler) throw new Error(`${this.running.name} does not handle ${name}.`);
    const checked = parsePayload(name, payload);
    const now = this.clock.read();
    await this.database.transaction((tx) =>
      handler(
        {
          id: newId(now),
          name,
          entityId: entityIdOf(name, checked),
          occurredAt: now,
          payload: checked,
        },
        { tx, clock: this.clock.read },
      ),
    );
  }

  /** What left by the outbox so far, oldest first. */
  published(): Promise<{ name: EventName; payload: Record<string, unknown> }[]> {
    return this.database.rows('select name, payload from event_outbox order by position');
  }

  async stop(): Promise<void> {
    await this.running.stop();
    await this.drop();
  }

  #request(viewer: Viewer, request: Partial<SubgraphRequest> = {}): SubgraphRequest {
    return { viewer, language: 'en', requestId: 'test', clientAddress: '127.0.0.1', ...request };
  }
}

function templateKey(definition: AnySubgraph): string {
  const names = storageOf(definition).migrations.map((migration) => migration.name);
  return `${definition.name} ${names.join(' ')}`;
}

async function migrateAt(url: string, definition: AnySubgraph, clock: TestClock): Promise<void> {
  const database = await Database.connect({ ...storageOf(definition), url, clock: clock.read });
  try {
    await migrate(database);
  } finally {
    await database.close();
  }
}
