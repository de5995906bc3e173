process.env['APOLLO_TELEMETRY_DISABLED'] = '1';

import type { StartContestant } from './contestant.ts';

/**
 * @apollo/gateway as its documentation shows it: Apollo Server, RemoteGraphQLDataSource with its
 * default fetcher, nothing checked, nothing limited. It is spared the signing: tokens are ready.
 */
export const start: StartContestant = async (config) => {
  const { ApolloGateway, RemoteGraphQLDataSource } = await import('@apollo/gateway');
  const { ApolloServer } = await import('@apollo/server');
  const { startStandaloneServer } = await import('@apollo/server/standalone');
  const { forGateway, readSupergraph } = await import('@chia-se/graph');

  const gateway = new ApolloGateway({
    supergraphSdl: forGateway(readSupergraph()),
    buildService: ({ name }) =>
      new RemoteGraphQLDataSource({
        url: config.subgraphUrls[name] as string,
        willSendRequest: ({ request }) => {
          request.http?.headers.set('authorization', `Bearer ${config.tokens[name]}`);
        },
      }),
  });
  const apollo = new ApolloServer({ gateway, stopOnTerminationSignals: false });
  const { url } = await startStandaloneServer(apollo, { listen: { host: '127.0.0.1', port: 0 } });
  return url.replace(/\/$/, '');
};
