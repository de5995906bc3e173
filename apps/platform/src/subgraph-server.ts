import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface SubgraphServer {
  url: string;
  /** Settles when the process ends, also when nobody asked for it. */
  exited: Promise<number | null>;
  /** Hands it a message of its own protocol. */
  tell(message: object): void;
  stop(): Promise<void>;
}

const startsWithin = 60_000;
const stopsWithin = 10_000;

/**
 * Runs a subgraph's `main.ts` as a process of its own, on a free port of this machine.
 *
 * @throws Error when it ends or stays silent instead of listening
 */
export async function startSubgraphServer(
  name: string,
  environment: Record<string, string | undefined>,
): Promise<SubgraphServer> {
  const main = fileURLToPath(import.meta.resolve(`@chia-se/${name}/main`));
  const child = fork(main, {
    env: { ...environment, HOST: '127.0.0.1', PORT: '0' } as NodeJS.ProcessEnv,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const url = await listening(name, child, exited);
  return {
    url,
    exited,
    tell: (message) => void child.send(message),
    async stop() {
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), stopsWithin);
      await exited;
      clearTimeout(timer);
    },
  };
}

function listening(
  name: string,
  child: ChildProcess,
  exited: Promise<number | null>,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`The server of ${name} did not start within ${startsWithin / 1000} s.`));
    }, startsWithin);
    child.on('message', (message) => {
      clearTimeout(timer);
      resolve((message as { listening: string }).listening);
    });
    exited.then((code) => {
      clearTimeout(timer);
      reject(new Error(`The server of ${name} ended with ${code} before it listened.`));
    });
  });
}
