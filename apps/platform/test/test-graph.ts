import { randomBytes } from 'node:crypto';
import { evaluation } from '@chia-se/evaluation';
import { feedback } from '@chia-se/feedback';
import { createGateway, type RunningGateway, type Subgraph } from '@chia-se/gateway';
import { readSupergraph } from '@chia-se/graph';
import { cloneDatabase, templateDatabase } from '@chia-se/postgres/testing';
import { rewards } from '@chia-se/rewards';
import {
  type AnySubgraph,
  Database,
  type EmbeddedDataSource,
  embeddedDataSource,
  migrate,
  type RunningSubgraph,
  runSubgraph,
  storageOf,
} from '@chia-se/subgraph-kit';
import { TestClock } from '@chia-se/subgraph-kit/testing';
import { StaffRole, scopesOf, subscribers } from '@chia-se/subscribers';
import {
  gatewayAudience,
  generateSigningKeys,
  type SigningKeys,
  signInIssuer,
  staffViewer,
  subscriberViewer,
  TokenIssuer,
  type Viewer,
} from '@chia-se/viewer';
import { graphql } from 'graphql';
import { pino } from 'pino';

const definitions: readonly AnySubgraph[] = [subscribers, feedback, evaluation, rewards];

export interface GraphAnswer<Data> {
  data?: Data | null;
  errors?: { message: string; path?: (string | number)[]; extensions?: Record<string, unknown> }[];
  extensions?: Record<string, unknown>;
}

/** The whole graph in this process, on databases of its own: gateway, bus and the four subgraphs. */
export class TestGraph {
  readonly subgraphs = new Map<string, RunningSubgraph>();
  readonly clock = new TestClock(new Date());
  #gateway: RunningGateway | undefined;
  #issuer: TokenIssuer | undefined;
  /** Every query that a subgraph answered was run by graphql-js too, and the answers compared. */
  readonly comparison = { compared: 0, differences: [] as string[] };
  readonly #leftovers: (() => Promise<unknown>)[] = [];

  static async start(): Promise<TestGraph> {
    const graph = new TestGraph();
    const signIn = await generateSigningKeys();
    const gateway = await generateSigningKeys();
    graph.#issuer = new TokenIssuer({
      privateKey: signIn.privateKey,
      issuer: signInIssuer,
      lifetimeSeconds: 600,
      clock: graph.clock.read,
    });
    const busUrl = await graph.#clone('the bus', async () => undefined);
    for (const definition of definitions) await graph.#run(definition, busUrl, signIn);
    await graph.#openGateway(signIn, gateway);
    return graph;
  }

  get gateway(): RunningGateway {
    if (!this.#gateway) throw new Error('The graph is not started.');
    return this.#gateway;
  }

  subgraph(name: string): RunningSubgraph {
    const found = this.subgraphs.get(name);
    if (!found) throw new Error(`There is no subgraph ${name}.`);
    return found;
  }

  /** Sends an operation over HTTP, without a socket, as somebody. */
  async run<Data = Record<string, unknown>>(
    query: string,
    variables: Record<string, unknown> = {},
    viewer?: Viewer,
    headers: Record<string, string> = {},
  ): Promise<GraphAnswer<Data>> {
    const response = await this.gateway.server.inject({
      method: 'POST',
      url: '/graphql',
      headers: {
        'content-type': 'application/json',
        'accept-language': 'en',
        ...(viewer ? { authorization: `Bearer ${await this.tokenOf(viewer)}` } : {}),
        ...headers,
      },
      payload: { query, variables },
    });
    return response.json() as GraphAnswer<Data>;
  }

  /** The data of an operation that must succeed. */
  async data<Data>(
    query: string,
    variables: Record<string, unknown> = {},
    viewer?: Viewer,
  ): Promise<Data> {
    const { data, errors } = await this.run<Data>(query, variables, viewer);
    if (errors || !data) throw new Error(JSON.stringify(errors));
    return data;
  }

  /** Somebody whom the carrier knows, as an admin would register them. */
  async registerSubscriber(phoneNumber: string): Promise<Viewer> {
    const admin = staffViewer('019a0000-0000-7000-8000-00000000ad01', scopesOf([StaffRole.ADMIN]));
    const { registerSubscriber } = await this.data<{
      registerSubscriber: { subscriber: { id: string; memberId: string } };
    }>(
      `mutation ($input: RegisterSubscriberInput!) {
        registerSubscriber(input: $input) { subscriber { id memberId } } }`,
      { input: { phoneNumber } },
      admin,
    );
    const { id, memberId } = registerSubscriber.subscriber;
    return subscriberViewer(id, memberId);
  }

  async tokenOf(viewer: Viewer): Promise<string> {
    if (!this.#issuer) throw new Error('The graph is not started.');
    return (await this.#issuer.issue(viewer, gatewayAudience)).token;
  }

  async stop(): Promise<void> {
    await this.#gateway?.stop();
    for (const subgraph of this.subgraphs.values()) await subgraph.stop();
    for (const leftover of this.#leftovers) await leftover();
  }

  async #run(definition: AnySubgraph, busUrl: string, signIn: SigningKeys): Promise<void> {
    const databaseUrl = await this.#clone(definition.name, async (url) => {
      const database = await Database.connect({
        ...storageOf(definition),
        url,
        clock: this.clock.read,
      });
      await migrate(database);
      await database.close();
    });
    const running = await runSubgraph(definition, {
      databaseUrl,
      busUrl,
      clock: this.clock.read,
      log: pino({ level: process.env['LOG_LEVEL'] ?? 'silent' }),
      environment: {
        ENVIRONMENT: 'development',
        SUBSCRIBER_SIGN_UP: 'any-number',
        SMS_DELIVERY: 'outbox',
        LOYALTY: 'demo',
        DEMO_STAFF: 'on',
        OPEN_CURRENT_PERIOD: 'on',
        SIGN_IN_PRIVATE_KEY: signIn.privateKey,
        PERSONAL_DATA_KEY: randomBytes(32).toString('base64url'),
        OWNER_HASH_KEY: randomBytes(32).toString('base64url'),
      },
      poolSize: 5,
    });
    this.subgraphs.set(definition.name, running);
  }

  #comparing(running: RunningSubgraph): EmbeddedDataSource {
    const compiled = embeddedDataSource(running);
    const definition = definitions.find(({ name }) => name === running.name) as AnySubgraph;
    return {
      process: async (options) => {
        const answer = await compiled.process(options);
        const source = options.request.query ?? '';
        if (source.startsWith('mutation') || answer.errors) return answer;
        const interpret = () =>
          graphql({
            schema: running.schema,
            source,
            variableValues: options.request.variables ?? {},
            contextValue: definition.context(options.context, running.runtime),
          });
        this.comparison.compared += 1;
        let pair = [answer.data, (await interpret()).data].map((data) => JSON.stringify(data));
        // An event may have arrived between the two answers. What differs again and again is a fault.
        for (let again = 0; again < 5 && pair[0] !== pair[1]; again += 1) {
          const anew = await compiled.process(options);
          pair = [anew.data, (await interpret()).data].map((data) => JSON.stringify(data));
        }
        if (pair[0] !== pair[1]) this.comparison.differences.push([source, ...pair].join('\n'));
        return answer;
      },
    };
  }

  async #clone(key: string, fill: (url: string) => Promise<void>): Promise<string> {
    const { url, drop } = await cloneDatabase(await templateDatabase(`whole graph ${key}`, fill));
    this.#leftovers.push(drop);
    return url;
  }

  async #openGateway(signIn: SigningKeys, keys: SigningKeys): Promise<void> {
    const embedded: Subgraph[] = [...this.subgraphs.values()].map((running) => ({
      name: running.name,
      dataSource: this.#comparing(running) as never,
      checkReady: () => running.checkReady(),
    }));
    // Nobody listens there: the partner is down, which costs its own fields and nothing else.
    const partner = { name: 'perks', url: 'http://127.0.0.1:9/graphql', partner: true };
    this.#gateway = await createGateway({
      supergraph: readSupergraph(),
      subgraphs: [...embedded, partner],
      signInPublicKey: signIn.publicKey,
      gatewayPrivateKey: keys.privateKey,
      log: pino({ level: process.env['LOG_LEVEL'] ?? 'silent' }),
      clock: this.clock.read,
    });
    await this.#gateway.server.ready();
  }
}
