import type { OutboxEntry } from './outbox-entry.ts';

/** Where entries are kept. The one thing that differs between a browser and a phone. */
export interface OutboxStorage {
  /** Every entry, in no particular order. */
  list(): Promise<OutboxEntry[]>;
  /**
   * Reads one entry, decides, and writes or (null) removes it: atomically among all who use the
   * storage, and durably before it resolves. `decide` may run more than once. Resolves to what is
   * there now.
   */
  change(
    id: string,
    decide: (entry: OutboxEntry | null) => OutboxEntry | null,
  ): Promise<OutboxEntry | null>;
}
