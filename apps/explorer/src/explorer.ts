import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import type { ExplorerOptions, PageSettings } from './explorer-options.ts';
import { readOperations } from './operations/read-operations.ts';
import { revalidate, securityHeaders } from './page-headers.ts';

/** Built by Vite; the same place seen from `src/` and from `dist/`. */
const pageDirectory = fileURLToPath(new URL('../dist/page/', import.meta.url));

/**
 * The explorer as a Fastify plugin: the page at `path`, its files, and what it reads at start:
 * `settings.json`, `people.json` and `operations.json`.
 *
 * Registering it rejects if the page was not built or a file under `operationsDir` breaks the format.
 */
export function explorer(options: ExplorerOptions): FastifyPluginAsync {
  const { endpoint, environment, operationsDir, people = [], path = '/explorer' } = options;
  const settings: PageSettings = { endpoint, environment };

  return async (server) => {
    const page = await readPage();
    const operations = operationsDir === undefined ? [] : await readOperations(operationsDir);

    server.addHook('onRequest', async (_request, reply) => {
      reply.headers(securityHeaders);
    });
    await server.register(fastifyStatic, {
      root: join(pageDirectory, 'assets'),
      prefix: `${path}/assets/`,
      // The server around us may serve files of its own, and reply.sendFile can be set up only once.
      decorateReply: false,
      preCompressed: true,
      index: false,
      // Their names change with their content.
      maxAge: '365d',
      immutable: true,
    });

    // The page's own links are relative to a folder, so the folder's slash must be in the address.
    server.get(path, (_request, reply) => reply.redirect(`${path}/`, 308));
    server.get(`${path}/`, answerWith(page, 'text/html'));
    const answers = {
      settings,
      people: environment === 'production' ? [] : people,
      operations,
    };
    for (const [name, value] of Object.entries(answers)) {
      server.get(`${path}/${name}.json`, answerWith(JSON.stringify(value), 'application/json'));
    }
  };
}

async function readPage(): Promise<string> {
  try {
    return await readFile(join(pageDirectory, 'index.html'), 'utf8');
  } catch (error) {
    throw new Error('The explorer has no page yet: run `pnpm --filter @chia-se/explorer build`.', {
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
    reply.header('cache-control', revalidate).header('etag', etag);
    if (request.headers['if-none-match'] === etag) return reply.code(304).send();
    return reply.type(`${mediaType}; charset=utf-8`).send(body);
  };
}
