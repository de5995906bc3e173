import type { ExecutionResult } from 'graphql';
import type { SubgraphRequest } from '../request-context.ts';
import type { RunningSubgraph } from '../run-subgraph.ts';

/** What the gateway calls in place of a server: same process, no socket, no second parse. */
export interface EmbeddedDataSource {
  process(options: {
    request: { query?: string | undefined; variables?: Record<string, unknown> | undefined };
    context: SubgraphRequest;
  }): Promise<ExecutionResult>;
}

export function embeddedDataSource(subgraph: RunningSubgraph): EmbeddedDataSource {
  return {
    process: ({ request, context }) =>
      subgraph.execute({ query: request.query ?? '', variables: request.variables }, context),
  };
}
