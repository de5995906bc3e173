/** Jest's `globalTeardown`: it runs in the same process as the set-up. */
import type { PostgresServer } from './server.ts';
import { stopTestServer } from './testing/test-server.ts';

export default async function tearDown(): Promise<void> {
  const key = Symbol.for('chia-se test postgres');
  const server = Reflect.get(globalThis, key) as PostgresServer | undefined;
  Reflect.deleteProperty(globalThis, key);
  if (server) await stopTestServer(server);
}
