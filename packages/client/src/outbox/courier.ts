import type { Outcome } from '../outcome.ts';
import { type Errand, errands } from './errands.ts';
import type { OutboxOptions } from './outbox.ts';
import { isSettled, type OutboxEntry } from './outbox-entry.ts';
import type { OutboxStorage } from './outbox-storage.ts';

export interface CourierParts {
  storage: OutboxStorage;
  send: OutboxOptions['send'];
  now: () => number;
  /** Tells this process from others at the same storage. */
  name: string;
  changed: () => Promise<void> | void;
}

/** No answer within this time is none. Shorter than the lease: who gives up still holds it. */
const patienceMs = 30_000;
const leaseMs = 60_000;
const longestWaitMs = 60_000;
/** Such answers do not change by asking again. */
const final = /^(BAD_USER_INPUT|FORBIDDEN|BAD_REQUEST|GRAPHQL_\w+|NOT_FOUND|HTTP_4\d\d)$/;

/**
 * Carries entries to the graph, one at a time. It takes an entry by an atomic change in the storage,
 * so that of several tabs one sends it; should that one die, its lease ends and another sends it
 * again, which the platform recognises by its key.
 */
export class Courier {
  owner: string | null = null;
  #running: Promise<void> | null = null;
  #again = false;
  #stopped = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #patience: ReturnType<typeof setTimeout> | undefined;
  readonly #parts: CourierParts;

  constructor(parts: CourierParts) {
    this.#parts = parts;
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
    clearTimeout(this.#patience);
  }

  run(): Promise<void> {
    this.#again = true;
    this.#running ??= this.#rounds().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #rounds(): Promise<void> {
    while (this.#again && !this.#stopped) {
      this.#again = false;
      clearTimeout(this.#timer);
      let next = await this.#take();
      while (next && !this.#stopped) {
        await this.#parts.changed();
        const goesOn = await this.#carry(next);
        await this.#parts.changed();
        next = goesOn ? await this.#take() : null;
      }
    }
    await this.#comeBack();
  }

  /** The first entry that may go now, marked as ours; null when there is none. */
  async #take(): Promise<OutboxEntry | null> {
    const now = this.#parts.now();
    for (const first of this.#heads(await this.#parts.storage.list())) {
      if (!this.#isFree(first, now)) continue;
      const taken = await this.#parts.storage.change(first.id, (entry) => {
        if (!entry || !this.#isFree(entry, now)) return entry;
        return {
          ...entry,
          state: 'sending',
          tries: entry.tries + 1,
          leasedBy: this.#parts.name,
          leasedUntil: now + leaseMs,
        };
      });
      if (taken?.leasedBy === this.#parts.name && taken.state === 'sending') return taken;
    }
    return null;
  }

  /** Of each subject the earliest that is not settled, for the present owner. */
  #heads(entries: OutboxEntry[]): OutboxEntry[] {
    const heads = new Map<string, OutboxEntry>();
    for (const entry of entries.sort((a, b) => a.sequence - b.sequence)) {
      if (entry.owner !== this.owner || isSettled(entry)) continue;
      if (!heads.has(entry.subject)) heads.set(entry.subject, entry);
    }
    return [...heads.values()];
  }

  #isFree({ state, notBefore, leasedUntil, owner }: OutboxEntry, now: number): boolean {
    if (owner !== this.owner) return false;
    return state === 'waiting' ? notBefore <= now : state === 'sending' && leasedUntil <= now;
  }

  /** False when it is of no use to go on just now. */
  async #carry(entry: OutboxEntry): Promise<boolean> {
    if (entry.owner !== this.owner) {
      // Somebody else signed in this very moment; theirs is not the session to send it with.
      await this.#settle(entry, { state: 'waiting' });
      return true;
    }
    const errand = errands[entry.kind] as Errand<unknown>;
    const outcome = await this.#send(errand, await this.#inputOf(entry, errand));
    const answer = outcome.kind === 'done' ? (outcome.value as Record<string, unknown>) : null;
    if (answer && errand.conflict?.(answer)) {
      await this.#settle(entry, { state: 'refused', result: answer, errors: [] });
      return true;
    }
    if (answer) {
      await this.#settle(entry, { state: 'sent', result: answer, input: {} });
      await this.#forgetBefore(entry);
      return true;
    }
    if (outcome.kind === 'refused') {
      await this.#settle(entry, { state: 'refused', errors: outcome.errors });
      return true;
    }
    if (outcome.kind === 'failed' && final.test(outcome.code)) {
      const errors = [{ code: outcome.code, message: outcome.incidentId ?? outcome.code }];
      await this.#settle(entry, { state: 'refused', errors });
      return true;
    }
    const notBefore = this.#parts.now() + waitOf(entry.tries);
    await this.#settle(entry, { state: 'waiting', notBefore });
    return outcome.kind === 'failed';
  }

  async #send(errand: Errand<unknown>, input: unknown): Promise<Outcome<unknown>> {
    const patience = new Promise<Outcome<unknown>>((resolve) => {
      this.#patience = setTimeout(() => resolve({ kind: 'unreachable' }), patienceMs);
    });
    try {
      return await Promise.race([this.#parts.send(errand.document, { input }), patience]);
    } finally {
      clearTimeout(this.#patience);
    }
  }

  /** As it was written, on top of what went before it on the same subject. */
  async #inputOf(entry: OutboxEntry, { follow }: Errand<unknown>): Promise<unknown> {
    if (!follow) return entry.input;
    const before = await this.#sentBefore(entry);
    return before.reduce((input: unknown, { result }) => follow(input, result ?? {}), entry.input);
  }

  /** Of a subject only the latest that was sent is kept. */
  async #forgetBefore(entry: OutboxEntry): Promise<void> {
    for (const { id } of await this.#sentBefore(entry)) {
      await this.#parts.storage.change(id, () => null);
    }
  }

  async #sentBefore({ owner, subject, kind, sequence }: OutboxEntry): Promise<OutboxEntry[]> {
    const entries = await this.#parts.storage.list();
    return entries.filter(
      (one) =>
        one.state === 'sent' &&
        one.kind === kind &&
        one.owner === owner &&
        one.subject === subject &&
        one.sequence < sequence,
    );
  }

  /** Only while it is ours: whoever took it over knows better. */
  async #settle(entry: OutboxEntry, becomes: Partial<OutboxEntry>): Promise<void> {
    await this.#parts.storage.change(entry.id, (current) => {
      if (!current || current.leasedBy !== this.#parts.name) return current;
      return { ...current, ...becomes, leasedBy: null, leasedUntil: 0 };
    });
  }

  /** When the next may be tried without anybody asking. */
  async #comeBack(): Promise<void> {
    if (this.#stopped || this.owner === null) return;
    const heads = this.#heads(await this.#parts.storage.list());
    if (heads.length === 0 || this.#stopped) return;
    const due = heads.map((one) => (one.state === 'waiting' ? one.notBefore : one.leasedUntil));
    const wait = Math.max(1_000, Math.min(...due) - this.#parts.now());
    this.#timer = setTimeout(() => void this.run(), wait);
  }
}

/** 2 s, 4 s, 8 s … a minute. */
function waitOf(tries: number): number {
  return Math.min(longestWaitMs, 1_000 * 2 ** Math.min(tries, 6));
}
