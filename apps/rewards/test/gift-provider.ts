import { type ChildProcess, fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../../examples/provider/src/main.ts', import.meta.url));

export const requestKey = 'what-we-ask-'.repeat(4);
export const callbackKey = 'what-it-tells-us-'.repeat(3);

/** The provider simulator as a process of its own, with faults to choose from; its books outlive it. */
export class TestProvider {
  #child: ChildProcess | null = null;
  #port = 0;

  private constructor(private readonly dir: string) {}

  static async start(faults: Record<string, number> = {}): Promise<TestProvider> {
    const provider = new TestProvider(await mkdtemp(join(tmpdir(), 'gift-provider-')));
    await provider.run(faults);
    return provider;
  }

  /** Starts it, or starts it anew after it died, at the same address. */
  async run(faults: Record<string, number> = {}): Promise<void> {
    await this.kill();
    const child = fork(main, {
      env: {
        PATH: process.env['PATH'],
        PORT: String(this.#port),
        BOOKS: join(this.dir, 'books.sqlite'),
        REQUEST_KEY: requestKey,
        CALLBACK_KEY: callbackKey,
        FAULTS: JSON.stringify(faults),
      },
      execArgv: ['--disable-warning=ExperimentalWarning'],
    });
    this.#child = child;
    const url = await new Promise<string>((resolve, reject) => {
      child.once('message', (message: { listening: string }) => resolve(message.listening));
      child.once('exit', (code) => reject(new Error(`The provider ended with ${code}.`)));
    });
    this.#port = Number(new URL(url).port);
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  get running(): boolean {
    return this.#child !== null && this.#child.exitCode === null && this.#child.signalCode === null;
  }

  async kill(): Promise<void> {
    const child = this.#child;
    if (!child || !this.running) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
  }

  /** What really left the house: each time, by key. */
  gifts(): { key: string; amount: number | null }[] {
    const books = new DatabaseSync(join(this.dir, 'books.sqlite'), { readOnly: true });
    try {
      return books.prepare('select key, amount from gifts order by key').all() as never;
    } finally {
      books.close();
    }
  }

  /** What somebody at the provider might do to its books. */
  alter(sql: string): void {
    const books = new DatabaseSync(join(this.dir, 'books.sqlite'));
    try {
      books.exec(sql);
    } finally {
      books.close();
    }
  }

  async stop(): Promise<void> {
    await this.kill();
    await rm(this.dir, { recursive: true, force: true });
  }

  settings(kinds: readonly string[] = ['TOP_UP', 'COURIER', 'PERK']): string {
    return JSON.stringify(kinds.map((kind) => ({ kind, url: this.url, requestKey, callbackKey })));
  }
}
