import httpProxy from '@fastify/http-proxy';
import type { FastifyInstance } from 'fastify';
import { isRemote, type Subgraph } from './subgraph-address.ts';

/**
 * Leads `/subgraphs/NAME/…` to that subgraph: into this process where it is embedded, to its server
 * where it is one. Bodies stream through either way. A partner's routes are its own to publish.
 */
export async function addSubgraphRoutes(
  server: FastifyInstance,
  subgraphs: readonly Subgraph[],
): Promise<void> {
  for (const subgraph of subgraphs) {
    const prefix = `/subgraphs/${subgraph.name}`;
    if (!isRemote(subgraph)) await subgraph.addRoutes?.(server);
    else if (!subgraph.partner) {
      const upstream = new URL(subgraph.url).origin;
      await server.register(httpProxy, { upstream, prefix, rewritePrefix: prefix });
    }
  }
}
