import { atEndOfTurn } from './end-of-turn.ts';

type Read = (sql: string, parameters: readonly unknown[]) => Promise<object[]>;

/** A query takes no more keys than this; what is beyond waits for the next. */
const mostKeys = 1_000;

interface Reader {
  keys: readonly string[];
  resolve(rows: object[]): void;
  reject(error: unknown): void;
}

/** The same statement, asked for by several requests in the same turn of the event loop, sent once. */
export class SharedReads {
  readonly #open = new Map<string, { readers: Reader[]; keys: Set<string> }>();

  constructor(private readonly read: Read) {}

  rows<Row extends object>(
    sql: string,
    keys: readonly string[],
    keyOf: (row: Row) => string,
  ): Promise<Row[]> {
    if (keys.length === 0) return Promise.resolve([]);
    return new Promise((resolve, reject) => {
      const batch = this.#batch(sql, keyOf as (row: object) => string);
      for (const key of keys) batch.keys.add(key);
      batch.readers.push({ keys, resolve: resolve as Reader['resolve'], reject });
      if (batch.keys.size >= mostKeys) this.#open.delete(sql);
    });
  }

  #batch(sql: string, keyOf: (row: object) => string) {
    const open = this.#open.get(sql);
    if (open) return open;
    const batch = { readers: [] as Reader[], keys: new Set<string>() };
    this.#open.set(sql, batch);
    atEndOfTurn(() => {
      if (this.#open.get(sql) === batch) this.#open.delete(sql);
      this.read(sql, [[...batch.keys]]).then(
        (rows) => handOut(rows, keyOf, batch.readers),
        (error) => {
          for (const { reject } of batch.readers) reject(error);
        },
      );
    });
    return batch;
  }
}

/** Each reader gets the rows of its own keys, in the order of the query. */
function handOut(
  rows: readonly object[],
  keyOf: (row: object) => string,
  readers: readonly Reader[],
): void {
  if (readers.length === 1) {
    readers[0]?.resolve([...rows]);
    return;
  }
  const byKey = new Map<string, object[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const known = byKey.get(key);
    if (known) known.push(row);
    else byKey.set(key, [row]);
  }
  for (const { keys, resolve } of readers) {
    resolve([...new Set(keys)].flatMap((key) => byKey.get(key) ?? []));
  }
}
