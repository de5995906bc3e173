/**
 * PostgreSQL refuses to run as root, so root hands it to another account: the one that owns the
 * data already, else `postgres`, else `nobody`. No account is created on the machine for it.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { PostgresStartError } from './start-error.ts';

/** How to start a program of PostgreSQL, to be given to `spawn`. */
export interface Account {
  /** Undefined: the account we run as ourselves. */
  readonly owner?: { readonly uid: number; readonly gid: number };
  command(program: string, args: readonly string[]): Command;
}

export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly uid?: number;
  readonly gid?: number;
}

/**
 * @param cluster the folder with PostgreSQL's files, which need not exist yet
 * @param dataDir the folder around it, which exists
 * @throws PostgresStartError `NO_PERMISSION` when no account can be found that reaches all
 */
export function chooseAccount(cluster: string, dataDir: string, program: string): Account {
  if (process.getuid?.() !== 0) return { command: (name, args) => ({ program: name, args }) };
  const owner = ownerOf(cluster) ?? systemAccount('postgres') ?? systemAccount('nobody');
  if (!owner) throw unreachable(dataDir, 'no account postgres or nobody exists');
  const look = ['-c', 'test -x "$1" && test -x "$2"', 'sh', program, dataDir];
  if (succeeds({ program: '/bin/sh', args: look, ...owner })) {
    return { owner, command: (name, args) => ({ program: name, args, ...owner }) };
  }
  if (process.platform === 'linux' && succeeds(passingFolders(owner, '/bin/sh', look))) {
    return { owner, command: (name, args) => passingFolders(owner, name, args) };
  }
  throw unreachable(dataDir, `the account ${owner.uid} can't reach it`);
}

/**
 * /root is closed to all others on most systems, and is where root clones things. PostgreSQL runs
 * as the other account there as well, and keeps the one right of root to pass closed folders.
 */
function passingFolders(
  { uid, gid }: { uid: number; gid: number },
  program: string,
  args: readonly string[],
): Command {
  const identity = [`--reuid=${uid}`, `--regid=${gid}`, '--clear-groups'];
  const rights = ['--inh-caps=+dac_override', '--ambient-caps=+dac_override'];
  // Without this bit access(2), by which initdb looks for postgres, forgets the right just given.
  const kept = '--securebits=+no_setuid_fixup';
  return { program: 'setpriv', args: [...identity, ...rights, kept, '--', program, ...args] };
}

function ownerOf(folder: string): { uid: number; gid: number } | undefined {
  const { uid, gid } = statSync(folder, { throwIfNoEntry: false }) ?? { uid: 0, gid: 0 };
  return uid === 0 ? undefined : { uid, gid };
}

function systemAccount(name: string): { uid: number; gid: number } | undefined {
  const ask = (flag: string): number =>
    Number(
      execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
    );
  try {
    return { uid: ask('-u'), gid: ask('-g') };
  } catch {
    return undefined;
  }
}

function succeeds({ program, args, uid, gid }: Command): boolean {
  return spawnSync(program, args, { uid, gid, stdio: 'ignore', cwd: '/' }).status === 0;
}

function unreachable(dataDir: string, why: string): PostgresStartError {
  return new PostgresStartError(
    'NO_PERMISSION',
    `PostgreSQL does not run as root and ${why}: ${dataDir}. Start as an ordinary user, or put the project and its data where every account may enter.`,
  );
}
