import { type DomainEvent, type EventName, parsePayload } from '@chia-se/events';
import type { Clock } from '@chia-se/viewer';
import type { Database, Transaction } from '../database/database.ts';
import type { BusEvent, EventBus } from './event-bus.ts';
import { WakeableLoop } from './wakeable-loop.ts';

/** Handles one event within the transaction that also remembers it as handled. */
export type EventHandler<Name extends EventName = EventName> = (
  event: DomainEvent<Name>,
  context: { tx: Transaction; clock: Clock },
) => Promise<void>;

export type EventHandlers = { [Name in EventName]?: EventHandler<Name> };

const batch = 200;
const attempts = 3;

/**
 * Reads the bus for one subgraph. The position moves in the transaction of the handlers, so each
 * event takes effect once. An event that fails {@link attempts} times is set aside with everything
 * that follows for the same entity, and the rest goes on; an admin's retry brings them back in order.
 */
export class Consumer {
  readonly #loop: WakeableLoop;
  readonly #names: EventName[];
  readonly #listening: Promise<{ stop(): Promise<void> } | undefined>;

  constructor(
    private readonly options: {
      name: string;
      database: Database;
      bus: EventBus;
      handlers: EventHandlers;
      clock: Clock;
      onError: (error: unknown) => void;
    },
  ) {
    this.#names = Object.keys(options.handlers) as EventName[];
    this.#loop = new WakeableLoop({
      step: () => this.#step(),
      idleMs: 1_000,
      onError: options.onError,
    });
    this.#listening = this.#listen();
  }

  async #listen(): Promise<{ stop(): Promise<void> } | undefined> {
    if (this.#names.length === 0) return undefined;
    try {
      return await this.options.bus.listen(() => this.#loop.wake());
    } catch (error) {
      // It polls all the same, only later.
      this.options.onError(error);
      return undefined;
    }
  }

  async stop(): Promise<void> {
    await this.#loop.stop();
    // Also where the connection was still being made: it would outlive us otherwise.
    await (await this.#listening)?.stop();
  }

  async #step(): Promise<boolean> {
    if (this.#names.length === 0) return false;
    await this.#retrySetAside();
    const position = await this.#position();
    const events = await this.options.bus.readAfter(position, this.#names, batch);
    const last = events.at(-1);
    if (!last) return false;
    const blocked = await this.options.bus.blockedEntities(this.options.name);
    if (blocked.size === 0 && (await this.#handleTogether(events, position, last.position))) {
      return events.length === batch;
    }
    let from = position;
    for (const event of events) {
      await this.#handleAlone(event, from, blocked);
      from = event.position;
    }
    return events.length === batch;
  }

  async #position(): Promise<number> {
    const [row] = await this.options.database.rows<{ position: number }>(
      'select position from event_consumption where id = 1',
    );
    return row?.position ?? 0;
  }

  /** The quick way: a whole batch in one transaction. One bad event and nothing of it happened. */
  async #handleTogether(events: readonly BusEvent[], from: number, to: number): Promise<boolean> {
    try {
      await this.options.database.transaction(async (tx) => {
        if (!(await this.#advance(tx, from, to))) return;
        for (const event of events) await this.#handle(event, tx);
      });
      return true;
    } catch (error) {
      if (isOutage(error)) throw error;
      return false;
    }
  }

  async #handleAlone(event: BusEvent, from: number, blocked: Set<string>): Promise<void> {
    if (blocked.has(event.entityId)) return this.#setAside(event, from, 'WAITING', null);
    for (let attempt = 1; ; attempt += 1) {
      try {
        await this.options.database.transaction(async (tx) => {
          if (await this.#advance(tx, from, event.position)) await this.#handle(event, tx);
        });
        return;
      } catch (error) {
        if (isOutage(error)) throw error;
        if (attempt < attempts) continue;
        this.options.onError(error);
        blocked.add(event.entityId);
        return this.#setAside(event, from, 'FAILED', messageOf(error));
      }
    }
  }

  async #setAside(
    event: BusEvent,
    from: number,
    status: 'FAILED' | 'WAITING',
    error: string | null,
  ): Promise<void> {
    const { bus, name, clock, database } = this.options;
    await bus.setAside(name, event, status, error, clock());
    await database.transaction((tx) => this.#advance(tx, from, event.position));
  }

  async #retrySetAside(): Promise<void> {
    const { bus, name, database, clock } = this.options;
    const stuck = new Set<string>();
    for (const event of await bus.listRetrying(name, batch)) {
      if (stuck.has(event.entityId)) continue;
      try {
        await database.transaction(async (tx) => {
          const [fresh] = await tx.rows(
            `insert into handled_event (event_id, handled_at) values ($1, $2)
             on conflict do nothing returning event_id`,
            [event.id, clock()],
          );
          if (fresh) await this.#handle(event, tx);
        });
        await bus.removeFailure(name, event.id);
      } catch (error) {
        if (isOutage(error)) throw error;
        stuck.add(event.entityId);
        await bus.setAside(name, event, 'FAILED', messageOf(error), clock());
      }
    }
  }

  async #handle(event: BusEvent, tx: Transaction): Promise<void> {
    const handler = this.options.handlers[event.name] as EventHandler | undefined;
    const payload = parsePayload(event.name, event.payload);
    await handler?.({ ...event, payload } as DomainEvent, { tx, clock: this.options.clock });
  }

  /** Moves on; false when another server of this subgraph did so first, which then handles the events. */
  async #advance(tx: Transaction, from: number, to: number): Promise<boolean> {
    const moved = await tx.rows(
      'update event_consumption set position = $2 where id = 1 and position = $1 returning id',
      [from, to],
    );
    return moved.length === 1;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}

/** The database is away: no fault of the event, so nothing is set aside and the loop waits. */
function isOutage(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' && /^(08|57P|53|ECONN|EPIPE|ETIMEDOUT|ENOTFOUND)/.test(code);
}
