import { createServer, request, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Asked {
  operationName: string;
  query?: string;
  extensions?: { persistedQuery?: { sha256Hash: string } };
}

/** A line to the platform that loses answers when told to: what was asked arrives, what is said does not. */
export class BadLine {
  /** Operations that went through it, with each attempt. */
  readonly asked: Asked[] = [];
  /** How many of the next answers are lost, of this operation. */
  readonly losing = { operationName: '', answers: 0 };
  readonly #streams = new Set<ServerResponse>();
  readonly #server: Server;
  url = '';

  constructor(private readonly platform: string) {
    this.#server = createServer((incoming, outgoing) => {
      const parts: Buffer[] = [];
      incoming.on('data', (part: Buffer) => parts.push(part));
      incoming.on('end', () => {
        const body = Buffer.concat(parts);
        const isLost = this.#isLost(body);
        const { host: _, ...headers } = incoming.headers;
        const through = request(
          `${this.platform}${incoming.url}`,
          { method: incoming.method, headers },
          (answer) => {
            if (isLost) {
              answer.resume().once('end', () => incoming.socket.destroy());
              return;
            }
            if (answer.headers['content-type']?.startsWith('text/event-stream')) {
              this.#streams.add(outgoing);
            }
            outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
            outgoing.flushHeaders();
            answer.pipe(outgoing);
          },
        );
        outgoing.once('close', () => through.destroy());
        through.once('error', () => outgoing.destroy());
        through.end(body);
      });
    });
  }

  async open(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    this.url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  get streams(): number {
    return this.#streams.size;
  }

  /** Ends the streams that are open, without a word. */
  cutStreams(): void {
    for (const stream of this.#streams) stream.destroy();
    this.#streams.clear();
  }

  async close(): Promise<void> {
    this.cutStreams();
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #isLost(body: Buffer): boolean {
    if (body.length === 0) return false;
    const asked = JSON.parse(body.toString()) as Asked;
    this.asked.push(asked);
    if (asked.operationName !== this.losing.operationName || this.losing.answers === 0)
      return false;
    this.losing.answers--;
    return true;
  }
}
