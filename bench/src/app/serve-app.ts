import { readdir, readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { createMockGraph } from '@chia-se/client/testing';

const exported = fileURLToPath(new URL('../../../apps/mobile/dist/web', import.meta.url));
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.ttf': 'font/ttf',
  '.ico': 'image/x-icon',
};

interface Page {
  feedbackList: { edges: { cursor: string; node: { id: string; title: string } }[] };
}

/** The exported app, compressed, with a graph beside it whose public list has as many rows as wanted. */
export async function serveApp(rows: number): Promise<{ url: string; server: Server }> {
  const files = await filesOf(exported);
  const graph = createMockGraph();
  const server = createServer(async (request, response) => {
    if (request.url === '/graphql') {
      let body = '';
      for await (const part of request) body += String(part);
      const answer = await graph.fetch('', { method: 'POST', body });
      const { data, ...rest } = (await answer.json()) as { data: Page };
      const { operationName } = JSON.parse(body) as { operationName: string };
      if (operationName === 'PublicOpinions') lengthen(data, rows);
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
      response.end(gzipSync(JSON.stringify({ data, ...rest })));
      return;
    }
    const path = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/');
    const found = files.get(path) ?? files.get('/index.html');
    response.writeHead(200, { 'content-type': found?.type, 'content-encoding': 'gzip' });
    response.end(found?.compressed);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, server };
}

async function filesOf(folder: string) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => {
    throw new Error('Export the app first: pnpm --filter @chia-se/mobile export:web');
  });
  const files = new Map<string, { type: string; compressed: Buffer }>();
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const type = types[extname(file)] ?? 'application/octet-stream';
    files.set(`/${relative(folder, file)}`, { type, compressed: gzipSync(await readFile(file)) });
  }
  return files;
}

function lengthen({ feedbackList }: Page, rows: number): void {
  const some = feedbackList.edges;
  feedbackList.edges = Array.from({ length: rows }, (_, n) => {
    const { node } = some[n % some.length] as (typeof some)[number];
    const title = `${n + 1}. ${node.title}`;
    return { cursor: String(n), node: { ...node, id: `${node.id}-${n}`, title } };
  });
}
