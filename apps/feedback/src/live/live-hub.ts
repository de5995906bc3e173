import type { Database } from '@chia-se/subgraph-kit';
import { changeChannel } from './announce-change.ts';

/** One open page. */
export interface LiveListener {
  readonly subscriberId: string;
  /** Something happened to this opinion; `null` when nobody knows to which, or if at all. */
  wake(feedbackId: string | null): void;
  end(): void;
}

type Connection = Awaited<ReturnType<Database['connection']>>;

/**
 * Who of this server's open pages hears of a change. One connection to the database listens for all of
 * them, and only while there are any.
 */
export class LiveHub {
  readonly #listeners = new Map<string, Set<LiveListener>>();
  #count = 0;
  #connection: Connection | null = null;
  #listening: Promise<void> | null = null;
  #retry: NodeJS.Timeout | undefined;
  #stopped = false;

  constructor(
    private readonly database: Database,
    private readonly options: {
      mostStreams: number;
      mostPerSubscriber: number;
      onError: (error: unknown) => void;
    },
  ) {}

  /** Why another page of a subscriber would not be taken, or `null`. */
  wouldRefuse(subscriberId: string): 'BUSY' | 'TOO_MANY' | null {
    const { mostStreams, mostPerSubscriber } = this.options;
    if (this.#stopped || this.#count >= mostStreams) return 'BUSY';
    const own = this.#listeners.get(subscriberId)?.size ?? 0;
    return own >= mostPerSubscriber ? 'TOO_MANY' : null;
  }

  /** The page is heard from the moment that this returns. Whether it is taken was asked before. */
  async join(listener: LiveListener): Promise<void> {
    const own = this.#listeners.get(listener.subscriberId) ?? new Set();
    this.#listeners.set(listener.subscriberId, own.add(listener));
    this.#count += 1;
    await this.#listen();
  }

  leave(listener: LiveListener): void {
    const own = this.#listeners.get(listener.subscriberId);
    if (!own?.delete(listener)) return;
    this.#count -= 1;
    if (own.size === 0) this.#listeners.delete(listener.subscriberId);
    if (this.#count === 0) this.#hangUp();
  }

  /** Ends every stream: their pages come back to another server, or to this one after its restart. */
  async stop(): Promise<void> {
    this.#stopped = true;
    for (const own of [...this.#listeners.values()]) for (const one of [...own]) one.end();
    await this.#listening;
    this.#hangUp();
  }

  /** Those that join meanwhile wait for the same attempt. */
  #listen(): Promise<void> {
    if (this.#listening) return this.#listening;
    if (this.#connection || this.#stopped) return Promise.resolve();
    this.#listening = this.#connect().finally(() => {
      this.#listening = null;
    });
    return this.#listening;
  }

  async #connect(): Promise<void> {
    try {
      const connection = await this.database.connection();
      this.#connection = connection;
      connection.on('notification', ({ payload }) => this.#hear(payload ?? ''));
      connection.on('error', (error) => {
        if (this.#connection === connection) this.#lose(error);
      });
      await connection.query(`listen ${changeChannel}`);
    } catch (error) {
      // Where the last page has left meanwhile, the connection was ended on purpose.
      if (this.#count > 0) this.#lose(error);
    }
    if (this.#count === 0) this.#hangUp();
  }

  #hear(payload: string): void {
    const [subscriberId = '', feedbackId = null] = payload.split(' ');
    for (const one of this.#listeners.get(subscriberId) ?? []) one.wake(feedbackId);
  }

  /** Whatever was said while nobody listened is looked for once somebody does again. */
  #lose(error: unknown): void {
    this.options.onError(error);
    this.#hangUp();
    if (this.#stopped) return;
    this.#retry = setTimeout(async () => {
      if (this.#count === 0) return;
      await this.#listen();
      if (!this.#connection) return;
      for (const own of this.#listeners.values()) for (const one of own) one.wake(null);
    }, 1_000);
    this.#retry.unref();
  }

  #hangUp(): void {
    clearTimeout(this.#retry);
    const connection = this.#connection;
    this.#connection = null;
    connection?.removeAllListeners('notification');
    // Not back to the pool: it would go on listening there.
    connection?.release(true);
  }
}
