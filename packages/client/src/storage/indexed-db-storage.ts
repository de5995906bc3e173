import { type DBSchema, openDB } from 'idb';
import type { OutboxEntry } from '../outbox/outbox-entry.ts';
import type { OutboxStorage } from '../outbox/outbox-storage.ts';

interface Schema extends DBSchema {
  entries: { key: string; value: OutboxEntry };
}

/** In the browser. Its transactions are what keeps two tabs from taking the same entry. */
export function indexedDbStorage(name = 'chia-se-outbox'): OutboxStorage {
  const opening = openDB<Schema>(name, 1, {
    upgrade: (database) => void database.createObjectStore('entries', { keyPath: 'id' }),
  });
  return {
    list: async () => (await opening).getAll('entries'),
    async change(id, decide) {
      const database = await opening;
      const work = database.transaction('entries', 'readwrite', { durability: 'strict' });
      const next = decide((await work.store.get(id)) ?? null);
      await (next ? work.store.put(next) : work.store.delete(id));
      await work.done;
      return next;
    },
  };
}
