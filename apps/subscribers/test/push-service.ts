import { createDecipheriv, createECDH, type ECDH, hkdfSync, randomBytes } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A browser and its push service on a port of this machine; reads what comes as RFC 8291 says. */
export class PushService {
  readonly got: { message: Record<string, string>; headers: IncomingHttpHeaders }[] = [];
  /** Statuses to answer the next messages with, in their order. */
  readonly answerWith: number[] = [];
  readonly #keys: ECDH = createECDH('prime256v1');
  readonly #secret = randomBytes(16);

  private constructor(private readonly server: Server) {
    this.#keys.generateKeys();
  }

  static async start(): Promise<PushService> {
    const server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const status = push.answerWith.shift() ?? 201;
        if (status === 201) {
          const message = JSON.parse(push.#decrypt(Buffer.concat(chunks)));
          push.got.push({ message, headers: request.headers });
        }
        response.writeHead(status).end();
      });
    });
    const push: PushService = new PushService(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return push;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** What the browser hands to the page. */
  subscription(name: string) {
    return {
      endpoint: `${this.origin}/push/${name}`,
      p256dh: this.#keys.getPublicKey('base64url'),
      auth: this.#secret.toString('base64url'),
    };
  }

  stop(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  #decrypt(body: Buffer): string {
    const salt = body.subarray(0, 16);
    const idLength = body[20] ?? 0;
    const sender = body.subarray(21, 21 + idLength);
    const sealed = body.subarray(21 + idLength);
    const info = Buffer.concat([Buffer.from('WebPush: info\0'), this.#keys.getPublicKey(), sender]);
    const shared = this.#keys.computeSecret(sender);
    const input = Buffer.from(hkdfSync('sha256', shared, this.#secret, info, 32));
    const derive = (what: string, bytes: number) =>
      Buffer.from(hkdfSync('sha256', input, salt, `Content-Encoding: ${what}\0`, bytes));
    const decipher = createDecipheriv('aes-128-gcm', derive('aes128gcm', 16), derive('nonce', 12));
    decipher.setAuthTag(sealed.subarray(-16));
    const padded = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
    return padded.toString('utf8', 0, padded.lastIndexOf(2));
  }
}
