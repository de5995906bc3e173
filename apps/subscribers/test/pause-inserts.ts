import type { Database } from '@chia-se/subgraph-kit';
import { until } from '@chia-se/subgraph-kit/testing';

const gate = 4_242;

/**
 * Holds up whoever inserts rows of a kind into a table until `resume`, so that of two deeds at once
 * the slower one is always the same.
 *
 * @param when which rows, as SQL on `new`
 */
export async function pauseInserts(database: Database, table: string, when = 'true') {
  await database.rows(`create or replace function wait_at_the_gate() returns trigger
    language plpgsql as $$ begin perform pg_advisory_xact_lock_shared(${gate}); return new; end $$`);
  await database.rows(`create or replace trigger paused before insert on ${table}
    for each row when (${when}) execute function wait_at_the_gate()`);
  const keeper = await database.connection();
  await keeper.query(`select pg_advisory_lock(${gate})`);
  return {
    /** Resolves when somebody stands before the gate. */
    reached: () => until(() => isWaitedFor(database, gate)),
    async resume(): Promise<void> {
      await keeper.query(`select pg_advisory_unlock(${gate})`);
      keeper.release();
    },
  };
}

/** Whether somebody waits for an advisory lock on a key below 2³². */
async function isWaitedFor(database: Database, key: number): Promise<boolean> {
  const waiting = await database.rows(
    `select 1 as waits from pg_locks where locktype = 'advisory' and objid = $1 and not granted
       and database = (select oid from pg_database where datname = current_database())`,
    [key],
  );
  return waiting.length > 0;
}

/** Lets whatever is not held up by a lock run to its end. */
export const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 150));
