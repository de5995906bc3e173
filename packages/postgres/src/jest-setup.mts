/**
 * Jest's `globalSetup`. An .mts file: Jest loads those by a plain `import`, where it would push a .ts
 * file through its transform and then `require` it.
 */
import { startTestServer } from './testing/test-server.ts';

export default async function setUp(): Promise<void> {
  const server = await startTestServer();
  Reflect.set(globalThis, Symbol.for('chia-se test postgres'), server);
}
