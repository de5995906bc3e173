/** The running server process: starting it, knowing when it is ready, ending it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Command } from './account.ts';
import { plainEnvironment } from './run-to-end.ts';
import { signalServer } from './signal-server.ts';

/** How the server ended. `asked`: by `stop`. */
export interface PostgresExit {
  readonly asked: boolean;
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** Lines kept to explain a start that fails. */
const REMEMBERED_LINES = 60;

/** A fast shutdown that takes longer than this many milliseconds becomes an immediate one. */
const FAST_SHUTDOWN_MS = 30_000;

export class Postmaster {
  /** Settles when the process has ended and all it wrote has been read. */
  readonly exited: Promise<PostgresExit>;
  readonly lines: string[] = [];
  private readonly child: ChildProcess;
  private readonly pgCtl: string;
  private asked = false;
  private gone = false;

  constructor(command: Command, pgCtl: string, log: (line: string) => void) {
    this.pgCtl = pgCtl;
    this.child = spawn(command.program, command.args, {
      uid: command.uid,
      gid: command.gid,
      env: plainEnvironment(),
      stdio: ['ignore', 'ignore', 'pipe'],
      // A session of its own: a terminal's Ctrl-C is for us, and we still want to finish our work.
      detached: process.platform !== 'win32',
      windowsHide: true,
    });
    const remember = (line: string): void => {
      if (this.lines.push(line) > REMEMBERED_LINES) this.lines.shift();
      log(line);
    };
    if (this.child.stderr) createInterface({ input: this.child.stderr }).on('line', remember);
    process.once('exit', this.endWithUs);
    this.exited = new Promise((resolve) => {
      const end = (code: number | null, signal: NodeJS.Signals | null): void => {
        this.gone = true;
        process.off('exit', this.endWithUs);
        resolve({ asked: this.asked, code, signal });
      };
      this.child.once('error', (error) => {
        remember(`error: ${error.message}`);
        if (this.child.pid === undefined) end(null, null);
      });
      this.child.once('close', end);
    });
  }

  /**
   * Waits while the server starts, and recovers what a crash left.
   * @returns 'ready', 'gone' when it ended instead, or 'late' after `milliseconds`
   */
  async ready(cluster: string, milliseconds: number): Promise<'ready' | 'gone' | 'late'> {
    const deadline = Date.now() + milliseconds;
    while (Date.now() < deadline) {
      if (this.gone) return 'gone';
      const status = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '');
      // Line 1 is the process, line 8 what it is doing: the protocol between postgres and pg_ctl.
      const lines = status.split('\n');
      if (Number(lines[0]) === this.child.pid && lines[7]?.startsWith('ready')) return 'ready';
      await sleep(10);
    }
    return 'late';
  }

  /** Ends it: open transactions are rolled back. Resolves when it is gone, however often called. */
  async stop(): Promise<void> {
    this.asked = true;
    this.signal('SIGINT');
    const impatience = setTimeout(() => this.signal('SIGQUIT'), FAST_SHUTDOWN_MS);
    await this.exited;
    clearTimeout(impatience);
  }

  private signal(signal: 'SIGINT' | 'SIGQUIT'): void {
    if (!this.gone && this.child.pid) signalServer(this.child.pid, signal, this.pgCtl);
  }

  /** `process.exit` without `stop`: nothing can be awaited any more, but the server can be told. */
  private readonly endWithUs = (): void => this.signal('SIGINT');
}
