import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { GatewayContext } from './gateway-context.ts';

export interface ListedOperations {
  /** Texts by id, as the build of a front end publishes them. */
  readonly texts: ReadonlyMap<string, string>;
  /** Whether nothing else is answered. */
  readonly only: boolean;
}

/** @throws Error when it is not a manifest: a JSON object of texts by id */
export function readManifest(json: string): Map<string, string> {
  const entries = Object.entries(JSON.parse(json) as object);
  if (entries.every((entry): entry is [string, string] => typeof entry[1] === 'string')) {
    return new Map(entries);
  }
  throw new Error('A manifest of operations is a JSON object of texts by id.');
}

interface Body {
  query?: unknown;
  extensions?: { persistedQuery?: { sha256Hash?: unknown } };
}

/** Puts the text in place of its id, before anything else looks at the request. */
export function textForId({ texts }: ListedOperations) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const body = request.body as Body | null | undefined;
    const id = body?.extensions?.persistedQuery?.sha256Hash;
    if (!body || typeof id !== 'string') return undefined;
    const text = texts.get(id);
    if (text === undefined) {
      const message =
        'No operation is listed under this id: the app may be newer than the gateway.';
      const extensions = { code: 'PERSISTED_QUERY_NOT_FOUND' };
      return reply.code(400).send({ errors: [{ message, extensions }] });
    }
    body.query = text;
    delete body.extensions?.persistedQuery;
    return undefined;
  };
}

/** Refuses whatever is not listed, word for word. */
export function refuseUnlisted({
  texts,
  only,
}: ListedOperations): ApolloServerPlugin<GatewayContext> {
  if (!only) return {};
  const listed = new Set(texts.values());
  return {
    async requestDidStart() {
      return {
        // Later than parsing: what is thrown earlier would become a failure of ours.
        async didResolveOperation({ source }) {
          if (source !== undefined && listed.has(source)) return;
          throw new GraphQLError('Only the operations of our own apps are answered here.', {
            extensions: { code: 'FORBIDDEN', http: { status: 403 } },
          });
        },
      };
    },
  };
}
