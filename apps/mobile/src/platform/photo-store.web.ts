import { type DBSchema, openDB } from 'idb';
import type { KeptPhoto, PhotoStore } from '../photos/kept-photo.ts';

interface Row {
  id: string;
  draftKey: string;
  addedAt: number;
  contentType: string;
  bytes: ArrayBuffer;
}

interface Schema extends DBSchema {
  photos: { key: string; value: Row; indexes: { draftKey: string } };
}

const opening = () =>
  openDB<Schema>('chia-se-photos', 1, {
    upgrade(database) {
      const store = database.createObjectStore('photos', { keyPath: 'id' });
      store.createIndex('draftKey', 'draftKey');
    },
  });
let opened: ReturnType<typeof opening> | undefined;
const database = () => {
  opened ??= opening();
  return opened;
};
/** An address per photo for as long as the page is open. */
const shown = new Map<string, string>();

const keptOf = ({ id, contentType, bytes }: Row): KeptPhoto => {
  const uri = shown.get(id) ?? URL.createObjectURL(new Blob([bytes], { type: contentType }));
  shown.set(id, uri);
  return { id, contentType, size: bytes.byteLength, uri };
};

export const photoStore: PhotoStore = {
  async add(draftKey, id, { uri }) {
    const blob = await (await fetch(uri)).blob();
    const bytes = await blob.arrayBuffer();
    const row = { id, draftKey, addedAt: Date.now(), contentType: blob.type, bytes };
    const work = (await database()).transaction('photos', 'readwrite', { durability: 'strict' });
    await Promise.all([work.store.put(row), work.done]);
    return keptOf(row);
  },
  async list(draftKey) {
    const rows = await (await database()).getAllFromIndex('photos', 'draftKey', draftKey);
    return rows.sort((a, b) => a.addedAt - b.addedAt).map(keptOf);
  },
  async send(_draftKey, id, { url, method, headers }) {
    const row = await (await database()).get('photos', id);
    if (!row) return { ok: false };
    return fetch(url, { method, headers, body: new Blob([row.bytes], { type: row.contentType }) });
  },
  async remove(_draftKey, id) {
    await (await database()).delete('photos', id);
    URL.revokeObjectURL(shown.get(id) ?? '');
    shown.delete(id);
  },
  async forget(draftKey) {
    for (const { id } of await photoStore.list(draftKey)) await photoStore.remove(draftKey, id);
  },
};
