import { DatabaseSync } from 'node:sqlite';
import type { SqliteDatabase } from '../src/storage/sqlite-storage.ts';

/** The same SQLite as the phone's, by Node's binding. */
export function openNodeSqlite(file: string): SqliteDatabase {
  const database = new DatabaseSync(file, { timeout: 5_000 });
  return {
    execAsync: async (source) => database.exec(source),
    runAsync: async (source, ...parameters) => ({
      changes: Number(database.prepare(source).run(...parameters).changes),
    }),
    getAllAsync: async <Row>(source: string, ...parameters: (string | number)[]) =>
      database.prepare(source).all(...parameters) as Row[],
  };
}
