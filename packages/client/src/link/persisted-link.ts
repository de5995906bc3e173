import { ApolloLink } from '@apollo/client/link';

/** Sends the id of an operation in place of its text; the gateway knows the text by the manifest. */
export function persistedLink(): ApolloLink {
  return new ApolloLink((operation, forward) => {
    const { __meta__: meta } = operation.query as { __meta__?: { hash?: string } };
    if (!meta?.hash) return forward(operation);
    operation.extensions = {
      ...operation.extensions,
      persistedQuery: { version: 1, sha256Hash: meta.hash },
    };
    operation.setContext({ http: { includeQuery: false, includeExtensions: true } });
    return forward(operation);
  });
}
