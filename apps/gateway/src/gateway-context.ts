import { randomUUID } from 'node:crypto';
import { type Language, languageFrom } from '@chia-se/locale';
import { anonymous, InvalidTokenError, type TokenVerifier, type Viewer } from '@chia-se/viewer';
import type { FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';

/** Of every request; an embedded subgraph takes it as it is. */
export interface GatewayContext {
  viewer: Viewer;
  language: Language;
  requestId: string;
  clientAddress: string | null;
  /** The caller asked to see how the operation is planned. */
  wantsQueryPlan: boolean;
}

/** Knows the caller once, from the access token. A token that is no good is refused, never ignored. */
export async function gatewayContext(
  request: FastifyRequest,
  verifier: TokenVerifier,
): Promise<GatewayContext> {
  return {
    viewer: await viewerOf(request, verifier),
    language: languageFrom(request.headers['accept-language']),
    requestId: request.id,
    clientAddress: request.ip,
    wantsQueryPlan: request.headers['x-query-plan'] === 'true',
  };
}

/** A caller's own request id, where it is one; otherwise a new one. */
export function requestIdFrom(header: string | string[] | undefined): string {
  return typeof header === 'string' && /^[\w-]{8,64}$/.test(header) ? header : randomUUID();
}

async function viewerOf(request: FastifyRequest, verifier: TokenVerifier): Promise<Viewer> {
  const header = request.headers.authorization;
  if (header === undefined || header === '') return anonymous;
  const [scheme, token] = header.split(' ');
  try {
    if (scheme !== 'Bearer' || !token) throw new InvalidTokenError('Not a bearer token.');
    return await verifier.verify(token);
  } catch (error) {
    if (!(error instanceof InvalidTokenError)) throw error;
    throw new GraphQLError('Your sign-in has expired. Refresh it, or sign in again.', {
      extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } },
    });
  }
}
