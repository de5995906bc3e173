import type { TestSubgraph } from '@chia-se/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import Fastify, { type FastifyInstance } from 'fastify';
import {
  isFresh,
  latestOf,
  signatureHeaders,
  verifySignature,
} from '../src/provider/message-signature.ts';
import { codeOf, FinalisedMonth } from './finalised-month.ts';
import { callbackKey, requestKey } from './gift-provider.ts';

let graph: TestSubgraph;
let server: FastifyInstance;
let orderId: string;

/** Nobody answers there: the order stays open. */
const nowhere = JSON.stringify([
  { kind: 'COURIER', url: 'http://127.0.0.1:9', requestKey, callbackKey },
]);
const target = '/subgraphs/rewards/providers/COURIER';

beforeAll(async () => {
  graph = await FinalisedMonth.start({ GIFT_PROVIDERS: nowhere, GIFT_ORDER_SECONDS: '3600' });
  server = Fastify();
  await graph.running.addRoutes(server);
  const month = await FinalisedMonth.heardOf(graph);
  await month.publish();
  const award = await month.awardOf(1);
  await month.mutate('claimAward', month.claimInput(award), month.winner(1));
  const started = await month.mutate('startFulfilment', { awardId: award.id }, month.fulfiller);
  expect(codeOf(started)).toBeNull();
  const [order] = await graph.database.rows<{ id: string }>(
    `update provider_order set status = 'WORKING', committed_at = now(),
       due_at = timestamptz '2999-01-01' returning id`,
  );
  orderId = order!.id;
});
afterAll(async () => {
  await server.close();
  await graph.stop();
});

const hastened = async () => {
  const [row] = await graph.database.rows<{ hastened: boolean }>(
    `update provider_order set due_at = timestamptz '2999-01-01'
     where id = $1 and due_at < '2999-01-01' returning true as hastened`,
    [orderId],
  );
  return row?.hastened ?? false;
};

interface Sent {
  body?: string;
  secret?: string;
  at?: Date;
  url?: string;
  change?: Record<string, string>;
}

function headersOf({ body = '', secret = callbackKey, at = new Date(), url = target }: Sent) {
  return signatureHeaders({ method: 'POST', target: url, body }, { id: 'callback', secret }, at);
}

async function send(sent: Sent, headers: Record<string, string> = headersOf(sent)) {
  const { statusCode } = await server.inject({
    method: 'POST',
    url: sent.url ?? target,
    payload: sent.body ?? '',
    headers: { 'content-type': 'application/json', ...headers, ...sent.change },
  });
  return statusCode;
}

const body = () => JSON.stringify({ key: orderId, status: 'DONE', reference: 'P-1' });

describe('a callback of a provider', () => {
  test('has the order looked up at once, and decides nothing itself', async () => {
    expect(await send({ body: body() })).toBe(202);
    expect(await hastened()).toBe(true);
    const [order] = await graph.database.rows('select status from provider_order where id = $1', [
      orderId,
    ]);
    expect(order).toEqual({ status: 'WORKING' });
  });

  test('that was heard before is refused', async () => {
    const sent = { body: body() };
    const headers = headersOf(sent);
    expect(await send(sent, headers)).toBe(202);
    await hastened();
    expect(await send(sent, headers)).toBe(401);
    expect(await hastened()).toBe(false);
    const both = headersOf(sent);
    const codes = await Promise.all([send(sent, both), send(sent, both), send(sent, both)]);
    expect(codes.sort()).toEqual([202, 401, 401]);
    await hastened();
  });

  test.each<[string, () => Sent]>([
    ['signed with another key', () => ({ secret: requestKey })],
    ['ten minutes old', () => ({ at: new Date(Date.now() - 600_000) })],
    ['of the future', () => ({ at: new Date(Date.now() + 600_000) })],
    ['without a signature', () => ({ change: { signature: '' } })],
    ['with a signature of another form', () => ({ change: { 'signature-input': 'sig=();x' } })],
    ['of a provider that is not set', () => ({ url: '/subgraphs/rewards/providers/TOP_UP' })],
  ])('%s is refused', async (_, forged) => {
    expect(await send({ body: body(), ...forged() })).toBe(401);
    expect(await hastened()).toBe(false);
  });

  test('whose body or address was changed on the way is refused', async () => {
    const headers = headersOf({ body: body() });
    expect(await send({ body: body().replace('DONE', 'GONE') }, headers)).toBe(401);
    expect(await send({ body: body(), url: `${target}?x=1` }, headers)).toBe(401);
    expect(await hastened()).toBe(false);
  });

  test('that names no order, or is huge, changes nothing', async () => {
    for (const odd of ['', '{}', '[]', '{"key":"x"}', '{"key":']) {
      expect(await send({ body: odd })).toBe(422);
    }
    expect(await send({ body: JSON.stringify({ key: orderId, note: 'x'.repeat(20_000) }) })).toBe(
      413,
    );
    expect(await hastened()).toBe(false);
  });
});

describe('a clock that was moved back', () => {
  test('does not make an old callback fresh', () => {
    const old = new Date('2026-11-23T08:00:00Z');
    const seen = new Date('2026-11-23T10:00:00Z');
    expect(isFresh(old, latestOf(old, seen))).toBe(false);
    expect(isFresh(seen, latestOf(old, seen))).toBe(true);
    expect(latestOf(seen, null)).toEqual(seen);
  });
});

describe('a signature', () => {
  test('covers method, path, query and body', () => {
    const parts = { method: 'PUT', target: '/orders/1?a=b', body: '{"x":1}' };
    const key = { id: 'request', secret: requestKey };
    const headers = signatureHeaders(parts, key, new Date());
    expect(verifySignature(parts, headers, requestKey)).not.toBeNull();
    for (const change of [{ method: 'POST' }, { target: '/orders/1?a=c' }, { body: '{"x":2}' }]) {
      expect(verifySignature({ ...parts, ...change }, headers, requestKey)).toBeNull();
    }
  });
});
