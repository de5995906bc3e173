import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { Outcome } from '../outcome.ts';
import { Courier } from './courier.ts';
import { type ErrandInputs, type ErrandKind, errands } from './errands.ts';
import type { OutboxEntry } from './outbox-entry.ts';
import type { OutboxStorage } from './outbox-storage.ts';

export interface OutboxOptions {
  storage: OutboxStorage;
  /** Asks the graph: `(document, variables) => mutate(client, document, variables)`. */
  send(
    document: TypedDocumentNode<unknown, { input: unknown }>,
    variables: { input: unknown },
  ): Promise<Outcome<unknown>>;
  /** A new id of 8 to 100 characters that nobody had before; `crypto.randomUUID()` unless given. */
  newId?: () => string;
  now?: () => number;
  /** Tells other tabs and hears them; a `BroadcastChannel` where there is one. */
  channel?: { tell(): void; hear(listener: () => void): () => void };
}

/**
 * What was written while the graph could not be reached, or before its answer came. `add` resolves
 * when the entry is durable; from then on it is sent, once, by whichever process or tab comes first.
 */
export class Outbox {
  #entries: readonly OutboxEntry[] = [];
  readonly #listeners = new Set<() => void>();
  readonly #storage: OutboxStorage;
  readonly #courier: Courier;
  readonly #newId: () => string;
  readonly #now: () => number;
  readonly #channel: OutboxOptions['channel'];
  #unhear: (() => void) | undefined;

  constructor(options: OutboxOptions) {
    const { storage, now = Date.now, newId = () => crypto.randomUUID(), channel } = options;
    this.#storage = storage;
    this.#now = now;
    this.#newId = newId;
    this.#channel = channel;
    const changed = () => this.#changed();
    this.#courier = new Courier({ storage, send: options.send, now, name: newId(), changed });
    this.#unhear = channel?.hear(() => void this.#load());
  }

  /** Fits `useSyncExternalStore`, with `entries`. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** Everybody's entries in the order of adding; the same array until one changes. */
  readonly entries = (): readonly OutboxEntry[] => this.#entries;

  /** Sends as `owner` from now on (null: nobody is signed in), and at once if it can. */
  async sendAs(owner: string | null): Promise<void> {
    this.#courier.owner = owner;
    await this.#load();
    await this.wake();
  }

  /** Keeps something to be sent. Returns when it is durable; sending goes on by itself. */
  async add<Kind extends ErrandKind>(
    owner: string,
    kind: Kind,
    input: ErrandInputs[Kind],
  ): Promise<OutboxEntry> {
    const errand = errands[kind];
    const now = this.#now();
    const subject = errand.subject(input);
    const others = await this.#storage.list();
    const entry: OutboxEntry = {
      id: this.#newId(),
      sequence: Math.max(0, ...others.map(({ sequence }) => sequence)) + 1,
      kind,
      subject,
      owner,
      input: { ...input },
      state: 'waiting',
      tries: 0,
      addedAt: now,
      notBefore: 0,
      leasedBy: null,
      leasedUntil: 0,
      errors: [],
      result: null,
    };
    await this.#storage.change(entry.id, () => entry);
    for (const other of others) {
      const same = other.owner === owner && other.subject === subject;
      if (same && (errand.replaces.includes(other.kind) || other.kind === kind)) {
        await this.#takeBack(other, errand.replaces.includes(other.kind));
      }
    }
    await this.#changed();
    void this.wake();
    return entry;
  }

  /** Tries what was refused once more, as it is or amended. */
  async retry(id: string, input?: Readonly<Record<string, unknown>>): Promise<void> {
    await this.#storage.change(id, (entry) => {
      if (entry?.state !== 'refused') return entry;
      return { ...entry, state: 'waiting', errors: [], notBefore: 0, input: input ?? entry.input };
    });
    await this.#changed();
    void this.wake();
  }

  /** Forgets an entry that is not on its way. False when it is: what it becomes shows next. */
  async discard(id: string): Promise<boolean> {
    const left = await this.#storage.change(id, (entry) =>
      entry?.state === 'sending' ? entry : null,
    );
    await this.#changed();
    return left === null;
  }

  /** Call it when the network is back, the app comes to the front, or the person asks. */
  wake(): Promise<void> {
    return this.#courier.run();
  }

  /** Stops sending; what is kept stays kept. */
  stop(): void {
    this.#courier.stop();
    this.#unhear?.();
  }

  /**
   * Takes back what a later entry makes void: while it waits, or when it was refused. One that was
   * tried may have arrived without our hearing of it; it goes again, and the later one after it.
   */
  async #takeBack({ id }: OutboxEntry, evenWaiting: boolean): Promise<void> {
    await this.#storage.change(id, (entry) => {
      if (!entry) return null;
      if (entry.state === 'waiting' && entry.tries === 0 && evenWaiting) return null;
      return entry.state === 'refused' ? null : entry;
    });
  }

  async #changed(): Promise<void> {
    this.#channel?.tell();
    await this.#load();
  }

  async #load(): Promise<void> {
    const entries = await this.#storage.list();
    this.#entries = entries.sort((a, b) => a.sequence - b.sequence || (a.id < b.id ? -1 : 1));
    for (const listener of this.#listeners) listener();
  }
}
