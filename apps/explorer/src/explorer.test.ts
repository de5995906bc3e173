import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import fastifyStatic from '@fastify/static';
import { afterEach, describe, expect, test } from '@jest/globals';
import fastify, { type FastifyInstance } from 'fastify';
import { explorer } from './explorer.ts';
import type { ExplorerOptions } from './explorer-options.ts';

const operationsDir = join(import.meta.dirname, '../../../operations');
const lan = { label: 'Lan', phoneNumber: '0901234562', as: 'STAFF', roles: ['MODERATOR'] } as const;

let server: FastifyInstance;

afterEach(() => server.close());

async function serve(options: Partial<ExplorerOptions> = {}): Promise<void> {
  server = fastify();
  await server.register(
    explorer({ endpoint: '/graphql', environment: 'development', people: [lan], ...options }),
  );
}

function get(url: string, headers: Record<string, string> = {}) {
  return server.inject({ url, headers });
}

async function scriptOfPage(): Promise<string> {
  const { body } = await get('/explorer/');
  return `/explorer/${/src="\.\/(assets\/[^"]+\.js)"/.exec(body)![1]}`;
}

describe('the page', () => {
  test('is served in its folder, to which the bare path leads', async () => {
    await serve();
    const redirect = await get('/explorer');
    expect(redirect.statusCode).toBe(308);
    expect(redirect.headers.location).toBe('/explorer/');

    const page = await get('/explorer/');
    expect(page.statusCode).toBe(200);
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(page.headers['cache-control']).toBe('no-cache');
  });

  test('has no inline script and names no other origin', async () => {
    await serve();
    const { body } = await get('/explorer/');
    expect(body).not.toMatch(/<script(?![^>]*\ssrc="\.\/assets\/)/);
    expect(body).not.toMatch(/(?:src|href)="(?!\.\/)/);
  });

  test('allows scripts, workers and requests of its own origin only', async () => {
    await serve();
    for (const url of ['/explorer/', '/explorer/operations.json', await scriptOfPage()]) {
      const { headers } = await get(url);
      const policy = String(headers['content-security-policy']).split('; ');
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self'");
      expect(policy).toContain("worker-src 'self'");
      expect(policy).toContain("connect-src 'self'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('no-referrer');
    }
  });

  test('can be mounted elsewhere', async () => {
    await serve({ path: '/staff/explorer' });
    expect((await get('/staff/explorer/')).statusCode).toBe(200);
    expect((await get('/staff/explorer/settings.json')).statusCode).toBe(200);
    expect((await get('/explorer/')).statusCode).toBe(404);
  });
});

test('stands beside a server that serves files of its own', async () => {
  server = fastify();
  await server.register(fastifyStatic, { root: import.meta.dirname });
  await server.register(explorer({ endpoint: '/graphql', environment: 'development' }));
  expect((await get('/explorer/')).statusCode).toBe(200);
  expect((await get('/explorer.ts')).headers['content-security-policy']).toBeUndefined();
});

describe('an asset', () => {
  test('is kept for ever and comes compressed as the browser can read it', async () => {
    await serve();
    const script = await scriptOfPage();
    const plain = await get(script);
    expect(plain.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(plain.headers['content-encoding']).toBeUndefined();

    const brotli = await get(script, { 'accept-encoding': 'gzip, deflate, br' });
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(brotli.headers['vary']).toMatch(/accept-encoding/i);
    expect(brotliDecompressSync(brotli.rawPayload).equals(plain.rawPayload)).toBe(true);

    const gzip = await get(script, { 'accept-encoding': 'gzip' });
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gzip.rawPayload).equals(plain.rawPayload)).toBe(true);
  });

  test('outside the folder is not to be had', async () => {
    await serve();
    const { statusCode } = await get('/explorer/assets/..%2f..%2f..%2fpackage.json');
    expect([403, 404]).toContain(statusCode);
  });
});

describe('what the page reads at its start', () => {
  test('are the documented operations, and 304 for whoever has them', async () => {
    await serve({ operationsDir });
    const first = await get('/explorer/operations.json');
    const names = first.json<{ name: string }[]>().map(({ name }) => name);
    expect(names).toContain('SignIn');

    const etag = String(first.headers.etag);
    const second = await get('/explorer/operations.json', { 'if-none-match': etag });
    expect(second.statusCode).toBe(304);
    expect(second.body).toBe('');
  });

  test('are no operations where no folder is given', async () => {
    await serve();
    expect((await get('/explorer/operations.json')).json()).toEqual([]);
  });

  test('are the settings, and the demo people in development', async () => {
    await serve();
    const settings = { endpoint: '/graphql', environment: 'development' };
    expect((await get('/explorer/settings.json')).json()).toEqual(settings);
    expect((await get('/explorer/people.json')).json()).toEqual([lan]);
  });

  test('are no demo people in production, even if some are given', async () => {
    await serve({ environment: 'production' });
    expect((await get('/explorer/people.json')).json()).toEqual([]);
  });
});

test('refuses to start on an operations folder that is not there', async () => {
  server = fastify();
  const missing = explorer({
    endpoint: '/graphql',
    environment: 'development',
    operationsDir: join(operationsDir, 'nowhere'),
  });
  await expect(server.register(missing).ready()).rejects.toThrow('nowhere');
});
