import type { ApolloServerPlugin } from '@apollo/server';
import type { Logger } from 'pino';
import type { GatewayContext } from './gateway-context.ts';

/**
 * A line for each operation: its id, which every subgraph has too, what it was, how long it took and
 * how it ended. Neither variables nor who asked: those are people's.
 */
export function logRequests(log: Logger): ApolloServerPlugin<GatewayContext> {
  return {
    async requestDidStart() {
      const began = performance.now();
      return {
        async willSendResponse({ contextValue, operationName, operation, errors }) {
          log.info(
            {
              requestId: contextValue.requestId,
              operation: operationName ?? operation?.operation ?? null,
              viewer: contextValue.viewer.kind,
              milliseconds: Math.round(performance.now() - began),
              errors: errors?.length ?? 0,
            },
            'answered',
          );
        },
      };
    },
  };
}
