import { chmod, mkdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chooseAccount } from './account.ts';
import { type Binaries, locateBinaries } from './binaries.ts';
import { checkCluster, createCluster, SUPERUSER } from './cluster.ts';
import { claimFolder } from './folder-claim.ts';
import { freePort } from './free-port.ts';
import { stopOrphan } from './orphan.ts';
import { Passwords } from './passwords.ts';
import { type PostgresExit, Postmaster } from './postmaster.ts';
import { corrupted, explainOutput, explainThrown, PostgresStartError } from './start-error.ts';
import { settingsArguments, type Tuning } from './tuning.ts';

export interface StartPostgresOptions {
  /** Holds the server's files and passwords; made when absent. */
  readonly dataDir: string;
  /** The wanted port. Taken, or not given: the system picks a free one. */
  readonly port?: number;
  /** Gets each line that PostgreSQL writes. */
  readonly log?: (line: string) => void;
  /** Default `durable`. */
  readonly tuning?: Tuning;
  /** How long recovery after a crash may take, in milliseconds. Default five minutes. */
  readonly patience?: number;
}

export interface PostgresServer {
  readonly dataDir: string;
  readonly port: number;
  /**
   * The address of a database for a role that has been given a password here, the superuser unless told.
   * @throws RangeError for a role without a kept password
   */
  url(database: string, role?: string): string;
  /** The role's password in this data folder: the given one, or the one kept, or a new random one. */
  password(role: string, wanted?: string): Promise<string>;
  /** Rolls back what is open, and resolves when the server is gone and the folder free. */
  stop(): Promise<void>;
  /** Settles when the server ends, also when nobody asked for it. */
  readonly exited: Promise<PostgresExit>;
}

const RECOVERY_MS = 300_000;

/**
 * Starts the PostgreSQL that came with npm on 127.0.0.1, on a folder that it keeps between runs.
 * @throws PostgresStartError
 */
export async function startPostgres(options: StartPostgresOptions): Promise<PostgresServer> {
  const log = options.log ?? (() => {});
  try {
    const binaries = locateBinaries();
    const dataDir = await openDataFolder(options.dataDir);
    const release = await claimFolder(dataDir);
    try {
      return await startClaimed({ ...options, dataDir, log }, binaries, release);
    } catch (error) {
      await release();
      throw error;
    }
  } catch (error) {
    throw explainThrown(error, options.dataDir);
  }
}

/** Root's server runs under another account, which must get through this folder to its own. */
async function openDataFolder(wanted: string): Promise<string> {
  if (await mkdir(wanted, { recursive: true })) {
    await chmod(wanted, process.getuid?.() === 0 ? 0o711 : 0o700);
  }
  return realpath(wanted);
}

type Claimed = StartPostgresOptions & { log: (line: string) => void };

async function startClaimed(
  options: Claimed,
  binaries: Binaries,
  release: () => Promise<void>,
): Promise<PostgresServer> {
  const { dataDir, log, tuning = 'durable' } = options;
  const cluster = join(dataDir, 'cluster');
  const account = chooseAccount(cluster, dataDir, binaries.postgres);
  const exists = await checkCluster(cluster);
  const passwords = await readPasswords(dataDir, exists);
  if (exists) {
    await stopOrphan(cluster, binaries.pgCtl, log);
  } else {
    const password = await passwords.keep(SUPERUSER);
    await createCluster({ cluster, initdb: binaries.initdb, account, password, tuning, log });
  }
  const launch = (port: number): Postmaster => {
    const args = ['-D', cluster, ...settingsArguments(tuning, port)];
    return new Postmaster(account.command(binaries.postgres, args), binaries.pgCtl, log);
  };
  const { postmaster, port } = await listen(options, cluster, launch);
  return {
    dataDir,
    port,
    exited: postmaster.exited,
    password: (role, wanted) => passwords.keep(role, wanted),
    url: (database, role = SUPERUSER) => address(database, role, passwords.of(role), port),
    stop: async () => {
      await postmaster.stop();
      await release();
    },
  };
}

/** Tries until the server listens: a port may be taken between our look and its own. */
async function listen(
  { port: wanted, dataDir, patience = RECOVERY_MS }: Claimed,
  cluster: string,
  launch: (port: number) => Postmaster,
): Promise<{ postmaster: Postmaster; port: number }> {
  for (let attempt = 1; ; attempt++) {
    const port = await freePort(attempt === 1 ? wanted : undefined);
    const postmaster = launch(port);
    const outcome = await postmaster.ready(cluster, patience);
    if (outcome === 'ready') return { postmaster, port };
    await postmaster.stop();
    if (outcome === 'late') throw late(dataDir, patience);
    const output = postmaster.lines.join('\n');
    const again = /Address already in use|pre-existing shared memory block/.test(output);
    if (!again) throw explainOutput(postmaster.lines, dataDir);
    if (attempt === 20) throw unlucky(dataDir, output);
    // After a `kill -9` of the server its last workers need a moment to notice.
    await sleep(250);
  }
}

async function readPasswords(dataDir: string, clusterExists: boolean): Promise<Passwords> {
  const kept = await Passwords.read(dataDir).catch((error: unknown) => {
    if (error instanceof SyntaxError) throw corrupted(dataDir, 'passwords.json is unreadable');
    throw error;
  });
  if (clusterExists && !kept?.of(SUPERUSER)) throw corrupted(dataDir, 'passwords.json is missing');
  return kept ?? Passwords.empty(dataDir);
}

function address(
  database: string,
  role: string,
  password: string | undefined,
  port: number,
): string {
  if (password === undefined) throw new RangeError(`no password is kept for the role ${role}`);
  const login = `${encodeURIComponent(role)}:${encodeURIComponent(password)}`;
  return `postgres://${login}@127.0.0.1:${port}/${encodeURIComponent(database)}`;
}

function late(dataDir: string, milliseconds: number): PostgresStartError {
  return new PostgresStartError(
    'TIMED_OUT',
    `PostgreSQL in ${dataDir} was not ready after ${milliseconds / 1000} s. Start again: it goes on recovering where it was.`,
  );
}

function unlucky(dataDir: string, output: string): PostgresStartError {
  return /Address already in use/.test(output)
    ? new PostgresStartError('NO_FREE_PORT', 'PostgreSQL found no free port on 127.0.0.1.')
    : new PostgresStartError(
        'IN_USE',
        `Another PostgreSQL still holds ${dataDir}. End it, then start again.`,
      );
}
