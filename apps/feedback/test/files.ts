import { request as send } from 'node:http';
import type { Viewer } from '@chia-se/subgraph-kit';
import type { TestSubgraph } from '@chia-se/subgraph-kit/testing';
import sharp from 'sharp';
import type { UserErrors } from './seed.ts';

/** A photo as a phone takes it: on its side, with the place and the camera noted beside it. */
export function phonePhoto(width = 1200, height = 900): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#3a7' } })
    .composite([
      {
        input: {
          create: { width: width >> 2, height: height >> 2, channels: 3, background: '#d22' },
        },
        left: 0,
        top: 0,
      },
    ])
    .jpeg({ quality: 90 })
    .withMetadata({ orientation: 6 })
    .withExifMerge({
      IFD0: { Make: 'SecretPhone', Artist: 'Nguyen Van A' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '10/1 46/1 30/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '106/1 42/1 0/1',
      },
    })
    .toBuffer();
}

export const smallPdf = Buffer.from(
  `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/MediaBox[0 0 10 10]/Parent 2 0 R>>endobj
xref
0 4
trailer<</Size 4/Root 1 0 R>>
startxref
170
%%EOF
`,
  'latin1',
);

export interface Upload {
  attachmentId: string;
  method: string;
  url: string;
  headers: { name: string; value: string }[];
  expiresAt: string;
}

export interface Attachment {
  id: string;
  kind: string;
  contentType: string;
  size: number;
  width: number | null;
  height: number | null;
  fileName: string | null;
  url: string;
  thumbnailUrl: string | null;
}

export const attachmentFields =
  'id kind contentType size width height fileName url thumbnailUrl urlsExpireAt';

export interface Answer {
  status: number | undefined;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** A request on a connection of its own. */
export function ask(
  url: string,
  method = 'GET',
  body: Buffer | null = null,
  headers: Record<string, string> = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asking = send(url, { agent: false, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.once('error', reject);
      response.once('end', () =>
        resolve({
          status: response.statusCode,
          headers: response.headers,
          body: Buffer.concat(parts),
        }),
      );
    });
    asking.once('error', reject);
    asking.end(body ?? undefined);
  });
}

let keys = 0;

/** Somebody with files. */
export class Uploader {
  constructor(
    readonly graph: TestSubgraph,
    readonly origin: string,
    readonly viewer: Viewer,
  ) {}

  async request(over: object = {}): Promise<{ upload: Upload | null } & UserErrors> {
    keys += 1;
    const input = {
      fileName: 'ảnh nhà tôi.jpg',
      contentType: 'image/jpeg',
      size: 1000,
      idempotencyKey: `upload-${String(keys).padStart(8, '0')}`,
      ...over,
    };
    const data = await this.graph.data<{ requestUpload: never }>(
      `mutation ($input: RequestUploadInput!) { requestUpload(input: $input) {
         upload { attachmentId method url headers { name value } expiresAt }
         userErrors { code field message } } }`,
      { input },
      this.viewer,
    );
    return data.requestUpload;
  }

  send({ url, method, headers }: Upload, bytes: Buffer): Promise<Answer> {
    const named = Object.fromEntries(headers.map(({ name, value }) => [name, value]));
    const length = { 'content-length': String(bytes.length) };
    return ask(new URL(url, this.origin).href, method, bytes, { ...named, ...length });
  }

  async complete(attachmentId: string): Promise<{ attachment: Attachment | null } & UserErrors> {
    const data = await this.graph.data<{ completeUpload: never }>(
      `mutation ($input: CompleteUploadInput!) { completeUpload(input: $input) {
         attachment { ${attachmentFields} } userErrors { code field message } } }`,
      { input: { attachmentId } },
      this.viewer,
    );
    return data.completeUpload;
  }

  /** Requests, sends, completes; whatever comes of it. */
  async tryUpload(bytes: Buffer, contentType = 'image/jpeg') {
    const { upload, userErrors } = await this.request({ contentType, size: bytes.length });
    if (!upload) throw new Error(`Refused: ${JSON.stringify(userErrors)}`);
    const { status, body } = await this.send(upload, bytes);
    if (status !== 200) throw new Error(`Answered ${status}: ${body}`);
    return this.complete(upload.attachmentId);
  }

  /** The same, and insists on success. */
  async upload(bytes: Buffer, contentType?: string): Promise<Attachment> {
    const { attachment, userErrors } = await this.tryUpload(bytes, contentType);
    if (!attachment) throw new Error(`Refused: ${JSON.stringify(userErrors)}`);
    return attachment;
  }

  load(url: string | null): Promise<Answer> {
    return ask(new URL(url ?? '', this.origin).href);
  }
}
