import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TestSubgraph, until } from '@chia-se/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import sharp from 'sharp';
import { phonePhoto, smallPdf, Uploader } from '../../test/files.ts';
import { serve } from '../../test/live-page.ts';
import { moderator, newSubscriber, openPeriod, responder } from '../../test/seed.ts';
import { feedback } from '../subgraph.ts';

let folder: string;
let graph: TestSubgraph;
let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'attachments-'));
  graph = await TestSubgraph.start(feedback, {
    environment: { ATTACHMENT_FOLDER: folder, ATTACHMENT_SWEEP_SECONDS: '0.05' },
  });
  await openPeriod(graph);
  server = await serve(graph);
});
afterAll(async () => {
  await server.close();
  await graph.stop();
  await rm(folder, { recursive: true });
});

const someone = (viewer = newSubscriber()) => new Uploader(graph, server.origin, viewer);

async function filesOf(id: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => name.includes(id)).sort();
}

describe('a photo', () => {
  test('is kept upright, without place, camera and owner, and with a thumbnail', async () => {
    const photo = await phonePhoto();
    const before = await sharp(photo).metadata();
    expect([before.orientation, before.width, before.height]).toEqual([6, 1200, 900]);
    // What is to be gone was there.
    expect(before.exif?.includes('SecretPhone')).toBe(true);
    expect(gpsIn(before.exif)).toBe(true);

    const author = someone();
    const attachment = await author.upload(photo);
    expect(attachment).toMatchObject({
      kind: 'IMAGE',
      contentType: 'image/jpeg',
      width: 900,
      height: 1200,
      fileName: 'ảnh nhà tôi.jpg',
    });
    const { body, headers } = await author.load(attachment.url);
    const after = await sharp(body).metadata();
    expect(after).toMatchObject({ format: 'jpeg', width: 900, height: 1200 });
    expect([after.exif, after.xmp, after.iptc, after.icc, after.orientation]).toEqual(
      Array(5).fill(undefined),
    );
    expect(body.includes('SecretPhone')).toBe(false);
    expect(headers).toMatchObject({
      'content-type': 'image/jpeg',
      'content-disposition': 'inline',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    });
    // What was at the left above is at the right above, as one sees it.
    const corner = { left: 850, top: 10, width: 1, height: 1 };
    const [red] = await sharp(body).extract(corner).raw().toBuffer();
    expect(red).toBeGreaterThan(180);
    const thumbnail = await author.load(attachment.thumbnailUrl);
    expect(await sharp(thumbnail.body).metadata()).toMatchObject({
      format: 'webp',
      width: 360,
      height: 480,
    });
    expect(await filesOf(attachment.id)).toHaveLength(2);
    for (const name of await filesOf(attachment.id)) {
      expect((await readFile(join(folder, name))).includes('SecretPhone')).toBe(false);
    }
  });

  test.each(['png', 'webp'] as const)('is taken as %s, by its content', async (format) => {
    const image = sharp({ create: { width: 50, height: 40, channels: 4, background: '#00f8' } });
    const attachment = await someone().upload(await image.toFormat(format).toBuffer());
    expect(attachment).toMatchObject({ contentType: `image/${format}`, width: 50, height: 40 });
  });

  test('of 9,000 pixels is kept with 4,096', async () => {
    const wide = await sharp({
      create: { width: 5000, height: 100, channels: 3, background: '#fff' },
    })
      .jpeg()
      .toBuffer();
    expect(await someone().upload(wide)).toMatchObject({ width: 4096, height: 82 });
  });
});

describe('a document', () => {
  test('is kept as it is, and only ever given out to be kept', async () => {
    const author = someone();
    const attachment = await author.upload(smallPdf, 'application/pdf');
    expect(attachment).toMatchObject({ kind: 'DOCUMENT', thumbnailUrl: null, width: null });
    const { body, headers } = await author.load(attachment.url);
    expect(body.equals(smallPdf)).toBe(true);
    expect(headers['content-disposition']).toMatch(/^attachment; filename="chia-se-\w{6}\.pdf"$/);
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    });
  });
});

describe('refuses by content', () => {
  const zipEnd = Buffer.concat([Buffer.from('PK\x05\x06', 'latin1'), Buffer.alloc(18)]);
  const bomb = () =>
    sharp({ create: { width: 16_000, height: 16_000, channels: 3, background: '#000' } })
      .png({ compressionLevel: 9 })
      .toBuffer();
  test.each<[string, () => Buffer | Promise<Buffer>, string]>([
    ['HTML', () => Buffer.from('<html><script>alert(1)</script>'), 'FILE_TYPE_UNSUPPORTED'],
    [
      'SVG',
      () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      'FILE_TYPE_UNSUPPORTED',
    ],
    ['a program', () => Buffer.from('MZ'.padEnd(500, 'x')), 'FILE_TYPE_UNSUPPORTED'],
    ['HEIC', () => Buffer.from('\0\0\0\x18ftypheic'.padEnd(99)), 'IMAGE_HEIC'],
    ['HEIF', () => Buffer.from('\0\0\0\x1cftypmif1'.padEnd(99)), 'IMAGE_HEIC'],
    ['half a photo', async () => (await phonePhoto()).subarray(0, 2500), 'FILE_UNREADABLE'],
    [
      'a photo by its head alone',
      () => Buffer.from('\xff\xd8\xff'.padEnd(200), 'latin1'),
      'FILE_UNREADABLE',
    ],
    ['half a PDF', () => smallPdf.subarray(0, 200), 'FILE_UNREADABLE'],
    [
      'a PDF with a tail',
      () => Buffer.concat([smallPdf, Buffer.from('<script>')]),
      'FILE_UNREADABLE',
    ],
    ['a PDF that is a zip', () => Buffer.concat([smallPdf, zipEnd]), 'FILE_SUSPICIOUS'],
    [
      'a photo that is a zip',
      async () => Buffer.concat([await phonePhoto(), zipEnd]),
      'FILE_SUSPICIOUS',
    ],
    ['a bomb', bomb, 'IMAGE_TOO_LARGE'],
  ])('%s', async (_what, make, code) => {
    const author = someone();
    const bytes = await make();
    const { upload } = await author.request({ size: bytes.length });
    if (!upload) throw new Error('refused');
    expect((await author.send(upload, bytes)).status).toBe(200);
    const answers = [
      await author.complete(upload.attachmentId),
      await author.complete(upload.attachmentId),
    ];
    for (const { attachment, userErrors } of answers) {
      expect([attachment, userErrors[0]?.code]).toEqual([null, code]);
    }
    expect(await filesOf(upload.attachmentId)).toEqual([]);
  });

  test('nothing of a comment with markup is left', async () => {
    const photo = await sharp(await phonePhoto())
      .withExif({ IFD0: { ImageDescription: 'x'.repeat(2_000) } })
      .jpeg()
      .toBuffer();
    const hostile = Buffer.from(
      photo.toString('latin1').replace('x'.repeat(100), '<script>alert(1)</script>'.padEnd(100)),
      'latin1',
    );
    const author = someone();
    const { userErrors } = await author.tryUpload(hostile);
    expect(userErrors[0]?.code).toBe('FILE_SUSPICIOUS');
  });
});

describe('refuses to begin with', () => {
  test.each([
    [{ contentType: 'text/html' }, 'FILE_TYPE_UNSUPPORTED'],
    [{ contentType: 'image/svg+xml' }, 'FILE_TYPE_UNSUPPORTED'],
    [{ size: 0 }, 'FILE_EMPTY'],
    [{ size: -1 }, 'FILE_EMPTY'],
    [{ size: 10_000_001 }, 'FILE_TOO_LARGE'],
    [{ fileName: '\u202e /' }, 'FILE_NAME_EMPTY'],
    [{ idempotencyKey: 'short' }, 'UPLOAD_KEY_INVALID'],
    [{ idempotencyKey: 'with\0nothing' }, 'UPLOAD_KEY_INVALID'],
  ])('%j', async (over, code) => {
    const { upload, userErrors } = await someone().request(over);
    expect([upload, userErrors[0]?.code]).toEqual([null, code]);
  });

  test('a forty-first that nobody uses', async () => {
    const author = someone();
    for (let count = 0; count < 40; count += 1) await author.request();
    expect((await author.request()).userErrors[0]?.code).toBe('TOO_MANY_UPLOADS');
  });

  test('whoever has no business with it', async () => {
    for (const viewer of [moderator]) {
      await expect(someone(viewer as never).request()).rejects.toThrow('Only staff who respond');
    }
    expect((await someone(responder as never).request()).upload).not.toBeNull();
  });

  test('everything where no place is set', async () => {
    const without = await TestSubgraph.start(feedback);
    const { userErrors } = await new Uploader(without, '', newSubscriber()).request();
    expect(userErrors[0]?.code).toBe('UPLOADS_OFF');
    await without.stop();
  });
});

describe('sent twice', () => {
  test('a request is the same file, unless it is about another', async () => {
    const author = someone();
    const over = { idempotencyKey: 'the-same-key' };
    const [one, two] = [await author.request(over), await author.request(over)];
    expect(two.upload?.attachmentId).toBe(one.upload?.attachmentId);
    const other = await author.request({ ...over, size: 999 });
    expect(other.userErrors[0]?.code).toBe('UPLOAD_KEY_REUSED');
  });

  test('completions at the same time are one', async () => {
    const author = someone();
    const photo = await phonePhoto();
    const { upload } = await author.request({ size: photo.length });
    if (!upload) throw new Error('refused');
    expect((await author.complete(upload.attachmentId)).userErrors[0]?.code).toBe('UPLOAD_MISSING');
    await author.send(upload, photo);
    const all = await Promise.all([1, 2, 3].map(() => author.complete(upload.attachmentId)));
    const first = all[0]?.attachment;
    expect(first).not.toBeNull();
    for (const { attachment } of all) expect(attachment).toEqual(first);
  });

  test('a completion that died between its files and its row is made good by the next', async () => {
    const author = someone();
    const photo = await phonePhoto(300, 200);
    const { upload } = await author.request({ size: photo.length });
    if (!upload) throw new Error('refused');
    await author.send(upload, photo);
    const id = upload.attachmentId;
    await writeFile(join(folder, id.slice(-2), `${id}.content`), 'of the one that died');
    const { attachment } = await author.complete(id);
    const { body } = await author.load(attachment?.url ?? null);
    expect(await sharp(body).metadata()).toMatchObject({ width: 200, height: 300 });
    expect(await filesOf(id)).toHaveLength(2);
  });

  test('somebody else completes nothing', async () => {
    const { upload } = await someone().request();
    const { userErrors } = await someone().complete(upload?.attachmentId ?? '');
    expect(userErrors[0]?.code).toBe('UPLOAD_UNKNOWN');
    expect((await someone().complete('no-id')).userErrors[0]?.code).toBe('UPLOAD_UNKNOWN');
  });
});

describe('the sweep', () => {
  test('takes what nobody used for a day, and the name with it', async () => {
    const author = someone();
    const { id, url } = await author.upload(await phonePhoto(300, 200));
    graph.clock.advance({ hours: 23 });
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await filesOf(id)).toHaveLength(2);
    graph.clock.advance({ hours: 2 });
    await until(async () => (await filesOf(id)).length === 0);
    expect((await author.load(url)).status).toBe(403);
    await until(async () => {
      const rows = await graph.database.rows('select from attachment where id = $1', [id]);
      return rows.length === 0;
    });
  });

  test('takes the files of a draft that nobody has gone on with for thirty days, and leaves its text', async () => {
    const author = someone();
    const { id } = await author.upload(await phonePhoto(300, 200));
    const save = (body: string, version: number) =>
      graph.data(
        'mutation ($input: SaveFeedbackDraftInput!) { saveFeedbackDraft(input: $input) { draft { version } userErrors { code } } }',
        {
          input: { key: 'long-draft', title: 'Sóng', body, version, attachmentIds: [id] },
        },
        author.viewer,
      );
    await save('Một', 0);
    graph.clock.advance({ hours: 24 * 29 });
    await save('Hai', 1);
    graph.clock.advance({ hours: 24 * 29 });
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await filesOf(id)).toHaveLength(2);
    graph.clock.advance({ hours: 48 });
    await until(async () => (await filesOf(id)).length === 0);
    const data = await graph.data<{ myFeedbackDrafts: unknown }>(
      '{ myFeedbackDrafts { body attachments { id } } }',
      {},
      author.viewer,
    );
    expect(data.myFeedbackDrafts).toEqual([{ body: 'Hai', attachments: [] }]);
  });

  test('takes an upload that came behind its completion, with all that it tells', async () => {
    const author = someone();
    const photo = await phonePhoto();
    const { upload } = await author.request({ size: photo.length });
    if (!upload) throw new Error('refused');
    await author.send(upload, photo);
    await author.complete(upload.attachmentId);
    await author.send(upload, photo);
    expect(await filesOf(upload.attachmentId)).toHaveLength(3);
    graph.clock.advance({ hours: 1 });
    await until(async () => (await filesOf(upload.attachmentId)).length === 2);
  });
});

/** The tag that leads to the directory of places. */
function gpsIn(exif: Buffer | undefined): boolean {
  if (!exif) return false;
  return exif.includes(Buffer.from([0x25, 0x88])) || exif.includes(Buffer.from([0x88, 0x25]));
}
