import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  gatewayIssuer,
  generateSigningKeys,
  subscriberViewer,
  TokenIssuer,
  TokenVerifier,
} from '@chia-se/viewer';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { GatewayContext } from './gateway-context.ts';
import { RemoteDataSource } from './remote-data-source.ts';

const keys = await generateSigningKeys();
const issuer = new TokenIssuer({
  privateKey: keys.privateKey,
  issuer: gatewayIssuer,
  lifetimeSeconds: 60,
});
const context: GatewayContext = {
  viewer: subscriberViewer('subscription', 'member'),
  language: 'en',
  requestId: 'request-1',
  clientAddress: '203.0.113.9',
  wantsQueryPlan: false,
};

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function asking(
  answer: (request: IncomingMessage, respond: (status: number, body: string) => void) => void,
  partner = false,
) {
  const server: Server = createServer((request, response) =>
    answer(request, (status, body) => response.writeHead(status).end(body)),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/graphql`;
  const source = new RemoteDataSource({ name: 'perks', url, partner }, issuer, 500);
  closing.push(
    () => source.close(),
    () => new Promise((resolve) => server.close(resolve)),
  );
  server.unref();
  const options = { request: { query: '{ perks { name } }' }, context } as never;
  return source.process(options);
}

describe('a subgraph server', () => {
  test('is told who asks, signed for it alone, in which language and under which id', async () => {
    let seen: IncomingMessage | undefined;
    const answer = await asking((request, respond) => {
      seen = request;
      respond(200, '{"data":{"perks":[]}}');
    });
    expect(answer).toEqual({ data: { perks: [] } });
    expect(seen?.headers).toMatchObject({
      'accept-language': 'en',
      'x-request-id': 'request-1',
      'x-client-address': '203.0.113.9',
    });
    const token = seen?.headers.authorization?.replace('Bearer ', '') ?? '';
    const { publicKey } = keys;
    const mine = new TokenVerifier({ publicKey, issuer: gatewayIssuer, audience: 'perks' });
    expect(await mine.verify(token)).toEqual(context.viewer);
    const others = new TokenVerifier({ publicKey, issuer: gatewayIssuer, audience: 'rewards' });
    await expect(others.verify(token)).rejects.toThrow('not valid');
  });

  test('of a partner learns the member id, and neither the subscription nor the address', async () => {
    let seen: IncomingMessage | undefined;
    await asking((request, respond) => {
      seen = request;
      respond(200, '{"data":{}}');
    }, true);
    expect(seen?.headers['x-client-address']).toBeUndefined();
    const claims = seen?.headers.authorization?.split('.')[1] ?? '';
    const text = Buffer.from(claims, 'base64url').toString();
    expect(text).toContain('member');
    expect(text).not.toContain('subscription');
  });

  test.each([
    [
      'answers no JSON',
      (respond: (status: number, body: string) => void) => respond(200, '<html>'),
    ],
    ['fails', (respond: (status: number, body: string) => void) => respond(500, '{}')],
    ['never answers', () => undefined],
  ])('that %s is unavailable, without a word of why', async (_what, respond) => {
    const failing = asking((_request, send) => respond(send));
    await expect(failing).rejects.toMatchObject({
      message: 'perks does not answer at the moment.',
      extensions: { code: 'SUBGRAPH_UNAVAILABLE' },
    });
  });
});
