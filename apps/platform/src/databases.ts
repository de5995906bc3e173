import { join } from 'node:path';
import {
  ensureDatabase,
  ensureWorkingRole,
  type PostgresServer,
  startPostgres,
  type Tuning,
} from '@chia-se/postgres';
import { databaseUrlOf, ownSubgraphs, type Settings } from './settings.ts';

export interface Databases {
  /** By subgraph, and `events` for the bus. */
  urls: Record<string, string>;
  /** Of the owner of the tables, who migrates them, where the subgraph works as another role. */
  owners: Record<string, string>;
  server: PostgresServer | null;
}

const names = [...ownSubgraphs, 'perks', 'events'] as const;

/** Has a ledger that even the subgraph itself must not be able to change. */
const worksAsAnotherRole = 'rewards';

/** A database and a role for each subgraph, on the embedded server unless a setting says otherwise. */
export async function openDatabases(
  settings: Settings,
  options: { tuning: Tuning; log: (line: string) => void },
): Promise<Databases> {
  const urls: Record<string, string> = {};
  const owners: Record<string, string> = {};
  if (settings.REWARDS_OWNER_DATABASE_URL) {
    owners[worksAsAnotherRole] = settings.REWARDS_OWNER_DATABASE_URL;
  }
  let server: PostgresServer | null = null;
  for (const name of names) {
    const own = databaseUrlOf(settings, name);
    if (own) {
      urls[name] = own;
      continue;
    }
    server ??= await startPostgres({ dataDir: join(settings.DATA_DIR, 'postgres'), ...options });
    urls[name] = await ensureDatabase(server, { name, role: name });
    if (name === worksAsAnotherRole) {
      owners[name] = urls[name];
      urls[name] = await ensureWorkingRole(server, { name, role: `${name}_worker` });
    }
  }
  return { urls, owners, server };
}
