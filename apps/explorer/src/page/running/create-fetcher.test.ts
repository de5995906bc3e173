import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { History } from '../history/history.ts';
import { type Person, SessionKeeper, type SessionToken } from '../session/session-keeper.ts';
import { createFetcher } from './create-fetcher.ts';
import { Runs } from './runs.ts';

/** What arrived at the endpoint, and what it answers. */
const received: { headers: IncomingHttpHeaders; body: { query: string } }[] = [];
let answer: object;
/** Answers to come before that one. */
let answersBefore: object[];

const server = createServer((request, response) => {
  let body = '';
  request.on('data', (chunk) => {
    body += chunk;
  });
  request.on('end', () => {
    received.push({ headers: request.headers, body: JSON.parse(body) });
    response
      .setHeader('content-type', 'application/json')
      .end(JSON.stringify(answersBefore.shift() ?? answer));
  });
});

beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(() => {
  received.length = 0;
  answer = { data: { a: 1 } };
  answersBefore = [];
});

function noStorage() {
  return { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };
}

function fetcherIn(environment: 'development' | 'production', { wantsPlan = false } = {}) {
  const { port } = server.address() as AddressInfo;
  const refresh = jest.fn(async (): Promise<SessionToken | null> => null);
  const sessions = new SessionKeeper({
    storage: noStorage(),
    refresh,
    identify: async () => null,
    lock: (work) => work(),
    now: Date.now,
  });
  const history = new History(noStorage());
  const runs = new Runs();
  const confirmMutation = jest.fn(async (_operation: { name: string; variables: string }) => true);
  const fetcher = createFetcher({
    settings: { endpoint: `http://127.0.0.1:${port}/graphql`, environment },
    sessions,
    history,
    runs,
    language: () => 'vi',
    wantsPlan: () => wantsPlan,
    confirmMutation,
    notSent: () => 'not sent',
  });
  return { fetcher, sessions, refresh, history, runs, confirmMutation };
}

const lan: Person = { label: 'Lan', phoneNumber: '0901234562', as: 'STAFF', roles: [] };

function tokens(accessToken: string): SessionToken {
  return { accessToken, expiresAt: new Date(Date.now() + 600_000).toISOString() };
}

const unauthenticated = { errors: [{ message: 'who?', extensions: { code: 'UNAUTHENTICATED' } }] };
const query = 'query Waiting { a }';
const mutation = 'mutation Close($id: ID!) { close(id: $id) }';

describe('running an operation', () => {
  test('sends the language, and the bearer token of whoever is signed in', async () => {
    const { fetcher, sessions } = fetcherIn('development');
    await fetcher({ query });
    expect(received[0]?.headers['authorization']).toBeUndefined();
    expect(received[0]?.headers['accept-language']).toBe('vi');

    await sessions.open(tokens('token'), lan);
    await fetcher({ query });
    expect(received[1]?.headers['authorization']).toBe('Bearer token');
    sessions.close();
  });

  test('lets a header that was typed go before its own', async () => {
    const { fetcher, sessions } = fetcherIn('development');
    await sessions.open(tokens('token'), lan);
    await fetcher(
      { query },
      { headers: { Authorization: 'Bearer other', 'Accept-Language': 'en' } },
    );
    expect(received[0]?.headers['authorization']).toBe('Bearer other');
    expect(received[0]?.headers['accept-language']).toBe('en');
    sessions.close();
  });

  test('renews a token that the gateway does not take, and sends again', async () => {
    const { fetcher, sessions, refresh } = fetcherIn('development');
    await sessions.open(tokens('stale'), lan);
    refresh.mockResolvedValue(tokens('fresh'));
    answersBefore = [unauthenticated];

    expect(await fetcher({ query })).toEqual({ data: { a: 1 } });
    expect(received.map(({ headers }) => headers['authorization'])).toEqual([
      'Bearer stale',
      'Bearer fresh',
    ]);
    sessions.close();
  });

  test('ends the session if the graph gives no new token, and shows the refusal', async () => {
    const { fetcher, sessions } = fetcherIn('development');
    await sessions.open(tokens('stale'), lan);
    answersBefore = [unauthenticated];

    expect(await fetcher({ query })).toEqual(unauthenticated);
    expect(received).toHaveLength(1);
    expect(sessions.state.get()).toEqual({ person: null, ended: true });
  });

  test('remembers it with its variables and how it went', async () => {
    const { fetcher, history } = fetcherIn('development');
    await fetcher({ query: mutation, variables: { id: '7' } as never });
    answer = { errors: [{ message: 'no' }] };
    await fetcher({ query });

    expect(history.entries.get()).toMatchObject([
      { name: 'Waiting', kind: 'query', succeeded: false, document: query, person: null },
      { name: 'Close', kind: 'mutation', succeeded: true, variables: '{\n  "id": "7"\n}' },
    ]);
  });

  test('asks for the query plan if wanted, and keeps it out of the result', async () => {
    const { fetcher, runs } = fetcherIn('development', { wantsPlan: true });
    runs.activeTab = 'tab';
    answer = { data: { a: 1 }, extensions: { queryPlan: 'QueryPlan {}', cost: 3 } };

    expect(await fetcher({ query })).toEqual({ data: { a: 1 }, extensions: { cost: 3 } });
    expect(received[0]?.headers['x-query-plan']).toBe('true');
    expect(runs.byTab.get()['tab']?.queryPlan).toBe('QueryPlan {}');
  });

  test('leaves introspection out of the history', async () => {
    const { fetcher, history } = fetcherIn('production');
    const introspection = 'query IntrospectionQuery { __schema { queryType { name } } }';
    await fetcher({ query: introspection, operationName: 'IntrospectionQuery' });
    expect(received).toHaveLength(1);
    expect(history.entries.get()).toEqual([]);
  });
});

describe('in production', () => {
  test('a mutation is sent once the person has confirmed it', async () => {
    const { fetcher, confirmMutation } = fetcherIn('production');
    await fetcher({ query: mutation, variables: { id: '7' } as never });
    expect(confirmMutation).toHaveBeenCalledWith({ name: 'Close', variables: '{\n  "id": "7"\n}' });
    expect(received).toHaveLength(1);
  });

  test('a mutation that is not confirmed is not sent', async () => {
    const { fetcher, confirmMutation, history } = fetcherIn('production');
    confirmMutation.mockResolvedValue(false);
    expect(await fetcher({ query: mutation })).toEqual({ errors: [{ message: 'not sent' }] });
    expect(received).toEqual([]);
    expect(history.entries.get()).toEqual([]);
  });

  test('no name gets a mutation past the question', async () => {
    const { fetcher, confirmMutation } = fetcherIn('production');
    confirmMutation.mockResolvedValue(false);
    const disguised = 'mutation IntrospectionQuery { close(id: 1) }';
    await fetcher({ query: disguised, operationName: 'IntrospectionQuery' });
    expect(received).toEqual([]);
  });

  test('a query is sent without a question, and so is a mutation in development', async () => {
    const production = fetcherIn('production');
    await production.fetcher({ query });
    const development = fetcherIn('development');
    await development.fetcher({ query: mutation });
    expect(received).toHaveLength(2);
    expect(production.confirmMutation).not.toHaveBeenCalled();
    expect(development.confirmMutation).not.toHaveBeenCalled();
  });
});
