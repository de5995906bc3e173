import {
  gatewayIssuer,
  generateSigningKeys,
  type SigningKeys,
  signInIssuer,
  staffViewer,
  TokenIssuer,
} from '@chia-se/viewer';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { serveSubgraph } from '../src/index.ts';
import { TestSubgraph } from '../src/testing/index.ts';
import { notes } from './note-subgraph.ts';

const viewer = staffViewer('somebody', ['note:read']);
let graph: TestSubgraph;
let keys: SigningKeys;
let server: { url: string; close(): Promise<void> };
beforeAll(async () => {
  graph = await TestSubgraph.start(notes);
  keys = await generateSigningKeys();
  server = await serveSubgraph(graph.running, {
    host: '127.0.0.1',
    port: 0,
    gatewayPublicKey: keys.publicKey,
  });
});
afterAll(async () => {
  await server.close();
  await graph.stop();
});

async function token(audience: string, issuer = gatewayIssuer, by = keys): Promise<string> {
  const { privateKey } = by;
  return (
    await new TokenIssuer({ privateKey, issuer, lifetimeSeconds: 60 }).issue(viewer, audience)
  ).token;
}

function ask(body: unknown, authorization?: string): Promise<Response> {
  return fetch(server.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization ? { authorization } : {}) },
    body: JSON.stringify(body),
  });
}

test('answers what the gateway signed for it', async () => {
  const answer = await ask({ query: '{ whoAmI }' }, `Bearer ${await token('notes')}`);
  expect(await answer.json()).toEqual({ data: { whoAmI: 'somebody' } });
});

test('answers nobody else', async () => {
  const others = await generateSigningKeys();
  const refused = [
    undefined,
    'Bearer nonsense',
    'Basic abc',
    `Bearer ${await token('rewards')}`,
    `Bearer ${await token('notes', signInIssuer)}`,
    `Bearer ${await token('notes', gatewayIssuer, others)}`,
  ];
  for (const authorization of refused) {
    const answer = await ask({ query: '{ pets { __typename } }' }, authorization);
    expect(answer.status).toBe(401);
  }
});

test.each([null, [], { query: 1 }, { queries: [] }])('refuses %j kindly', async (body) => {
  const answer = await ask(body, `Bearer ${await token('notes')}`);
  expect(answer.status).toBe(400);
});

test('answers over plain HTTP under its own prefix', async () => {
  const { origin } = new URL(server.url);
  expect(await (await fetch(`${origin}/subgraphs/notes/count`)).json()).toEqual({ notes: 0 });
  expect((await fetch(`${origin}/count`)).status).toBe(404);
});
