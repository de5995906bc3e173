import type { ServerResponse } from 'node:http';
import type { LiveChange } from './live-change.repository.ts';
import type { LiveListener } from './live-hub.ts';

/** A page that doesn't read its stream is let go when this much waits for it, and reads on when it comes back. */
const mostUnread = 256 * 1024;
/** Steps read at a time. */
const batch = 200;
/** Ids that are remembered as sent: as many as could come twice within the overlap. */
const remembered = 1_000;
/** A transaction that began earlier may commit later: steps are looked for this far back. */
const overlapMs = 10_000;

export interface LiveStreamOptions {
  subscriberId: string;
  expiresAt: Date;
  /** What happened since is sent first. */
  since: Date;
  heartbeatMs: number;
  now: () => Date;
  list(wanted: { feedbackId: string | null; since: Date; limit: number }): Promise<LiveChange[]>;
  onEnd: (stream: LiveStream) => void;
  onError: (error: unknown) => void;
}

/**
 * One page's stream of server-sent events: `feedback` for each step on the timeline of an opinion of
 * one's own, `renew` when it is time for another ticket, and a comment now and then that keeps it
 * open. A step is sent at least once; its id tells a page whether it knows it.
 */
export class LiveStream implements LiveListener {
  readonly subscriberId: string;
  readonly #since: Date;
  readonly #sent = new Set<string>();
  readonly #wanted = new Set<string | null>();
  #reading = false;
  #ended = false;
  readonly #heartbeat: NodeJS.Timeout;

  constructor(
    private readonly response: ServerResponse,
    private readonly options: LiveStreamOptions,
  ) {
    this.subscriberId = options.subscriberId;
    this.#since = new Date(options.since.getTime() - overlapMs);
    this.#heartbeat = setInterval(() => this.#beat(), options.heartbeatMs);
    response.once('close', () => this.end());
    response.on('error', () => this.end());
    response.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
    this.#write('retry: 3000\n\n');
  }

  wake(feedbackId: string | null): void {
    this.#wanted.add(feedbackId);
    void this.#read();
  }

  end(): void {
    if (this.#ended) return;
    this.#ended = true;
    clearInterval(this.#heartbeat);
    this.options.onEnd(this);
    this.response.end();
  }

  /** However often it is woken, it reads once at a time. */
  async #read(): Promise<void> {
    if (this.#reading) return;
    this.#reading = true;
    try {
      for (const feedbackId of this.#wanted) {
        this.#wanted.delete(feedbackId);
        await this.#sendNew(feedbackId);
      }
    } catch (error) {
      // The page comes back by itself and reads on from the last step that it got.
      this.options.onError(error);
      this.end();
    } finally {
      this.#reading = false;
    }
  }

  async #sendNew(feedbackId: string | null): Promise<void> {
    for (let since = this.#since; !this.#ended; ) {
      const changes = await this.options.list({ feedbackId, since, limit: batch });
      for (const change of changes) this.#send(change);
      const last = changes.at(-1);
      // A whole batch of one instant would be read for ever.
      if (!last || changes.length < batch || last.at.getTime() === since.getTime()) break;
      since = last.at;
    }
  }

  #send(change: LiveChange): void {
    if (this.#sent.has(change.id)) return;
    this.#sent.add(change.id);
    const [oldest] = this.#sent;
    if (this.#sent.size > remembered && oldest) this.#sent.delete(oldest);
    const { id, ...data } = change;
    this.#write(`id: ${id}\nevent: feedback\ndata: ${JSON.stringify(data)}\n\n`);
  }

  #beat(): void {
    const isOver = this.options.now() >= this.options.expiresAt;
    this.#write(isOver ? 'event: renew\ndata: {}\n\n' : ': still here\n\n');
    if (isOver) this.end();
  }

  #write(text: string): void {
    if (this.#ended) return;
    this.response.write(text);
    if (this.response.writableLength > mostUnread) this.response.destroy();
  }
}
