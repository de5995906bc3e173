import { languageFrom } from '@chia-se/locale';
import { gatewayIssuer, InvalidTokenError, TokenVerifier, type Viewer } from '@chia-se/viewer';
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import { z } from 'zod';
import { newId } from '../id.ts';
import type { RunningSubgraph } from '../run-subgraph.ts';

export interface ServeOptions {
  host: string;
  port: number;
  /** Of the gateway: only what it signed for this subgraph is answered. */
  gatewayPublicKey: string;
}

const operation = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
});

/** Serves a subgraph over HTTP to the gateway and to nobody else. */
export async function serveSubgraph(
  subgraph: RunningSubgraph,
  options: ServeOptions,
): Promise<{ url: string; close(): Promise<void> }> {
  const server = Fastify({ bodyLimit: 10 * 1024 * 1024, forceCloseConnections: 'idle' });
  const verifier = new TokenVerifier({
    publicKey: options.gatewayPublicKey,
    issuer: gatewayIssuer,
    audience: subgraph.name,
  });
  addHealth(server, subgraph);
  await subgraph.addRoutes(server);
  server.post('/graphql', async (request, reply) => {
    const viewer = await viewerOf(request, verifier);
    if (!viewer) {
      return reply.code(401).send({
        errors: [{ message: 'Only the gateway may ask.', extensions: { code: 'UNAUTHENTICATED' } }],
      });
    }
    const body = operation.safeParse(request.body);
    if (!body.success) {
      return reply.code(400).send({
        errors: [{ message: 'Not a GraphQL request.', extensions: { code: 'BAD_REQUEST' } }],
      });
    }
    return subgraph.execute(
      { query: body.data.query, variables: body.data.variables ?? undefined },
      {
        viewer,
        language: languageFrom(request.headers['accept-language']),
        requestId: header(request, 'x-request-id') ?? newId(new Date()),
        clientAddress: header(request, 'x-client-address') ?? null,
      },
    );
  });
  const address = await server.listen({ host: options.host, port: options.port });
  return { url: `${address}/graphql`, close: () => closeGently(server) };
}

/** A connection that was busy when closing began is kept alive by the gateway: it ends once it is idle. */
async function closeGently(server: FastifyInstance): Promise<void> {
  const timer = setInterval(() => server.server.closeIdleConnections(), 50);
  try {
    await server.close();
  } finally {
    clearInterval(timer);
  }
}

function addHealth(server: FastifyInstance, subgraph: RunningSubgraph): void {
  server.get('/healthz', async () => ({ status: 'ok' }));
  server.get('/readyz', async (_request, reply) => {
    try {
      await subgraph.checkReady();
      return { status: 'ready' };
    } catch {
      return reply.code(503).send({ status: 'not ready', parts: { database: 'does not answer' } });
    }
  });
}

async function viewerOf(request: FastifyRequest, verifier: TokenVerifier): Promise<Viewer | null> {
  const [scheme, token] = (request.headers.authorization ?? '').split(' ');
  if (scheme !== 'Bearer' || !token) return null;
  try {
    return await verifier.verify(token);
  } catch (error) {
    if (error instanceof InvalidTokenError) return null;
    throw error;
  }
}

function header(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name];
  return typeof value === 'string' ? value.slice(0, 100) : undefined;
}
