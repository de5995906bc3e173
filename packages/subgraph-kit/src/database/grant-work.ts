import type { Database } from './database.ts';
import { migrationLock } from './migrate.ts';

/**
 * Lets a role that owns nothing work on the tables: it may read and write rows, but of those tables
 * that only grow it may neither change nor delete any, and it can switch off no trigger, since it is
 * not the owner. Migrations stay the owner's.
 *
 * @param owner connected as the owner of the tables, migrated
 * @param role as PostgreSQL quotes it
 * @param appendOnly tables that only grow
 */
export async function grantWork(
  owner: Database,
  role: string,
  appendOnly: readonly string[],
): Promise<void> {
  await owner.transaction(async (tx) => {
    // Two servers that start together wait for each other.
    await tx.rows('select pg_advisory_xact_lock($1)', [migrationLock]);
    await tx.rows(`grant usage on schema public to ${role}`);
    await tx.rows(`grant select, insert, update, delete on all tables in schema public to ${role}`);
    await tx.rows(`grant usage, select on all sequences in schema public to ${role}`);
    // It may see that nothing is left to migrate, and so start without knowing the owner.
    await tx.rows(`revoke insert, update, delete on migration from ${role}`);
    for (const table of appendOnly) {
      await tx.rows(`revoke all on ${table} from ${role}`);
      await tx.rows(`grant select, insert on ${table} to ${role}`);
    }
  });
}
