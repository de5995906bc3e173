import { get } from 'node:http';
import { afterEach, expect, test } from '@jest/globals';
import Fastify, { type FastifyInstance } from 'fastify';
import type { Subgraph } from './subgraph-address.ts';
import { addSubgraphRoutes } from './subgraph-routes.ts';

const servers: FastifyInstance[] = [];
afterEach(async () => {
  for (const server of servers.splice(0).reverse()) await server.close();
});

/** What a subgraph would answer: how many bytes it was sent. */
async function addCount(server: FastifyInstance): Promise<void> {
  await server.register(
    async (scope) => {
      scope.addContentTypeParser('image/png', (_request, body, done) => done(null, body));
      scope.put('/upload', async ({ body }) => {
        let bytes = 0;
        for await (const chunk of body as AsyncIterable<Buffer>) bytes += chunk.length;
        return { bytes };
      });
    },
    { prefix: '/subgraphs/feedback' },
  );
}

async function start(server: FastifyInstance): Promise<string> {
  servers.push(server);
  return server.listen({ host: '127.0.0.1', port: 0 });
}

async function gatewayFor(subgraph: Subgraph): Promise<string> {
  const server = Fastify({ bodyLimit: 1024 });
  await addSubgraphRoutes(server, [subgraph]);
  return start(server);
}

async function serverOf(): Promise<string> {
  const server = Fastify();
  server.get('/ready', async () => 'ready');
  await addCount(server);
  return start(server);
}

const upload = (url: string) =>
  fetch(`${url}/subgraphs/feedback/upload`, {
    method: 'PUT',
    headers: { 'content-type': 'image/png' },
    body: new Uint8Array(100_000),
  });

function statusOf(url: string, path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    get(url, { path }, (response) => resolve(response.resume().statusCode)).on('error', reject);
  });
}

test('an embedded subgraph answers under its prefix', async () => {
  const url = await gatewayFor({
    name: 'feedback',
    dataSource: {} as never,
    addRoutes: addCount,
    checkReady: async () => undefined,
  });
  expect(await (await upload(url)).json()).toEqual({ bytes: 100_000 });
});

test("a subgraph server's routes are reached through the gateway, bodies streamed", async () => {
  const subgraph = { name: 'feedback', url: `${await serverOf()}/graphql`, partner: false };
  const url = await gatewayFor(subgraph);
  expect(await (await upload(url)).json()).toEqual({ bytes: 100_000 });
  // Written by hand: a browser's URL would have resolved the dots.
  for (const path of ['/subgraphs/feedback/../../ready', '/subgraphs/feedback/%2e%2e/%2e%2e/ready'])
    expect(await statusOf(url, path)).not.toBe(200);
});

test("a partner's routes are not led through the gateway", async () => {
  const subgraph = { name: 'feedback', url: `${await serverOf()}/graphql`, partner: true };
  expect((await upload(await gatewayFor(subgraph))).status).toBe(404);
});
