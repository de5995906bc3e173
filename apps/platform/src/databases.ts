import { join } from 'node:path';
import { ensureDatabase, type PostgresServer, startPostgres, type Tuning } from '@chia-se/postgres';
import { databaseUrlOf, ownSubgraphs, type Settings } from './settings.ts';

export interface Databases {
  /** By subgraph, and `events` for the bus. */
  urls: Record<string, string>;
  server: PostgresServer | null;
}

const names = [...ownSubgraphs, 'perks', 'events'] as const;

/** A database and a role for each subgraph, on the embedded server unless a setting says otherwise. */
export async function openDatabases(
  settings: Settings,
  options: { tuning: Tuning; log: (line: string) => void },
): Promise<Databases> {
  const urls: Record<string, string> = {};
  let server: PostgresServer | null = null;
  for (const name of names) {
    const own = databaseUrlOf(settings, name);
    if (own) {
      urls[name] = own;
      continue;
    }
    server ??= await startPostgres({ dataDir: join(settings.DATA_DIR, 'postgres'), ...options });
    urls[name] = await ensureDatabase(server, { name, role: name });
  }
  return { urls, server };
}
