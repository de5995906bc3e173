import type { Database } from './database.ts';

/** Any number will do, as long as it is the same everywhere. */
export const migrationLock = 7_201_910;

/** Brings the database up to date; two servers that start together wait for each other. Returns what ran. */
export async function migrate(database: Database): Promise<string[]> {
  const connection = await database.connection();
  try {
    await connection.query('select pg_advisory_lock($1)', [migrationLock]);
    const ran = await database.source.runMigrations();
    return ran.map((migration) => migration.name);
  } finally {
    await connection.query('select pg_advisory_unlock($1)', [migrationLock]).catch(() => undefined);
    connection.release();
  }
}

/** Takes every migration back, the newest first. For tests and for a database that is given up. */
export async function migrateDown(database: Database): Promise<void> {
  for (const _ of database.source.migrations) await database.source.undoLastMigration();
}

/**
 * What would have to change for the tables to be as the row classes say; empty when they agree.
 * Indexes and constraints that only migrations know (on expressions, exclusion, checks) are theirs.
 */
export async function differencesFromRows(database: Database): Promise<string[]> {
  const { upQueries } = await database.source.driver.createSchemaBuilder().log();
  return upQueries
    .map(({ query }) => query)
    .filter(
      (query) => !/^DROP INDEX|DROP CONSTRAINT|^ALTER TABLE .* ADD CONSTRAINT .* CHECK/.test(query),
    );
}
