import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { ContestantConfig } from './contestants/contestant.ts';

export interface Server {
  url: string;
  stop(): Promise<void>;
}

/** By name, with the environment of each. */
export async function startSubgraphServers(
  environments: Record<string, Record<string, string>>,
): Promise<Record<string, Server>> {
  const servers: Record<string, Server> = {};
  for (const [name, environment] of Object.entries(environments)) {
    servers[name] = await startSubgraphServer(name, environment);
  }
  return servers;
}

/** A subgraph's own `main.ts`, in a process of its own. */
function startSubgraphServer(name: string, environment: Record<string, string>): Promise<Server> {
  const main = fileURLToPath(import.meta.resolve(`@chia-se/${name}/main`));
  const child = fork(main, {
    env: { ...process.env, ...environment, PORT: '0', LOG_LEVEL: 'error' },
  });
  return addressOf(child, (message) => (message as { listening?: string }).listening);
}

/** Ours with the flags that `npm start` gives and this process was given, the others as Node starts a server. */
export function startContestant(config: ContestantConfig, ours: boolean): Promise<Server> {
  const main = fileURLToPath(new URL('./run-contestant.js', import.meta.url));
  const child = fork(main, {
    // As in production: Express, which Apollo brings, and others look at this.
    env: { ...process.env, NODE_ENV: 'production' },
    execArgv: ours ? process.execArgv : [],
  });
  child.send(config);
  return addressOf(child, (message) => (message as { url?: string }).url);
}

function addressOf(
  child: ChildProcess,
  read: (message: unknown) => string | undefined,
): Promise<Server> {
  return new Promise((resolve, reject) => {
    const exited = new Promise<void>((done) => child.once('exit', () => done()));
    child.once('exit', (code) => reject(new Error(`It ended with ${code} before it served.`)));
    child.on('message', (message) => {
      const url = read(message);
      if (!url) return;
      resolve({
        url,
        async stop() {
          child.kill('SIGTERM');
          const timer = setTimeout(() => child.kill('SIGKILL'), 5_000);
          await exited;
          clearTimeout(timer);
        },
      });
    });
  });
}
