/** Databases of their own: one role each, which can reach nothing else. */
import pg from 'pg';
import { type PostgresServer } from './server.ts';

/** What the subgraphs' migrations may rely on; only a superuser can create all of these. */
const EXTENSIONS = ['unaccent', 'pg_trgm', 'pgcrypto', 'citext', 'btree_gin'];

export interface EnsureDatabaseOptions {
  readonly name: string;
  /** Owns the database, and can connect to no other. */
  readonly role: string;
  /** Kept in the data folder; a random one is made when none is given. */
  readonly password?: string;
}

/**
 * Makes the database and its role, or leaves them as they are.
 * @returns the database's address, for the role
 * @throws RangeError for a name that is not lower case letters, digits and underscores, up to 63
 */
export async function ensureDatabase(
  server: PostgresServer,
  { name, role, password }: EnsureDatabaseOptions,
): Promise<string> {
  for (const word of [name, role]) assertPlain(word);
  const kept = await server.password(role, password);
  await withClient(server.url('postgres'), async (client) => {
    // Several subgraphs start at once; catalogues don't like to be changed by two.
    await client.query("SELECT pg_advisory_lock(hashtext('chia-se ensureDatabase'))");
    // Left to PUBLIC, every role could look into these.
    await client.query('REVOKE CONNECT ON DATABASE postgres, template1 FROM PUBLIC');
    await ensureRole(client, role, kept);
    await createOwned(client, name, role);
  });
  await createExtensions(server.url(name));
  return server.url(name, role);
}

/**
 * Makes a role that works on a database without owning anything in it, or leaves it as it is. What it
 * may do there its owner grants.
 * @returns the database's address, for the role
 * @throws RangeError as {@link ensureDatabase}
 */
export async function ensureWorkingRole(
  server: PostgresServer,
  { name, role, password }: EnsureDatabaseOptions,
): Promise<string> {
  for (const word of [name, role]) assertPlain(word);
  const kept = await server.password(role, password);
  await withClient(server.url('postgres'), async (client) => {
    await client.query("SELECT pg_advisory_lock(hashtext('chia-se ensureDatabase'))");
    await ensureRole(client, role, kept);
    await client.query(`GRANT CONNECT ON DATABASE ${name} TO ${role}`);
  });
  return server.url(name, role);
}

/** A role that may log in and nothing more. The password is set again: a restored folder may differ. */
export async function ensureRole(client: pg.Client, role: string, password: string): Promise<void> {
  const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [role]);
  const rights = 'LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS';
  const verb = rowCount ? 'ALTER' : 'CREATE';
  await client.query(`${verb} ROLE ${role} ${rights} PASSWORD ${client.escapeLiteral(password)}`);
}

/** Makes the database unless it is there, and closes it to everyone but its owner. */
export async function createOwned(client: pg.Client, name: string, role: string): Promise<void> {
  const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
  if (!rowCount) await client.query(`CREATE DATABASE ${name} OWNER ${role}`);
  await client.query(`ALTER DATABASE ${name} OWNER TO ${role}`);
  await client.query(`REVOKE CONNECT, TEMPORARY ON DATABASE ${name} FROM PUBLIC`);
}

export async function createExtensions(superuserUrl: string): Promise<void> {
  const statements = EXTENSIONS.map((name) => `CREATE EXTENSION IF NOT EXISTS ${name}`);
  await withClient(superuserUrl, (client) => client.query(statements.join('; ')));
}

/** A connection for the length of `work`. */
export async function withClient<T>(
  url: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client(url);
  // Ended by the server while idle: the next query says so, and there may be none.
  client.on('error', () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => {});
  }
}

/** Names go into statements as they are, so they are letters that need no quoting. */
function assertPlain(name: string): void {
  if (!/^[a-z][a-z0-9_]{0,62}$/.test(name)) {
    throw new RangeError(`not a name for a database or role: ${JSON.stringify(name)}`);
  }
}
