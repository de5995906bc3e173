import type { OutboxEntry } from '../outbox/outbox-entry.ts';
import type { OutboxStorage } from '../outbox/outbox-storage.ts';

/** Keeps entries as long as the process: for tests, and where nothing durable is to be had. */
export function memoryStorage(): OutboxStorage {
  const entries = new Map<string, OutboxEntry>();
  return {
    list: () => Promise.resolve([...entries.values()]),
    change(id, decide) {
      const next = decide(entries.get(id) ?? null);
      if (next) entries.set(id, next);
      else entries.delete(id);
      return Promise.resolve(next);
    },
  };
}
