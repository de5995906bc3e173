import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
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

type Answer = (request: FastifyRequest, reply: FastifyReply) => FastifyReply;

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
    const pages = await readPages();
    const settings = { environment, people: environment === 'production' ? [] : people };
    const answers = new Map(
      [...pages].map(([name, page]) => [name, answerWith(page, 'text/html')] as const),
    );
    const answerPage: Answer = (request, reply) => {
      reply.header('vary', 'cookie, accept-encoding');
      const answer = answers.get(frameOf(request)) ?? answers.get(anyScreen)!;
      return answer(request, reply);
    };

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

/** The page without a first frame, for addresses that have none. */
const anyScreen = 'index';

/** The pages that the build drew, by language and screen: `vi/home`. */
async function readPages(): Promise<Map<string, string>> {
  try {
    const files = await readdir(pageDirectory, { recursive: true });
    const pages = new Map<string, string>();
    for (const file of files.filter((one) => one.endsWith('.html'))) {
      const name = file.replaceAll('\\', '/').slice(0, -'.html'.length);
      pages.set(name, await readFile(join(pageDirectory, file), 'utf8'));
    }
    if (!pages.has(anyScreen)) throw new Error(`There is no ${anyScreen}.html.`);
    return pages;
  } catch (error) {
    throw new Error('The web has no page yet: run `pnpm --filter @chia-se/web build`.', {
      cause: error,
    });
  }
}

function frameOf({ url, headers }: FastifyRequest): string {
  const language = headers.cookie?.includes('chia-se.language=en') ? 'en' : 'vi';
  const screen = url.split(/[/?]/)[1] || 'home';
  return `${language}/${screen}`;
}

/** Answers with a text that never changes while the server runs, or with 304 to whoever has it. */
function answerWith(body: string, mediaType: string): Answer {
  const compressed = brotliCompressSync(body);
  const etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
  return (request, reply) => {
    reply.header('cache-control', 'no-cache').header('etag', etag);
    if (request.headers['if-none-match'] === etag) return reply.code(304).send();
    reply.type(`${mediaType}; charset=utf-8`);
    if (!/\bbr\b/.test(request.headers['accept-encoding'] ?? '')) return reply.send(body);
    return reply.header('content-encoding', 'br').send(compressed);
  };
}
