import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readSupergraph } from '@chia-se/graph';
import { generateSigningKeys } from '@chia-se/viewer';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { createGateway, type RunningGateway } from './gateway.ts';
import { readManifest } from './listed-operations.ts';

const subgraph = createServer((_request, response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end('{"data":{"currentPeriod":null}}');
});
const text = 'query Now { currentPeriod { code } }';
const running: RunningGateway[] = [];
let any: string;
let only: string;

beforeAll(async () => {
  await new Promise<void>((resolve) => subgraph.listen(0, '127.0.0.1', resolve));
  any = await start(false);
  only = await start(true);
});
afterAll(async () => {
  for (const gateway of running) await gateway.stop();
  subgraph.close();
});

async function start(isOnly: boolean): Promise<string> {
  const { port } = subgraph.address() as AddressInfo;
  const keys = await generateSigningKeys();
  const gateway = await createGateway({
    supergraph: readSupergraph(),
    subgraphs: ['subscribers', 'feedback', 'evaluation', 'rewards', 'perks'].map((name) => ({
      name,
      url: `http://127.0.0.1:${port}/graphql`,
      partner: false,
    })),
    signInPublicKey: keys.publicKey,
    gatewayPrivateKey: keys.privateKey,
    log: pino({ level: 'silent' }),
    operations: { texts: readManifest(JSON.stringify({ 'sha256:1': text })), only: isOnly },
  });
  running.push(gateway);
  return gateway.listen({ host: '127.0.0.1', port: 0 });
}

async function ask(url: string, body: object) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, answer: (await response.json()) as Record<string, unknown> };
}

const byId = (id: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash: id } } });

test('an id stands for its text, by either setting', async () => {
  for (const url of [any, only]) {
    const { status, answer } = await ask(url, byId('sha256:1'));
    expect([status, answer]).toEqual([200, { data: { currentPeriod: null } }]);
  }
});

test('an unknown id is refused and says so', async () => {
  for (const url of [any, only]) {
    const { status, answer } = await ask(url, byId('sha256:2'));
    expect(status).toBe(400);
    const code = 'PERSISTED_QUERY_NOT_FOUND';
    expect(answer).toMatchObject({ errors: [{ extensions: { code } }] });
  }
});

test('with the list alone, other texts are refused, and a text under a wrong id too', async () => {
  expect((await ask(any, { query: '{ __typename }' })).status).toBe(200);
  for (const body of [
    { query: '{ __typename }' },
    { query: `${text} ` },
    { query: '{ __typename }', ...byId('sha256:2') },
  ]) {
    const { answer } = await ask(only, body);
    expect(answer['data'] ?? null).toBeNull();
    expect(answer).toHaveProperty('errors.0.extensions.code');
  }
  expect((await ask(only, { query: text })).status).toBe(200);
});
