/** The folder with PostgreSQL's own files: making it once, and looking at it before it is opened. */
import { chown, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type Account } from './account.ts';
import { POSTGRES_MAJOR } from './binaries.ts';
import { runToEnd } from './run-to-end.ts';
import { corrupted, explainOutput, PostgresStartError } from './start-error.ts';
import { type Tuning } from './tuning.ts';

/** The superuser of every embedded server. */
export const SUPERUSER = 'postgres';

/**
 * Makes a cluster in `cluster`. It is made aside and renamed, so that an interruption leaves either
 * none or a whole one.
 */
export async function createCluster(options: {
  cluster: string;
  initdb: string;
  account: Account;
  password: string;
  tuning: Tuning;
  log: (line: string) => void;
}): Promise<void> {
  const { cluster, account } = options;
  await sweepInterrupted(cluster);
  const aside = await mkdtemp(`${cluster}.new-`);
  const passwordFile = join(dirname(cluster), 'initial-password');
  await writeFile(passwordFile, options.password, { mode: 0o600 });
  try {
    if (account.owner) {
      await chown(aside, account.owner.uid, account.owner.gid);
      await chown(passwordFile, account.owner.uid, account.owner.gid);
    }
    const args = initdbArguments(aside, passwordFile, options.tuning);
    const { code, lines } = await runToEnd(account.command(options.initdb, args), options.log);
    if (code !== 0) throw explainOutput(lines, dirname(cluster));
    await rename(aside, cluster);
  } finally {
    await rm(passwordFile, { force: true });
    await rm(aside, { recursive: true, force: true });
  }
}

/** An initdb whose parent was killed may still be writing; then its folder goes the next time. */
async function sweepInterrupted(cluster: string): Promise<void> {
  for (const name of await readdir(dirname(cluster))) {
    if (!name.startsWith(`${basename(cluster)}.new-`)) continue;
    await rm(join(dirname(cluster), name), { recursive: true, force: true }).catch(() => {});
  }
}

function initdbArguments(folder: string, passwordFile: string, tuning: Tuning): string[] {
  return [
    `--pgdata=${folder}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    // PostgreSQL's own C.UTF-8: indexes stay valid whatever the system's C library does next.
    // Vietnamese order is asked for by name (COLLATE "vi-x-icu").
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    // pg_trgm still asks the C library what a letter is, and under C none of "đườ" would be one.
    `--lc-ctype=${characterTypes[process.platform] ?? 'C.UTF-8'}`,
    '--no-instructions',
    ...(tuning === 'ephemeral' ? ['--no-sync', '--no-data-checksums'] : []),
  ];
}

const characterTypes: Partial<Record<NodeJS.Platform, string>> = {
  darwin: 'en_US.UTF-8',
  win32: 'C',
};

/**
 * @returns false when there is no cluster yet
 * @throws PostgresStartError `OTHER_VERSION` or `CORRUPTED`
 */
export async function checkCluster(cluster: string): Promise<boolean> {
  if (!(await stat(cluster).catch(absent))) return false;
  const version = await readFile(join(cluster, 'PG_VERSION'), 'utf8').catch(absent);
  if (version === undefined) throw corrupted(cluster, 'it has no file PG_VERSION');
  if (version.trim() !== POSTGRES_MAJOR) throw otherVersion(cluster, version.trim());
  if (!(await stat(join(cluster, 'global', 'pg_control')).catch(absent))) {
    throw corrupted(cluster, 'it has no file global/pg_control');
  }
  return true;
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
  return undefined;
}

function otherVersion(cluster: string, version: string): PostgresStartError {
  return new PostgresStartError(
    'OTHER_VERSION',
    `The data folder ${cluster} was made by PostgreSQL ${version}, and this is ${POSTGRES_MAJOR}. Dump it with PostgreSQL ${version} and load the dump into a new folder, or move it away to begin with an empty one.`,
  );
}
