/**
 * A server that outlived the process that started it (`kill -9`, a crash).
 *
 * It is stopped, not taken over: its log goes to a pipe that nobody reads, it may run under another
 * tuning or on another port, and nobody could wait for its end. A fast shutdown takes some
 * milliseconds and loses nothing that was acknowledged.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { commandLine, identify, isRunning } from './process-identity.ts';
import { signalServer } from './signal-server.ts';
import { PostgresStartError } from './start-error.ts';

/** How long each way of asking may take, in milliseconds. A big last checkpoint takes seconds. */
const patience = [
  ['SIGINT', 30_000],
  ['SIGQUIT', 5_000],
] as const;

/**
 * Leaves nobody running on `cluster`. The caller has made sure that no living process owns it.
 * @throws PostgresStartError `IN_USE` when the orphan can't be stopped
 */
export async function stopOrphan(
  cluster: string,
  pgCtl: string,
  log: (line: string) => void,
): Promise<void> {
  const pidFile = join(cluster, 'postmaster.pid');
  const text = await readFile(pidFile, 'utf8').catch(() => '');
  if (text === '') return;
  const orphan = identify(Number.parseInt(text, 10));
  if (!orphan || !isServerOf(cluster, orphan.pid)) {
    // Dead, perhaps a zombie that nobody reaps, or its number is another program's by now. PostgreSQL
    // would take either for a living server, but never its own parent: us. Its look for workers that
    // are still attached to the shared memory named in the rest of the file stays in force.
    await writeFile(pidFile, text.replace(/^.*/, String(process.pid)));
    return;
  }
  log(`stopping PostgreSQL ${orphan.pid}, which outlived the process that started it`);
  for (const [signal, milliseconds] of patience) {
    signalServer(orphan.pid, signal, pgCtl);
    for (let waited = 0; waited < milliseconds; waited += 20) {
      if (!isRunning(orphan)) return;
      await sleep(20);
    }
  }
  throw new PostgresStartError(
    'IN_USE',
    `PostgreSQL ${orphan.pid} still runs on ${cluster} and does not stop. End it, then start again.`,
  );
}

function isServerOf(cluster: string, pid: number): boolean {
  if (process.platform === 'win32') return true; // Nothing there tells command lines cheaply.
  const command = commandLine(pid);
  return command.includes('postgres') && command.includes(cluster);
}
