import { type Clock, type Database, WakeableLoop } from '@chia-se/subgraph-kit';
import { NotificationRepository } from '../notification/notification.repository.ts';
import { SubscriberRepository } from '../subscriber/subscriber.repository.ts';
import { DeliveryQueueRepository } from './delivery-queue.repository.ts';
import { contentOf, type Letter, type Way } from './letter.ts';
import type { DeliveryRow } from './notification-delivery.row.ts';
import type { DeliveryChannel } from './notification-delivery.type.ts';
import { NoAddress, Undeliverable } from './undeliverable.ts';

export interface DeliveryWorkerOptions {
  channel: DeliveryChannel;
  way: Way;
  database: Database;
  clock: Clock;
  /** The portal's address, for links; `null` where it isn't known. */
  portalUrl: string | null;
  onError: (error: unknown) => void;
}

const readersAtOnce = 20;
const idleMs = 1_000;
/** Longer than any way takes for twenty letters; a server that died gives its claims back after this. */
const claimMs = 5 * 60 * 1_000;
const longestFailure = 300;

/**
 * Sends what is due by one channel. A claim ends by its own clock, so whatever dies between sending
 * and noting it sends again: a text that comes twice is better than one that never comes.
 */
export class DeliveryWorker {
  readonly #loop: WakeableLoop;

  constructor(private readonly options: DeliveryWorkerOptions) {
    const { onError } = options;
    this.#loop = new WakeableLoop({ step: () => this.#step(), idleMs, onError });
  }

  /** Finishes what is being sent. */
  stop(): Promise<void> {
    return this.#loop.stop();
  }

  async #step(): Promise<boolean> {
    const { database, channel } = this.options;
    const now = this.options.clock();
    const claimed = await database.transaction((tx) =>
      DeliveryQueueRepository.claim(tx, {
        channel,
        now,
        until: new Date(now.getTime() + claimMs),
        readers: readersAtOnce,
      }),
    );
    await Promise.all(together(claimed).map((deliveries) => this.#send(deliveries)));
    return claimed.length > 0;
  }

  async #send(deliveries: readonly DeliveryRow[]): Promise<void> {
    const { database, way, clock } = this.options;
    const queue = new DeliveryQueueRepository(database);
    const ids = deliveries.map(({ id }) => id);
    try {
      const letter = await this.#letterOf(deliveries);
      await queue.markSent(ids, await way.send(letter), clock());
    } catch (error) {
      const failure = messageOf(error);
      if (error instanceof NoAddress) return queue.markOver(ids, 'SKIPPED', failure);
      if (error instanceof Undeliverable) return queue.markOver(ids, 'FAILED', failure);
      this.options.onError(error);
      await queue.markFailed(ids, failure, clock());
    }
  }

  async #letterOf(deliveries: readonly DeliveryRow[]): Promise<Letter> {
    const { database, portalUrl } = this.options;
    const [first] = deliveries;
    if (!first) throw new NoAddress('There is nothing to send.');
    const { subscriberId, deviceId } = first;
    const [reader] = await new SubscriberRepository(database).listByIds([subscriberId]);
    const notifications = await new NotificationRepository(database).listByIds(
      deliveries.map(({ notificationId }) => notificationId),
    );
    if (!reader || notifications.length === 0) throw new NoAddress('It is no longer there.');
    const { language } = reader;
    const content = contentOf(notifications, language, portalUrl);
    return { id: first.id, subscriberId, deviceId, language, ...content };
  }
}

/** By telephone, address or browser, the oldest first. */
function together(deliveries: readonly DeliveryRow[]): DeliveryRow[][] {
  const ordered = deliveries.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return [...Map.groupBy(ordered, (one) => `${one.subscriberId} ${one.deviceId}`).values()];
}

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).slice(0, longestFailure);
}
