import type { OutboxEntry } from '../outbox/outbox-entry.ts';
import type { OutboxStorage } from '../outbox/outbox-storage.ts';

/** What is needed of SQLite; the database that `expo-sqlite` opens has it. */
export interface SqliteDatabase {
  execAsync(source: string): Promise<void>;
  runAsync(source: string, ...parameters: (string | number)[]): Promise<{ changes: number }>;
  getAllAsync<Row>(source: string, ...parameters: (string | number)[]): Promise<Row[]>;
}

interface Row {
  entry: string;
  version: number;
}

const create = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  CREATE TABLE IF NOT EXISTS outbox (
    id TEXT PRIMARY KEY, version INTEGER NOT NULL, entry TEXT NOT NULL
  ) STRICT;
`;

/** On the phone. Each write names the version that was read, so one statement decides who wins. */
export function sqliteStorage(open: () => Promise<SqliteDatabase>): OutboxStorage {
  let opening: Promise<SqliteDatabase> | undefined;
  const database = () => {
    opening ??= open().then(async (opened) => {
      await opened.execAsync(create);
      return opened;
    });
    return opening;
  };
  return {
    async list() {
      const rows = await (await database()).getAllAsync<Row>('SELECT entry, version FROM outbox');
      return rows.map(({ entry }) => JSON.parse(entry) as OutboxEntry);
    },
    async change(id, decide) {
      const opened = await database();
      for (;;) {
        const [row] = await opened.getAllAsync<Row>(
          'SELECT entry, version FROM outbox WHERE id = ?',
          id,
        );
        const next = decide(row ? (JSON.parse(row.entry) as OutboxEntry) : null);
        if (await write(opened, id, row?.version ?? null, next)) return next;
      }
    },
  };
}

/** False when somebody else was quicker. */
async function write(
  database: SqliteDatabase,
  id: string,
  version: number | null,
  next: OutboxEntry | null,
): Promise<boolean> {
  const text = next && JSON.stringify(next);
  const done = await (version === null
    ? text === null
      ? { changes: 1 }
      : database.runAsync('INSERT OR IGNORE INTO outbox VALUES (?, 1, ?)', id, text)
    : text === null
      ? database.runAsync('DELETE FROM outbox WHERE id = ? AND version = ?', id, version)
      : database.runAsync(
          'UPDATE outbox SET entry = ?, version = version + 1 WHERE id = ? AND version = ?',
          text,
          id,
          version,
        ));
  return done.changes === 1;
}
