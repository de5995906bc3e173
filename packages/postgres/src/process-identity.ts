import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A process, told from a later one that was given the same number (in containers: all the time). */
export interface ProcessIdentity {
  readonly pid: number;
  /** When it started, in whatever form this system says that; only ever compared. */
  readonly started: string;
}

/** The running process of that number, or undefined: there is none, or only a zombie is left. */
export function identify(pid: number): ProcessIdentity | undefined {
  if (!Number.isSafeInteger(pid) || pid <= 0) return undefined;
  if (process.platform === 'linux') return identifyOnLinux(pid);
  if (process.platform === 'win32') return isAlive(pid) ? { pid, started: '' } : undefined;
  const [state, ...started] = ps(pid, 'stat=,lstart=').split(/\s+/);
  return state && !state.startsWith('Z') ? { pid, started: started.join(' ') } : undefined;
}

export function isRunning({ pid, started }: ProcessIdentity): boolean {
  return identify(pid)?.started === started;
}

/** The command line, or '' where it can't be known. Readable across accounts, unlike /proc/…/cwd. */
export function commandLine(pid: number): string {
  if (process.platform !== 'linux') return ps(pid, 'command=');
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}

/** Slim images lack `ps`, so Linux is asked directly. */
function identifyOnLinux(pid: number): ProcessIdentity | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // "1234 (name, possibly with spaces and brackets) S ppid …"; field 22 is the start time.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z' || fields[0] === 'X') return undefined;
    return { pid, started: fields[19] ?? '' };
  } catch {
    return undefined;
  }
}

function ps(pid: number, columns: string): string {
  if (process.platform === 'win32') return '';
  try {
    return execFileSync('ps', ['-o', columns, '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
