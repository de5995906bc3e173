/** One throw-away server for a whole Jest run. */
import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, realpath, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { locateBinaries } from '../binaries.ts';
import { ensureRole, withClient } from '../database.ts';
import { readClaim } from '../folder-claim.ts';
import { stopOrphan } from '../orphan.ts';
import { type PostgresServer, startPostgres } from '../server.ts';
import { publishTestServer, TEST_ROLE } from './test-address.ts';

const PREFIX = 'chia-se-test-postgres-';

/** A folder that young may belong to a run that is just beginning and has not claimed it yet. */
const NEWBORN_MS = 60_000;

/** Starts the server and tells this process and its children where it is. */
export async function startTestServer(): Promise<PostgresServer> {
  await sweepTestServers();
  const dataDir = await mkdtemp(join(tmpdir(), PREFIX));
  const server = await startPostgres({ dataDir: join(dataDir, 'data'), tuning: 'ephemeral' });
  const password = randomBytes(12).toString('hex');
  await withClient(server.url('postgres'), (client) => ensureRole(client, TEST_ROLE, password));
  await server.password(TEST_ROLE, password);
  publishTestServer({
    superuser: server.url('postgres'),
    role: server.url('postgres', TEST_ROLE),
  });
  return server;
}

export async function stopTestServer(server: PostgresServer): Promise<void> {
  await server.stop();
  await rm(join(server.dataDir, '..'), { recursive: true, force: true });
}

/** Stops and removes what killed runs have left. @returns the removed folders */
export async function sweepTestServers(): Promise<string[]> {
  const removed: string[] = [];
  const temporary = await realpath(tmpdir());
  for (const name of await readdir(temporary)) {
    const folder = join(temporary, name);
    if (!name.startsWith(PREFIX) || (await isInUse(folder))) continue;
    try {
      const { pgCtl } = locateBinaries();
      await stopOrphan(join(folder, 'data', 'cluster'), pgCtl, () => {});
      await rm(folder, { recursive: true, force: true });
      removed.push(folder);
    } catch {
      // Somebody else's, or somebody else is sweeping it just now.
    }
  }
  return removed;
}

async function isInUse(folder: string): Promise<boolean> {
  if (await readClaim(join(folder, 'data'))) return true;
  const born = await stat(folder).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
  const claimed = await stat(join(folder, 'data', 'owner.json')).catch(() => undefined);
  return claimed === undefined && Date.now() - born < NEWBORN_MS;
}
