import { spawnSync } from 'node:child_process';

/**
 * SIGINT: fast shutdown, open transactions are rolled back. SIGQUIT: immediate, the next start
 * replays the log. Windows has no signals; there PostgreSQL listens on a pipe that pg_ctl knows.
 */
export function signalServer(pid: number, signal: 'SIGINT' | 'SIGQUIT', pgCtl: string): void {
  if (process.platform === 'win32') {
    spawnSync(pgCtl, ['kill', signal.slice(3), String(pid)], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
