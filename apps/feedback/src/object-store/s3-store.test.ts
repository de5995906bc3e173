import { mkdtemp, readdir, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from '@20minutes/s3rver';
import { TestSubgraph, until } from '@chia-se/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import sharp from 'sharp';
import { ask, phonePhoto, smallPdf, Uploader } from '../../test/files.ts';
import { moderator, newSubscriber, openPeriod, submitted } from '../../test/seed.ts';
import { feedback } from '../subgraph.ts';
import { S3Store } from './s3-store.ts';

let folder: string;
let bucket: S3rver;
let graph: TestSubgraph;
let url: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 's3-'));
  bucket = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory: folder,
    configureBuckets: [{ name: 'chia-se', configs: [] }],
  });
  const { port } = await bucket.run();
  url = `http://127.0.0.1:${port}/chia-se/attachments`;
  graph = await TestSubgraph.start(feedback, { environment: environment() });
  await openPeriod(graph);
});
afterAll(async () => {
  await graph.stop();
  await bucket.close();
  await rm(folder, { recursive: true });
});

const environment = () => ({
  ATTACHMENT_S3_URL: url,
  ATTACHMENT_S3_ACCESS_KEY_ID: 'S3RVER',
  ATTACHMENT_S3_SECRET_ACCESS_KEY: 'S3RVER',
  ATTACHMENT_SWEEP_SECONDS: '0.05',
});
const account = (secretAccessKey = 'S3RVER') =>
  new S3Store({ url, region: 'us-east-1', accessKeyId: 'S3RVER', secretAccessKey });
const key = 'ab/00000000-0000-7000-8000-0000000000ab.upload';
const objectsOf = async (id: string) =>
  (await readdir(folder, { recursive: true })).filter(
    (name) => name.includes(id) && name.endsWith('_object'),
  );

test('a photo goes to the bucket by itself, and comes back without its place', async () => {
  const viewer = newSubscriber();
  const author = new Uploader(graph, 'http://127.0.0.1', viewer);
  const photo = await phonePhoto();
  const attachment = await author.upload(photo);
  expect(attachment.url.startsWith(`${url}/`)).toBe(true);
  expect(await objectsOf(attachment.id)).toHaveLength(2);
  const { status, body, headers } = await author.load(attachment.url);
  expect(status).toBe(200);
  expect(headers).toMatchObject({ 'content-type': 'image/jpeg', 'content-disposition': 'inline' });
  const { exif, width, height } = await sharp(body).metadata();
  expect([exif, width, height]).toEqual([undefined, 900, 1200]);
  const { id } = await submitted(graph, viewer, { attachmentIds: [attachment.id] });
  const data = await graph.data<{ feedback: { attachments: { thumbnailUrl: string }[] } }>(
    `{ feedback(id: "${id}") { attachments { thumbnailUrl } } }`,
    {},
    moderator,
  );
  const thumbnail = await author.load(data.feedback.attachments[0]?.thumbnailUrl ?? '');
  expect((await sharp(thumbnail.body).metadata()).format).toBe('webp');
  await graph.data(
    `mutation { withdrawFeedback(input: { feedbackId: "${id}" }) { userErrors { code } } }`,
    {},
    viewer,
  );
  await until(async () => (await objectsOf(attachment.id)).length === 0);
  expect((await author.load(attachment.url)).status).toBe(404);
});

test('a document is given out to be kept', async () => {
  const author = new Uploader(graph, 'http://127.0.0.1', newSubscriber());
  const attachment = await author.upload(smallPdf, 'application/pdf');
  const { headers, body } = await author.load(attachment.url);
  expect(body.equals(smallPdf)).toBe(true);
  expect(headers['content-disposition']).toMatch(/^attachment; filename="chia-se-\w{6}\.pdf"$/);
});

describe('a signed address', () => {
  test('is for one object, one method, one type, one length', async () => {
    const store = account();
    const { url: signed } = await store.signUpload(key, { contentType: 'image/png', size: 3 });
    const bytes = Buffer.from('abc');
    const png = { 'content-type': 'image/png', 'content-length': '3' };
    const attempts = await Promise.all([
      ask(signed.replace('0ab.upload', '0ac.upload'), 'PUT', bytes, png),
      ask(signed, 'PUT', bytes, { ...png, 'content-type': 'text/html' }),
      ask(signed, 'PUT', Buffer.from('abcd'), { ...png, 'content-length': '4' }),
      ask(signed.replace('X-Amz-Expires=600', 'X-Amz-Expires=6000'), 'PUT', bytes, png),
      ask(signed, 'GET'),
      ask(signed, 'DELETE'),
    ]);
    expect(attempts.map(({ status }) => status)).toEqual(Array(6).fill(403));
    expect(await store.read(key, 10)).toBeNull();
    expect((await ask(signed, 'PUT', bytes, png)).status).toBe(200);
    expect(await store.read(key, 10)).toEqual(bytes);
    // One byte more than asked for says that it is longer.
    expect(await store.read(key, 1)).toEqual(Buffer.from('ab'));
    const { url: shown } = await store.signDownload(key, {
      contentType: 'image/png',
      downloadName: null,
    });
    expect((await ask(shown)).status).toBe(200);
    expect((await ask(shown.replace('image%2Fpng', 'text%2Fhtml'))).status).toBe(403);
    expect((await ask(shown, 'DELETE')).status).toBe(403);
    await store.remove([key, key]);
    expect((await ask(shown)).status).toBe(404);
  });

  test('of a wrong secret opens nothing', async () => {
    const wrong = account('another');
    await expect(wrong.write(key, Buffer.from('x'), 'image/png')).rejects.toThrow('403');
    const { url: signed } = await wrong.signDownload(key, {
      contentType: 'image/png',
      downloadName: null,
    });
    expect((await ask(signed)).status).toBe(403);
  });
});

test('a server that stumbles is asked again', async () => {
  let asked = 0;
  const stumbling: Server = createServer((_request, response) => {
    asked += 1;
    response.writeHead(asked < 3 ? 503 : 200).end('late');
  });
  await new Promise<void>((resolve) => stumbling.listen(0, '127.0.0.1', resolve));
  const { port } = stumbling.address() as AddressInfo;
  const store = new S3Store({
    url: `http://127.0.0.1:${port}/bucket`,
    region: 'us-east-1',
    accessKeyId: 'a',
    secretAccessKey: 'b',
  });
  expect(String(await store.read(key, 10))).toBe('late');
  expect(asked).toBe(3);
  await new Promise((resolve) => stumbling.close(resolve));
});

test('settings of a bucket without keys are refused at the start', async () => {
  const starting = TestSubgraph.start(feedback, { environment: { ATTACHMENT_S3_URL: url } });
  await expect(starting).rejects.toThrow('ATTACHMENT_S3_URL needs');
});
