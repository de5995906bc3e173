import { type DBSchema, openDB } from 'idb';

/** A photo of what is being written, as it is kept on this device until the opinion was sent. */
export interface KeptPhoto {
  /** The idempotency key of its upload. */
  key: string;
  /** The opinion or draft that it is for. */
  owner: string;
  name: string;
  type: string;
  /** Missing where another device chose it. */
  file?: Blob;
  /** Known once it was uploaded. */
  attachmentId?: string;
  thumbnailUrl?: string;
  addedAt: number;
}

interface Schema extends DBSchema {
  photos: { key: string; value: KeptPhoto; indexes: { owner: string } };
}

let opening: ReturnType<typeof open> | undefined;

function open() {
  return openDB<Schema>('chia-se-photos', 1, {
    upgrade(database) {
      database.createObjectStore('photos', { keyPath: 'key' }).createIndex('owner', 'owner');
    },
  });
}

/** Where a browser keeps nothing, the photos live as long as the page. */
async function attempt<Result>(
  work: (database: Awaited<ReturnType<typeof open>>) => Promise<Result>,
  otherwise: Result,
): Promise<Result> {
  try {
    opening ??= open();
    return await work(await opening);
  } catch {
    opening = undefined;
    return otherwise;
  }
}

/** In the order in which they were chosen. */
export async function photosOf(owner: string): Promise<KeptPhoto[]> {
  const photos = await attempt(
    (database) => database.getAllFromIndex('photos', 'owner', owner),
    [],
  );
  return photos.sort((a, b) => a.addedAt - b.addedAt);
}

/** Whether it is durable: false where the device is full or keeps nothing. */
export const keepPhoto = (photo: KeptPhoto): Promise<boolean> =>
  attempt(async (database) => {
    await database.put('photos', photo);
    return true;
  }, false);

export const dropPhoto = (key: string): Promise<void> =>
  attempt((database) => database.delete('photos', key), undefined);

export async function dropPhotosOf(owner: string): Promise<void> {
  for (const { key } of await photosOf(owner)) await dropPhoto(key);
}

export const filesOf = ({ file, name, type }: KeptPhoto): File[] =>
  file ? [new File([file], name, { type })] : [];

/** Keeps files as photos of `owner` that were never sent. */
export async function keepFiles(
  owner: string,
  files: readonly File[],
): Promise<{
  photos: KeptPhoto[];
  isDurable: boolean;
}> {
  const photos = files.map((file, index) => ({
    key: crypto.randomUUID(),
    owner,
    name: file.name || 'photo.jpg',
    type: file.type,
    file,
    addedAt: Date.now() + index,
  }));
  let isDurable = true;
  for (const photo of photos) isDurable = (await keepPhoto(photo)) && isDurable;
  return { photos, isDurable };
}
