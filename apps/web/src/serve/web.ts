import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { securityHeaders } from './page-headers.ts';

export interface WebOptions {
  environment: 'development' | 'production';
  /** Offered where one signs in, with a click. Ignored in production. */
  people?: readonly {
    label: string;
    phoneNumber: string;
    as: 'SUBSCRIBER' | 'STAFF';
    roles: readonly string[];
  }[];
}

/** Built by Vite; the same place seen from `src/serve/` and from `dist/serve/`. */
const pageDirectory = fileURLToPath(new URL('../../dist/page/', import.meta.url));

/**
 * Portal and console as a Fastify plugin. Every address that nothing else answers is the page's, for
 * whoever asks for HTML; for programs it does not exist.
 *
 * Registering it rejects if the page was not built.
 */
export function web({ environment, people = [] }: WebOptions): FastifyPluginAsync {
  return async (server) => {
    const page = await readPage();
    const settings = { environment, people: environment === 'production' ? [] : people };
    const answerPage = answerWith(page, 'text/html');

    server.addHook('onRequest', async (_request, reply) => {
      reply.headers(securityHeaders);
    });
    await server.register(fastifyStatic, {
      root: join(pageDirectory, 'assets'),
      prefix: '/assets/',
      decorateReply: false,
      preCompressed: true,
      index: false,
      // Their names change with their content.
      maxAge: '365d',
      immutable: true,
    });
    server.get('/settings.json', answerWith(JSON.stringify(settings), 'application/json'));
    server.get('/', answerPage);
    server.get('/*', (request, reply) => {
      if (request.headers.accept?.includes('text/html')) return answerPage(request, reply);
      return reply.code(404).send({ error: 'NOT_FOUND' });
    });
  };
}

async function readPage(): Promise<string> {
  try {
    return await readFile(join(pageDirectory, 'index.html'), 'utf8');
  } catch (error) {
    throw new Error('The web has no page yet: run `pnpm --filter @chia-se/web build`.', {
      cause: error,
    });
  }
}

/** Answers with a text that never changes while the server runs, or with 304 to whoever has it. */
function answerWith(
  body: string,
  mediaType: string,
): (request: FastifyRequest, reply: FastifyReply) => FastifyReply {
  const etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
  return (request, reply) => {
    reply.header('cache-control', 'no-cache').header('etag', etag);
    if (request.headers['if-none-match'] === etag) return reply.code(304).send();
    return reply.type(`${mediaType}; charset=utf-8`).send(body);
  };
}
