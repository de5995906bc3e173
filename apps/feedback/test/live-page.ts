import { get, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { serveSubgraph, type Viewer } from '@chia-se/subgraph-kit';
import { type TestSubgraph, until } from '@chia-se/subgraph-kit/testing';
import { generateSigningKeys } from '@chia-se/viewer';

/** The subgraph's own server, as the gateway would lead to it. */
export async function serve(graph: TestSubgraph) {
  const { publicKey } = await generateSigningKeys();
  const server = await serveSubgraph(graph.running, {
    host: '127.0.0.1',
    port: 0,
    gatewayPublicKey: publicKey,
  });
  return { origin: new URL(server.url).origin, close: server.close };
}

/** The path of a stream of one's own. */
export async function livePath(graph: TestSubgraph, viewer: Viewer): Promise<string> {
  const data = await graph.data<{ openLiveUpdates: { liveUpdates: { url: string } } }>(
    'mutation { openLiveUpdates { liveUpdates { url expiresAt } userErrors { code } } }',
    {},
    viewer,
  );
  return data.openLiveUpdates.liveUpdates.url;
}

export interface Heard {
  id: string | undefined;
  event: string | undefined;
  data: Record<string, unknown>;
}

/** A page with an open stream. */
export class LivePage {
  readonly heard: Heard[] = [];
  comments = 0;
  isOver = false;
  #unread = '';

  private constructor(private readonly response: IncomingMessage) {}

  static open(url: string, headers: Record<string, string> = {}): Promise<LivePage> {
    return new Promise((resolve, reject) => {
      // A connection of its own, as every `EventSource` has.
      get(url, { agent: false, headers }, (response) => {
        const page = new LivePage(response);
        response.setEncoding('utf8');
        response.on('data', (text: string) => page.#take(text));
        response.on('error', () => undefined);
        response.once('close', () => {
          page.isOver = true;
        });
        resolve(page);
      }).once('error', reject);
    });
  }

  get status(): number | undefined {
    return this.response.statusCode;
  }

  get headers(): IncomingHttpHeaders {
    return this.response.headers;
  }

  /** Waits for so many steps. */
  async hears(count: number): Promise<Heard[]> {
    await until(async () => this.heard.length >= count);
    return this.heard;
  }

  close(): void {
    this.response.destroy();
  }

  #take(text: string): void {
    const blocks = (this.#unread + text).split('\n\n');
    this.#unread = blocks.pop() ?? '';
    for (const block of blocks) {
      if (block.startsWith(':')) this.comments += 1;
      const fields = new Map(block.split('\n').map((line) => splitOnce(line)));
      if (!fields.has('event')) continue;
      const data = JSON.parse(fields.get('data') ?? '{}') as Record<string, unknown>;
      this.heard.push({ id: fields.get('id'), event: fields.get('event'), data });
    }
  }
}

function splitOnce(line: string): [string, string] {
  const at = line.indexOf(': ');
  return [line.slice(0, at), line.slice(at + 2)];
}
