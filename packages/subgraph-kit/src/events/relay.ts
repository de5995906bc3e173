import type { Database } from '../database/database.ts';
import type { EventBus } from './event-bus.ts';
import { Outbox } from './outbox.ts';
import { WakeableLoop } from './wakeable-loop.ts';

const batch = 500;

/**
 * Carries events from a subgraph's outbox to the bus. It dies safely at any point: an event is
 * deleted only after the bus has it, and the bus takes each id once. Two relays of one subgraph do no
 * harm either, for the same reason, but could mix up the order; a lock keeps it to one.
 */
export class Relay {
  readonly #loop: WakeableLoop;

  constructor(
    private readonly publisher: string,
    private readonly database: Database,
    private readonly bus: EventBus,
    onError: (error: unknown) => void,
  ) {
    this.#loop = new WakeableLoop({ step: () => this.#carry(), idleMs: 1_000, onError });
    database.onPublished(() => this.#loop.wake());
  }

  async #carry(): Promise<boolean> {
    return this.database.transaction(async (tx) => {
      await tx.rows('select pg_advisory_xact_lock(hashtext($1))', ['event_outbox relay']);
      const outbox = new Outbox(tx);
      const events = await outbox.list(batch);
      if (events.length === 0) return false;
      await this.bus.append(this.publisher, events);
      await outbox.remove(events.map((event) => event.position));
      return events.length === batch;
    });
  }

  stop(): Promise<void> {
    return this.#loop.stop();
  }
}
