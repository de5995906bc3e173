import type { Clock } from '@chia-se/viewer';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { z } from 'zod';
import type { Class } from './class.ts';
import type { Database } from './database/database.ts';
import type { EventHandlers } from './events/consumer.ts';
import type { EventBus } from './events/event-bus.ts';
import { type PersonalData, personalDataHandlers } from './personal-data/personal-data.ts';
import type { RequestContext, SubgraphRequest } from './request-context.ts';
import type { ReferenceResolver } from './schema/build-schema.ts';

/** What a running subgraph has at hand for as long as it runs. */
export interface Runtime<Settings, Resources> {
  readonly database: Database;
  /** `null` for a subgraph that runs without events, as a partner's may. */
  readonly bus: EventBus | null;
  readonly clock: Clock;
  readonly settings: Settings;
  readonly resources: Resources;
  readonly log: Logger;
}

/** A subgraph as data. The platform embeds it; `main.ts` serves it over HTTP. */
export interface SubgraphDefinition<
  Context extends RequestContext = RequestContext,
  Settings = unknown,
  Resources = unknown,
> {
  /** As in the supergraph, in lower case; also the audience of the tokens that it accepts. */
  name: string;
  /** Classes with queries, mutations and field resolvers. */
  resolvers: readonly Class[];
  /** Types reached only through a reference. */
  types?: readonly Class[];
  /** How an entity is found again from its key, by GraphQL type. */
  references: Record<string, ReferenceResolver<Context>>;
  /** Row classes. */
  rows: readonly Class[];
  migrations: readonly Class[];
  /**
   * Tables that only grow: where the subgraph works as another role than the owner of its tables, that
   * role can neither change nor delete their rows.
   */
  appendOnly?: readonly string[];
  /** What it does when something happens elsewhere; made from the runtime where it needs more than that. */
  handlers?: EventHandlers | ((runtime: Runtime<Settings, Resources>) => EventHandlers);
  /** What it holds on people, and how it lets go of that; made from the settings where it needs a key. */
  personalData?: PersonalData | ((settings: Settings, clock: Clock) => PersonalData);
  /** Reads and checks its settings from the environment. */
  settings: z.ZodType<Settings>;
  /** Makes what lives as long as the subgraph: ports to the outside, background work. */
  open?: (runtime: Omit<Runtime<Settings, unknown>, 'resources'>) => Promise<Resources> | Resources;
  /** Lets go of what `open` made. */
  close?: (resources: Resources) => Promise<void>;
  /** Throws when something that it needs from outside is missing: it then counts as not ready. */
  ready?: (runtime: Runtime<Settings, Resources>) => Promise<void> | void;
  /**
   * What it answers over plain HTTP besides the graph: uploads, downloads, callbacks. Reached under
   * {@link routesPrefix}, in both ways of running. No viewer comes with such a request: a route
   * checks a signature of its own. An encapsulated Fastify scope, so parsers and hooks stay within.
   */
  routes?: (server: FastifyInstance, runtime: Runtime<Settings, Resources>) => Promise<void> | void;
  /** Services and loaders of one request. */
  context: (request: SubgraphRequest, runtime: Runtime<Settings, Resources>) => Context;
}

/** Where a subgraph's routes begin, on the gateway and on its own server alike: `/subgraphs/NAME`. */
export function routesPrefix(name: string): string {
  return `/subgraphs/${name}`;
}

/** Gives a definition its types; checks nothing yet: {@link runSubgraph} does. */
export function defineSubgraph<Context extends RequestContext, Settings, Resources = undefined>(
  definition: SubgraphDefinition<Context, Settings, Resources>,
): SubgraphDefinition<Context, Settings, Resources> {
  return definition;
}

/** All that it listens to: its own handlers, and those that answer for people's data. */
export function handlersOf(
  { name, handlers, personalData }: AnySubgraph,
  runtime: Runtime<unknown, unknown>,
): EventHandlers {
  const { settings, clock } = runtime;
  const held = typeof personalData === 'function' ? personalData(settings, clock) : personalData;
  const own = typeof handlers === 'function' ? handlers(runtime) : handlers;
  return { ...own, ...personalDataHandlers(name, held) };
}

// biome-ignore lint/suspicious/noExplicitAny: whatever its context, settings and resources are.
export type AnySubgraph = SubgraphDefinition<any, any, any>;
