import { ApolloClient } from '@apollo/client';
import { ApolloLink } from '@apollo/client/link';
import { SetContextLink } from '@apollo/client/link/context';
import { HttpLink } from '@apollo/client/link/http';
import { createCache } from './cache.ts';
import { authenticationLink } from './link/authentication-link.ts';
import { persistedLink } from './link/persisted-link.ts';
import { retryLink } from './link/retry-link.ts';
import type { Session } from './session/session.ts';

export interface GraphClientOptions {
  /** Of the gateway, such as `/graphql` or `https://…/graphql`. */
  url: string;
  session: Session;
  /** `vi` or `en`, asked before each request. */
  language: () => string;
  fetch?: typeof fetch;
  /** Send ids in place of texts: for a gateway that has this client's manifest. */
  persisted?: boolean;
}

export type GraphClient = ApolloClient;

/** The one way to the graph: cache, session, language and repetition set up. */
export function createGraphClient({
  url,
  session,
  language,
  fetch,
  persisted = false,
}: GraphClientOptions): GraphClient {
  const languageLink = new SetContextLink(({ headers }) => ({
    headers: { ...(headers as object), 'accept-language': language() },
  }));
  const client = new ApolloClient({
    cache: createCache(),
    link: ApolloLink.from([
      languageLink,
      retryLink(),
      authenticationLink(session),
      ...(persisted ? [persistedLink()] : []),
      new HttpLink({ uri: url, ...(fetch ? { fetch } : {}) }),
    ]),
  });
  // What one person saw is nothing for the next; what everybody may see is asked for anew.
  session.subscribe((state) => {
    if (state.status === 'signedOut' && state.reason !== 'NONE') {
      void client.resetStore().catch(() => undefined);
    }
  });
  return client;
}
