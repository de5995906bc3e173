/** Jest's workers are processes of their own; the environment is what they inherit. */

/** The ordinary role that owns every test database: migrations get no more than in production. */
export const TEST_ROLE = 'tester';

export interface TestServerAddresses {
  /** The superuser's address of the database `postgres`. */
  readonly superuser: string;
  /** The ordinary role's. */
  readonly role: string;
}

const VARIABLE = 'CHIA_SE_TEST_POSTGRES';

export function publishTestServer(addresses: TestServerAddresses): void {
  process.env[VARIABLE] = JSON.stringify(addresses);
}

/** @throws Error when the package's Jest configuration does not start the server */
export function testServerAddresses(): TestServerAddresses {
  const text = process.env[VARIABLE];
  if (text === undefined) {
    throw new Error(
      'No PostgreSQL for tests. jest.config.mjs needs: preset(import.meta.dirname, { postgres: true }).',
    );
  }
  return JSON.parse(text) as TestServerAddresses;
}

/** The same server and role, another database. */
export function addressOf(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
}
