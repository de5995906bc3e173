import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { GraphClient } from './graph-client.ts';

/** A gateway of which only the second pair of tokens is still good. */
let renewals = 0;
const gateway = createServer(async (request, response) => {
  let body = '';
  for await (const chunk of request) body += chunk;
  response.setHeader('content-type', 'application/json');
  if (body.includes('refreshSession')) {
    renewals += 1;
    const isKnown = body.includes('"refreshToken":"r1"');
    const session = isKnown ? { accessToken: 'a2', refreshToken: 'r2' } : null;
    const userErrors = isKnown ? [] : [{ code: 'REFRESH_TOKEN_UNKNOWN', field: null, message: '' }];
    response.end(JSON.stringify({ data: { refreshSession: { session, userErrors } } }));
  } else if (request.headers.authorization === 'Bearer a2') {
    response.end(JSON.stringify({ data: { me: 'known' } }));
  } else {
    response.statusCode = 401;
    response.end(
      JSON.stringify({ errors: [{ message: '…', extensions: { code: 'UNAUTHENTICATED' } }] }),
    );
  }
});
let guest: GraphClient;

beforeAll(async () => {
  await new Promise<void>((listening) => gateway.listen(0, '127.0.0.1', listening));
  guest = new GraphClient(`http://127.0.0.1:${(gateway.address() as AddressInfo).port}`);
});
afterAll(async () => {
  await GraphClient.close();
  gateway.close();
});

it('renews a sign-in that ran out, once for all who found it so', async () => {
  const person = guest.as({ accessToken: 'a1', refreshToken: 'r1' });
  const asked = [1, 2, 3, 4].map(() => person.data<{ me: string }>('{ me }'));
  expect(await Promise.all(asked)).toEqual(Array(4).fill({ me: 'known' }));
  expect(renewals).toBe(1);
});

it('says so where the sign-in cannot be renewed', async () => {
  const person = guest.as({ accessToken: 'a1', refreshToken: 'stolen' });
  await expect(person.data('{ me }')).rejects.toThrow('REFRESH_TOKEN_UNKNOWN');
});

it('leaves the answer to a guest as it is', async () => {
  const { errors } = await guest.send('{ me }');
  expect(errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
});
