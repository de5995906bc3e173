import DataLoader from 'dataloader';

/**
 * Collects the ids that one request asks for and loads them together. A request has dozens of
 * loaders and uses a few: what one needs is made when it is first used.
 */
export class Loader<Key, Value> {
  #loader: DataLoader<Key, Value> | null = null;

  constructor(private readonly loadAll: (keys: readonly Key[]) => Promise<Value[]>) {}

  load(key: Key): Promise<Value> {
    this.#loader ??= new DataLoader(this.loadAll);
    return this.#loader.load(key);
  }
}

/**
 * Many ids to one call. `load` returns rows in any order; `keyOf` says which id a row answers.
 * An id without a row loads as `null`.
 */
export function loaderByKey<Key, Row>(
  load: (keys: readonly Key[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => Key,
): Loader<Key, Row | null> {
  return new Loader(async (keys) => {
    const rows = new Map<Key, Row>();
    for (const row of await load(keys)) rows.set(keyOf(row), row);
    return keys.map((key) => rows.get(key) ?? null);
  });
}

/** As {@link loaderByKey}, for ids that have many rows each, in the order in which `load` returned them. */
export function loaderByGroup<Key, Row>(
  load: (keys: readonly Key[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => Key,
): Loader<Key, Row[]> {
  return new Loader(async (keys) => {
    const rows = new Map<Key, Row[]>(keys.map((key) => [key, []]));
    for (const row of await load(keys)) rows.get(keyOf(row))?.push(row);
    return keys.map((key) => rows.get(key) ?? []);
  });
}
