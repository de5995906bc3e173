import { Readable } from 'node:stream';
import type { AnySubgraph } from '@chia-se/subgraph-kit';
import type { FolderStore } from './folder-store.ts';
import { dispositionOf } from './object-store.ts';

type Server = Parameters<NonNullable<AnySubgraph['routes']>>[0];

interface Asked {
  Params: { shelf: string; name: string };
  Querystring: Record<string, unknown>;
}

const path = '/objects/:shelf/:name';
const over = { message: 'The address is over or not for this. Ask for another.' };

/** Nothing of a file runs, whatever a browser takes it for. */
const inert = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; sandbox",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
};

/** `PUT` and `GET /subgraphs/feedback/objects/…`: files of a folder, for whoever holds a signed address. */
export async function addObjectRoutes(server: Server, store: FolderStore): Promise<void> {
  // A scope of its own: within it bodies are taken as they come and never held as a whole.
  await server.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, body, done) => done(null, body));
    addUpload(scope, store);
    addDownload(scope, store);
  });
}

function addUpload(server: Server, store: FolderStore): void {
  server.put<Asked>(path, async (request, reply) => {
    const { expires, type, size, signature } = texts(request.query);
    const permit = { method: 'PUT', key: keyOf(request.params), expires, type, size } as const;
    const isAsSigned = request.headers['content-type'] === type;
    if (!store.allows(permit, signature) || !isAsSigned) return reply.code(403).send(over);
    const length = request.headers['content-length'];
    const isWhole =
      request.body instanceof Readable &&
      (length === undefined || length === size) &&
      (await store.take(permit.key, request.body, Number(size)));
    if (isWhole) return reply.code(200).send();
    // A little too much is read away, so that the answer meets a connection that still stands, also
    // behind the gateway; more than that is not waited for.
    if (request.body instanceof Readable) await readAway(request.body, 2 * Number(size));
    reply.header('connection', 'close');
    return reply.code(400).send({ message: `This address takes exactly ${size} bytes.` });
  });
}

async function readAway(body: Readable, bytesAtMost: number): Promise<void> {
  let bytes = 0;
  try {
    for await (const chunk of body) {
      bytes += (chunk as Buffer).length;
      if (bytes > bytesAtMost) return;
    }
  } catch {
    // Broken off by the sender, or by the store that had enough of it.
  }
}

function addDownload(server: Server, store: FolderStore): void {
  server.get<Asked>(path, { exposeHeadRoute: false }, async (request, reply) => {
    const { expires, type, name, signature } = texts(request.query);
    const permit = { method: 'GET', key: keyOf(request.params), expires, type, name } as const;
    if (!store.allows(permit, signature)) return reply.code(403).send(over);
    const found = await store.find(permit.key);
    if (!found) return reply.code(404).send({ message: 'The file is gone.' });
    const served = { contentType: type, downloadName: name === '' ? null : name };
    return reply
      .headers(inert)
      .header('content-type', type)
      .header('content-length', found.size)
      .header('content-disposition', dispositionOf(served))
      .header('cache-control', 'private, max-age=300')
      .send(found.file.createReadStream());
  });
}

function keyOf({ shelf, name }: Asked['Params']): string {
  return `${shelf}/${name}`;
}

/** The parts of a signed address; one that is missing or doubled is empty, and so never as signed. */
function texts(query: Record<string, unknown>): Record<string, string> & Parts {
  const text = (name: keyof Parts) => (typeof query[name] === 'string' ? query[name] : '');
  return {
    expires: text('expires'),
    type: text('type'),
    size: text('size'),
    name: text('name'),
    signature: text('signature'),
  };
}

interface Parts {
  expires: string;
  type: string;
  size: string;
  name: string;
  signature: string;
}
