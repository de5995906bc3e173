import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readSupergraph } from '@chia-se/graph';
import { generateSigningKeys } from '@chia-se/viewer';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { createGateway, type RunningGateway } from './gateway.ts';

const lines: Record<string, unknown>[] = [];
const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(JSON.parse(line)) });
const seen: string[] = [];

/** A subgraph server that takes its time. */
const slow = createServer((request, response) => {
  seen.push(String(request.headers['x-request-id']));
  setTimeout(() => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end('{"data":{"currentPeriod":null}}');
  }, 500);
});

let gateway: RunningGateway;
let url: string;
beforeAll(async () => {
  await new Promise<void>((resolve) => slow.listen(0, '127.0.0.1', resolve));
  const { port } = slow.address() as AddressInfo;
  const keys = await generateSigningKeys();
  gateway = await createGateway({
    supergraph: readSupergraph(),
    subgraphs: ['subscribers', 'feedback', 'evaluation', 'rewards', 'perks'].map((name) => ({
      name,
      url: `http://127.0.0.1:${port}/graphql`,
      partner: false,
    })),
    signInPublicKey: keys.publicKey,
    gatewayPrivateKey: keys.privateKey,
    log,
  });
  url = await gateway.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(() => new Promise((resolve) => slow.close(resolve)));

test('the schema is shown whole, or, to who asks for their own, without what they may not use', async () => {
  const ask = async (headers: Record<string, string>) => {
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query: '{ __type(name: "Mutation") { fields { name } } }' }),
    });
    const { data } = (await answer.json()) as { data: { __type: { fields: { name: string }[] } } };
    return data.__type.fields.map(({ name }) => name);
  };
  expect(await ask({})).toContain('setPanel');
  expect(await ask({ 'x-schema': 'own' })).not.toContain('setPanel');
  expect(await ask({ 'x-schema': 'own' })).toContain('signIn');
});

test('a stopping gateway finishes what is in flight, under one request id everywhere', async () => {
  const asking = fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-request-id': 'trace-me-123' },
    body: JSON.stringify({ query: 'query Now { currentPeriod { code } }' }),
  });
  while (seen.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
  const stopped = gateway.stop();
  const answer = await asking;
  expect(await answer.json()).toEqual({ data: { currentPeriod: null } });
  expect(answer.headers.get('x-request-id')).toBe('trace-me-123');
  expect(seen).toEqual(['trace-me-123']);
  expect(lines).toContainEqual(
    expect.objectContaining({ requestId: 'trace-me-123', operation: 'Now', errors: 0 }),
  );
  await stopped;
  await expect(fetch(`${url}/healthz`)).rejects.toThrow();
}, 20_000);
