import { existsSync } from 'node:fs';
import { join } from 'node:path';
import proxy from '@fastify/http-proxy';
import files from '@fastify/static';
import fastify, { type FastifyInstance } from 'fastify';

const root = join(import.meta.dirname, '../dist/web');

/** The exported app and the graph on one origin, as they are where the app is served to browsers. */
export async function serveApp(
  platform: string,
): Promise<{ url: string; server: FastifyInstance }> {
  if (!existsSync(join(root, 'index.html'))) {
    throw new Error('Export the app first: pnpm --filter @chia-se/mobile export:web');
  }
  const server = fastify({ forceCloseConnections: true });
  await server.register(proxy, {
    upstream: platform,
    prefix: '/graphql',
    rewritePrefix: '/graphql',
  });
  await server.register(proxy, {
    upstream: platform,
    prefix: '/subgraphs',
    rewritePrefix: '/subgraphs',
  });
  await server.register(files, { root, dotfiles: 'allow' });
  server.setNotFoundHandler((_request, reply) => reply.sendFile('index.html'));
  return { url: await server.listen({ host: '127.0.0.1', port: 0 }), server };
}
