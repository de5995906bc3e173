import { addMocksToSchema } from '@graphql-tools/mock';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { type GraphQLSchema, graphql } from 'graphql';
import { schemaText } from '../generated/schema.ts';
import { mockResolvers } from './mock-resolvers.ts';

export interface MockGraph {
  readonly schema: GraphQLSchema;
  /** Give it to `createGraphClient` and `graphExchange`: they ask this graph and nothing else. */
  readonly fetch: typeof fetch;
  /** While true, every request fails as without a network. */
  offline: boolean;
}

export interface MockGraphOptions {
  /** How long each answer takes: enough to see skeletons. */
  delayMs?: number;
}

/**
 * The whole graph without the platform: its schema, data as subscribers write them, and what is not
 * written made up by type. What is submitted, supported, drafted and claimed stays until the end of
 * the process. The sign-in code is always 123456.
 */
export function createMockGraph({ delayMs = 0 }: MockGraphOptions = {}): MockGraph {
  const schema = addMocksToSchema({
    schema: makeExecutableSchema({ typeDefs: schemaText }),
    mocks: {
      DateTime: () => '2026-11-23T02:00:00.000Z',
      Dong: () => 200_000,
      String: () => 'Chia Sẻ',
      Int: () => 1,
    },
    resolvers: mockResolvers() as Record<string, never>,
  });
  const graph: MockGraph = {
    schema,
    offline: false,
    async fetch(_url, init) {
      await new Promise((resolve) => setTimeout(resolve, delayMs));
      if (graph.offline) throw new TypeError('fetch failed');
      const { query, variables } = JSON.parse(String(init?.body)) as {
        query: string;
        variables?: Record<string, unknown>;
      };
      const answer = await graphql({ schema, source: query, variableValues: variables });
      return new Response(JSON.stringify(answer), {
        headers: { 'content-type': 'application/json' },
      });
    },
  };
  return graph;
}
