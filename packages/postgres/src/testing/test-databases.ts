/** A migrated database once per run, and a copy of it for each test file. */
import { createHash, randomBytes } from 'node:crypto';
import type pg from 'pg';
import { createExtensions, createOwned, withClient } from '../database.ts';
import { addressOf, TEST_ROLE, testServerAddresses } from './test-address.ts';

export interface TestPostgres {
  /** The superuser's address of a database of the run's server. */
  superuserUrl(database: string): string;
  /** The same for the ordinary role that owns the test databases. */
  url(database: string): string;
}

export interface TestDatabase {
  readonly name: string;
  readonly url: string;
  /** Makes a role that may connect and owns nothing; returns its address. It goes with the database. */
  addWorkingRole(): Promise<string>;
  /** Removes it, whoever is still connected. */
  drop(): Promise<void>;
}

/** The server that Jest's global set-up has started for this run. @throws Error when it has not */
export function testPostgres(): TestPostgres {
  const { superuser, role } = testServerAddresses();
  return {
    superuserUrl: (database) => addressOf(superuser, database),
    url: (database) => addressOf(role, database),
  };
}

/**
 * A database that `migrate` has filled, made by the first who asks for that key; the others wait.
 * Nobody can connect to it any more, so it can be copied at any time.
 * @param key what the content depends on, such as the subgraph's name
 * @returns its name, for `cloneDatabase`
 * @throws what `migrate` throws; the next who asks tries again
 */
export async function templateDatabase(
  key: string,
  migrate: (url: string) => Promise<void>,
): Promise<string> {
  const server = testPostgres();
  const name = `template_${createHash('sha256').update(key).digest('hex').slice(0, 24)}`;
  await withClient(server.superuserUrl('postgres'), async (client) => {
    await client.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', [name]);
    const finished = 'SELECT FROM pg_database WHERE datname = $1 AND datistemplate';
    if ((await client.query(finished, [name])).rowCount) return;
    await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await createOwned(client, name, TEST_ROLE);
    await createExtensions(server.superuserUrl(name));
    await migrate(server.url(name));
    await seal(client, name);
  });
  return name;
}

async function seal(client: pg.Client, name: string): Promise<void> {
  await client.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS false`);
  const end = 'SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = $1';
  await client.query(end, [name]);
  await client.query(`ALTER DATABASE ${name} IS_TEMPLATE true`);
}

/**
 * A copy of a template, for one test file. FILE_COPY took 25 to 45 ms where WAL_LOG took 55 to 75;
 * on a machine that is busy with other things the two are alike.
 */
export async function cloneDatabase(template: string): Promise<TestDatabase> {
  const server = testPostgres();
  const name = `test_${randomBytes(8).toString('hex')}`;
  const asSuperuser = (statement: string): Promise<unknown> =>
    withClient(server.superuserUrl('postgres'), (client) => client.query(statement));
  await asSuperuser(
    `CREATE DATABASE ${name} TEMPLATE ${template} OWNER ${TEST_ROLE} STRATEGY FILE_COPY`,
  );
  return {
    name,
    url: server.url(name),
    addWorkingRole: async () => {
      const password = randomBytes(12).toString('hex');
      await asSuperuser(`CREATE ROLE ${name} LOGIN PASSWORD '${password}'`);
      await asSuperuser(`GRANT CONNECT ON DATABASE ${name} TO ${name}`);
      const url = new URL(server.url(name));
      url.username = name;
      url.password = password;
      return url.href;
    },
    drop: async () => {
      await asSuperuser(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      await asSuperuser(`DROP ROLE IF EXISTS ${name}`);
    },
  };
}
