import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export interface TrialPlatform {
  url: string;
  stop(): Promise<void>;
}

/** Limits stay on, and are set as an operator would for thousands of people behind one address. */
const trialLimits = {
  SIGN_IN_CODES_PER_ADDRESS_PER_HOUR: '1000000',
  SIGN_IN_CODES_PER_PREFIX_PER_HOUR: '1000000',
};

/** A platform for the trial alone: its own process, its own folder, gone afterwards. */
export async function startTrialPlatform(subgraphs: string): Promise<TrialPlatform> {
  const folder = await mkdtemp(join(tmpdir(), 'chia-se-month-'));
  const main = fileURLToPath(new URL('../../apps/platform/dist/main.js', import.meta.url));
  const child = spawn(process.execPath, [main], {
    env: {
      ...process.env,
      ...trialLimits,
      DATA_DIR: folder,
      PORT: '0',
      SUBGRAPHS: subgraphs,
      CHIA_SE_LAUNCHED: '1',
    },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    detached: true,
  });
  const stop = async () => {
    child.kill('SIGTERM');
    await ended(child);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    return { url: await ready(child), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function ready(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    if (!child.stdout) throw new Error('The platform has no output.');
    createInterface(child.stdout).on('line', (line) => {
      const url = line.match(/GraphQL\s+(\S+)\/graphql/)?.[1];
      if (url) resolve(url);
    });
    child.once('exit', (code) => reject(new Error(`The platform ended with ${code}; see above.`)));
  });
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => child.once('exit', () => resolve()));
}
