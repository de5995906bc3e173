import { mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { TestSubgraph, until } from '@chia-se/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ask, phonePhoto, Uploader } from '../../test/files.ts';
import { serve } from '../../test/live-page.ts';
import { newSubscriber } from '../../test/seed.ts';
import { feedback } from '../subgraph.ts';
import { FolderStore } from './folder-store.ts';

let folder: string;
let graph: TestSubgraph;
let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'objects-'));
  graph = await TestSubgraph.start(feedback, { environment: { ATTACHMENT_FOLDER: folder } });
  server = await serve(graph);
});
afterAll(async () => {
  await server.close();
  await graph.stop();
  await rm(folder, { recursive: true });
});

async function asked(bytes: Buffer) {
  const uploader = new Uploader(graph, server.origin, newSubscriber());
  const { upload } = await uploader.request({ size: bytes.length });
  if (!upload) throw new Error('refused');
  return { uploader, upload };
}

const objects = async () =>
  (await readdir(folder, { recursive: true })).filter((name) => /\.[a-z]+$|incoming\//.test(name));

describe('a signed address', () => {
  test('is for one object, one method, one type, one length', async () => {
    const bytes = await phonePhoto(100, 100);
    const { uploader, upload } = await asked(bytes);
    const other = await asked(bytes);
    const before = await objects();
    const url = new URL(upload.url, server.origin);
    const change = (name: string, value: string) => {
      const changed = new URL(url);
      changed.searchParams.set(name, value);
      return changed.href;
    };
    const elsewhere = new URL(url);
    elsewhere.pathname = new URL(other.upload.url, server.origin).pathname;
    const jpeg = { 'content-type': 'image/jpeg' };
    const attempts = await Promise.all([
      ask(elsewhere.href, 'PUT', bytes, jpeg),
      ask(url.href.replace('.upload?', '.content?'), 'PUT', bytes, jpeg),
      ask(change('expires', '99999999999999'), 'PUT', bytes, jpeg),
      ask(change('size', '999999'), 'PUT', bytes, jpeg),
      ask(change('type', 'text/html'), 'PUT', bytes, { 'content-type': 'text/html' }),
      ask(url.href, 'PUT', bytes, { 'content-type': 'text/html' }),
      ask(`${url.href}&size=1`, 'PUT', bytes, jpeg),
      ask(change('signature', ''), 'PUT', bytes, jpeg),
      ask(url.href, 'GET'),
    ]);
    expect(attempts.map(({ status }) => status)).toEqual(Array(9).fill(403));
    for (const method of ['POST', 'DELETE', 'PATCH', 'HEAD']) {
      expect((await ask(url.href, method, null)).status).toBe(404);
    }
    expect((await ask(url.href, 'PUT', null, jpeg)).status).toBe(400);
    const tooMany = Buffer.concat([bytes, Buffer.from('x')]);
    expect((await ask(url.href, 'PUT', tooMany, jpeg)).status).toBe(400);
    expect((await ask(url.href, 'PUT', bytes.subarray(1), jpeg)).status).toBe(400);
    expect(await objects()).toEqual(before);
    expect((await uploader.send(upload, bytes)).status).toBe(200);
  });

  test('is over after its time', async () => {
    const bytes = await phonePhoto(100, 100);
    const { uploader, upload } = await asked(bytes);
    await uploader.send(upload, bytes);
    const { attachment } = await uploader.complete(upload.attachmentId);
    expect((await uploader.load(attachment?.url ?? null)).status).toBe(200);
    graph.clock.advance({ minutes: 11 });
    expect((await uploader.send(upload, bytes)).status).toBe(403);
    expect((await uploader.load(attachment?.url ?? null)).status).toBe(403);
  });

  test('to read cannot be made to show something else', async () => {
    const bytes = await phonePhoto(100, 100);
    const { uploader, upload } = await asked(bytes);
    await uploader.send(upload, bytes);
    const { attachment } = await uploader.complete(upload.attachmentId);
    const url = new URL(attachment?.url ?? '', server.origin);
    for (const [name, value] of [
      ['type', 'text/html'],
      ['name', 'x.html'],
    ] as const) {
      const changed = new URL(url);
      changed.searchParams.set(name, value);
      expect((await ask(changed.href)).status).toBe(403);
    }
    expect((await ask(url.href, 'PUT', bytes)).status).toBe(403);
    expect((await ask(url.href.replace('/objects/', '/objects/..%2f..%2f'))).status).not.toBe(200);
  });
});

test('an upload that breaks off leaves nothing to be seen', async () => {
  const bytes = await phonePhoto();
  const { uploader, upload } = await asked(bytes);
  const before = await objects();
  await new Promise<void>((resolve) => {
    const sending = request(new URL(upload.url, server.origin), {
      agent: false,
      method: 'PUT',
      headers: { 'content-type': 'image/jpeg', 'content-length': String(bytes.length) },
    });
    sending.on('error', () => resolve());
    sending.write(bytes.subarray(0, bytes.length - 100));
    void until(async () => (await objects()).length > before.length).then(() => sending.destroy());
  });
  await until(async () => (await objects()).length === before.length);
  const { userErrors } = await uploader.complete(upload.attachmentId);
  expect(userErrors[0]?.code).toBe('UPLOAD_MISSING');
  expect((await uploader.send(upload, bytes)).status).toBe(200);
  expect((await uploader.complete(upload.attachmentId)).attachment).not.toBeNull();
});

test('what a killed process has left is cleared away, and never what is under way', async () => {
  const store = await FolderStore.open(folder, graph.clock.read);
  const never = new Readable({ read: () => undefined });
  const taking = store.take('ab/00000000-0000-7000-8000-0000000000ab.upload', never, 10);
  const incoming = () => readdir(join(folder, 'incoming'));
  await until(async () => (await incoming()).length === 1);
  await store.tidy();
  expect(await incoming()).toHaveLength(1);
  const [name] = await incoming();
  const longAgo = new Date(Date.now() - 2 * 3_600_000);
  await utimes(join(folder, 'incoming', name ?? ''), longAgo, longAgo);
  await store.tidy();
  expect(await incoming()).toEqual([]);
  never.destroy(new Error('gone'));
  await expect(taking).rejects.toThrow('gone');
});

test('servers on one folder sign alike, whoever came first', async () => {
  const other = await mkdtemp(join(tmpdir(), 'objects-'));
  const key = 'ab/00000000-0000-7000-8000-0000000000ab.upload';
  const stores = await Promise.all([1, 2, 3].map(() => FolderStore.open(other, graph.clock.read)));
  const urls = await Promise.all(
    stores.map((store) => store.signUpload(key, { contentType: 'image/png', size: 1 })),
  );
  expect(new Set(urls.map(({ url }) => url)).size).toBe(1);
  expect((await readdir(other)).sort()).toEqual(['incoming', 'signing-key']);
  await rm(other, { recursive: true });
});
