import { afterEach, beforeEach, expect, test } from '@jest/globals';
import Fastify, { type FastifyInstance } from 'fastify';
import { addBrowserSession } from './browser-session.ts';

let server: FastifyInstance;
let asked: { query: string; variables: { input: Record<string, unknown> } }[];
let payload: object | null;

const tokens = {
  accessToken: 'access',
  accessTokenExpiresAt: '2026-11-29T00:10:00Z',
  refreshToken: 'refresh-1',
};
const headers = { 'x-chia-se': 'session', host: 'chia-se.test', origin: 'https://chia-se.test' };
const person = { as: 'SUBSCRIBER', phoneNumber: '0901234567', code: '123456' };

beforeEach(async () => {
  server = Fastify();
  asked = [];
  payload = { session: tokens, userErrors: [] };
  await addBrowserSession(server, true);
  server.post('/graphql', async (request) => {
    asked.push(request.body as (typeof asked)[number]);
    return { data: { payload } };
  });
});

afterEach(() => server.close());

const post = (url: string, body: object, more: object = {}) =>
  server.inject({ method: 'POST', url, headers: { ...headers, ...more }, payload: body });

test('gives the page an access token and keeps the refresh token out of its reach', async () => {
  const answer = await post('/session', person);
  expect(answer.json()).toEqual({
    access: { token: 'access', expiresAt: tokens.accessTokenExpiresAt },
    userErrors: [],
  });
  expect(answer.body).not.toContain('refresh-1');
  const set = String(answer.headers['set-cookie']);
  for (const part of ['HttpOnly', 'Secure', 'SameSite=Strict', 'Path=/session']) {
    expect(set).toContain(part);
  }
});

test('goes on with the cookie, and forgets it when the session has ended', async () => {
  const withCookie = { cookie: 'chia-se-subscriber=refresh-1' };
  await post('/session/refresh', { as: 'SUBSCRIBER' }, withCookie);
  expect(asked[0]?.variables.input).toEqual({ refreshToken: 'refresh-1' });

  payload = { session: null, userErrors: [{ code: 'SESSION_ENDED', field: null, message: '' }] };
  const ended = await post('/session/refresh', { as: 'SUBSCRIBER' }, withCookie);
  expect(String(ended.headers['set-cookie'])).toContain('Max-Age=0');
});

test('does not mistake the session of a subscriber for one of staff', async () => {
  const answer = await post(
    '/session/refresh',
    { as: 'STAFF' },
    { cookie: 'chia-se-subscriber=refresh-1' },
  );
  expect(answer.json()).toEqual({ access: null, userErrors: [] });
  expect(asked).toEqual([]);
});

test('keeps the cookie while the graph does not answer', async () => {
  payload = null;
  const answer = await post(
    '/session/refresh',
    { as: 'SUBSCRIBER' },
    { cookie: 'chia-se-subscriber=refresh-1' },
  );
  expect(answer.statusCode).toBe(503);
  expect(answer.headers['set-cookie']).toBeUndefined();
});

test.each([
  ['another site', { origin: 'https://evil.test' }],
  ['a form, which cannot set the header', { 'x-chia-se': '' }],
])('refuses %s', async (_, more) => {
  const answer = await post('/session/end', { as: 'SUBSCRIBER' }, more);
  expect(answer.statusCode).toBe(403);
  expect(asked).toEqual([]);
});
