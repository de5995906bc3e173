import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { RemoteDataSource } from './remote-data-source.ts';
import { isRemote, type Subgraph } from './subgraph-address.ts';

type Readiness = 'ready' | 'not ready';

/** `/healthz`: the process lives. `/readyz`: every part serves, and which does not. */
export function addHealth(
  server: FastifyInstance,
  subgraphs: readonly Subgraph[],
  remotes: ReadonlyMap<string, RemoteDataSource>,
  log: Logger,
): void {
  server.get('/healthz', async () => ({ status: 'ok' }));
  server.get('/readyz', async (_request, reply) => {
    const parts: Record<string, Readiness> = {};
    let ready = true;
    for (const subgraph of subgraphs) {
      const part = await readinessOf(subgraph, remotes, log);
      parts[subgraph.name] = part;
      // A partner that is down costs its own fields and nothing else.
      const needed = !(isRemote(subgraph) && subgraph.partner);
      if (needed && part === 'not ready') ready = false;
    }
    reply.code(ready ? 200 : 503);
    return { status: ready ? 'ready' : 'not ready', parts };
  });
}

async function readinessOf(
  subgraph: Subgraph,
  remotes: ReadonlyMap<string, RemoteDataSource>,
  log: Logger,
): Promise<Readiness> {
  try {
    if (isRemote(subgraph)) await remotes.get(subgraph.name)?.checkReady();
    else await subgraph.checkReady();
    return 'ready';
  } catch (error) {
    // The reason is for the operator's log; whoever asks may be anybody.
    log.warn({ subgraph: subgraph.name, err: error }, 'not ready');
    return 'not ready';
  }
}
