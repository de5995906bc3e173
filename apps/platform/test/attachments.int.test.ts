import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import sharp from 'sharp';

const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));

/** A platform in a process and a folder of its own, while `work` goes on. */
async function withPlatform(
  subgraphs: string,
  work: (url: string, folder: string) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'chia-se-attachments-'));
  const child = spawn(process.execPath, [main], {
    env: { ...process.env, DATA_DIR: folder, PORT: '0', SUBGRAPHS: subgraphs },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const url = await new Promise<string>((resolve, reject) => {
      child.once('exit', (code) => reject(new Error(`The platform ended with ${code}.`)));
      createInterface(child.stdout).on('line', (line) => {
        const found = line.match(/GraphQL\s+(\S+)\/graphql/)?.[1];
        if (found) resolve(found);
      });
    });
    await work(url, folder);
  } finally {
    child.removeAllListeners('exit');
    if (child.exitCode === null) {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
    }
    await rm(folder, { recursive: true, force: true });
  }
}

class Person {
  #token: string | null = null;

  constructor(private readonly url: string) {}

  async data<Data>(query: string, variables: object = {}): Promise<Data> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(this.#token ? { authorization: `Bearer ${this.#token}` } : {}),
      },
      body: JSON.stringify({ query, variables }),
    });
    const answer = (await response.json()) as { data: Data; errors?: object[] };
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data;
  }

  async signIn(phoneNumber: string): Promise<void> {
    const input = { phoneNumber, as: 'SUBSCRIBER' };
    await this.data(
      'mutation ($input: RequestSignInCodeInput!) { requestSignInCode(input: $input) { sent } }',
      { input },
    );
    const { developerOutbox } = await this.data<{ developerOutbox: { body: string }[] }>(
      'query ($to: String!) { developerOutbox(to: $to, first: 1) { body } }',
      { to: phoneNumber },
    );
    const code = developerOutbox[0]?.body.match(/\b\d{6}\b/)?.[0];
    const { signIn } = await this.data<{ signIn: { session: { accessToken: string } } }>(
      'mutation ($input: SignInInput!) { signIn(input: $input) { session { accessToken } } }',
      { input: { ...input, code } },
    );
    this.#token = signIn.session.accessToken;
  }
}

/** Twelve megapixels with something to see in them, some megabytes long, and the place beside. */
function largePhoto(): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;
  return sharp({ create: { width: 1008, height: 756, channels: 3, background: '#888', noise } })
    .resize(4032, 3024)
    .jpeg({ quality: 97 })
    .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '10/1 46/1 30/1' } })
    .toBuffer();
}

describe.each(['embedded', 'servers'])('with the subgraphs %s', (subgraphs) => {
  test(
    'a photo of several megabytes goes in by the front door and is seen without its place',
    () =>
      withPlatform(subgraphs, async (url, folder) => {
        const photo = await largePhoto();
        expect(photo.length).toBeGreaterThan(2_000_000);
        expect((await sharp(photo).metadata()).exif).toBeDefined();
        const author = new Person(url);
        await author.signIn('0901234567');
        const input = {
          fileName: 'IMG_0001.JPG',
          contentType: 'image/jpeg',
          size: photo.length,
          idempotencyKey: 'one-photo-of-mine',
        };
        const { requestUpload } = await author.data<{ requestUpload: { upload: Upload } }>(
          `mutation ($input: RequestUploadInput!) { requestUpload(input: $input) {
           upload { attachmentId method url headers { name value } } } }`,
          { input },
        );
        const { attachmentId, method, headers, url: path } = requestUpload.upload;
        const sent = await fetch(new URL(path, url), {
          method,
          headers: headers.map(({ name, value }) => [name, value] as [string, string]),
          body: new Uint8Array(photo),
        });
        expect([sent.status, await sent.text()]).toEqual([200, '']);
        const tooMuch = await fetch(new URL(path, url), {
          method,
          headers: headers.map(({ name, value }) => [name, value] as [string, string]),
          body: new Uint8Array(photo.length + 1),
        }).then(
          ({ status }) => status,
          () => 400,
        );
        expect(tooMuch).toBe(400);
        const opinion = {
          topic: 'NETWORK_QUALITY',
          title: 'Trạm bị đổ',
          body: 'Trạm ở đầu xóm bị đổ sau bão, xin xem ảnh.',
          idempotencyKey: 'one-opinion-of-mine',
          attachmentIds: [attachmentId],
        };
        const { completeUpload, submitFeedback } = await author.data<Submitted>(
          `mutation ($id: ID!, $opinion: SubmitFeedbackInput!) {
           completeUpload(input: { attachmentId: $id }) {
             attachment { width height } userErrors { code } }
           submitFeedback(input: $opinion) {
             feedback { attachments { url thumbnailUrl contentType } } userErrors { code } } }`,
          { id: attachmentId, opinion },
        );
        expect(completeUpload).toEqual({
          attachment: { width: 4032, height: 3024 },
          userErrors: [],
        });
        expect(submitFeedback.userErrors).toEqual([]);
        const [shown] = submitFeedback.feedback.attachments;
        const loaded = await fetch(new URL(shown?.url ?? '', url));
        expect(loaded.headers.get('x-content-type-options')).toBe('nosniff');
        const { exif, width } = await sharp(Buffer.from(await loaded.arrayBuffer())).metadata();
        expect([exif, width]).toEqual([undefined, 4032]);
        const thumbnail = await fetch(new URL(shown?.thumbnailUrl ?? '', url));
        expect(thumbnail.headers.get('content-type')).toBe('image/webp');
        const kept = await readdir(join(folder, 'attachments'), { recursive: true });
        expect(kept.filter((name) => name.includes(attachmentId))).toHaveLength(2);
      }),
    300_000,
  );
});

interface Upload {
  attachmentId: string;
  method: string;
  url: string;
  headers: { name: string; value: string }[];
}

interface Submitted {
  completeUpload: { attachment: object | null; userErrors: object[] };
  submitFeedback: {
    feedback: { attachments: { url: string; thumbnailUrl: string }[] };
    userErrors: object[];
  };
}
