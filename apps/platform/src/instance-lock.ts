import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Another platform runs on the same data folder. */
export class AlreadyRunningError extends Error {
  override name = 'AlreadyRunningError';
}

interface Instance {
  pid: number;
  url: string | null;
}

/** Says which process runs on a data folder, and where it answers. Left behind by a killed run, it is taken over. */
export class InstanceLock {
  private constructor(private readonly file: string) {}

  /** @throws AlreadyRunningError */
  static async take(dataDir: string): Promise<InstanceLock> {
    const file = join(dataDir, 'platform.json');
    const lock = new InstanceLock(file);
    try {
      await writeFile(file, describe(null), { flag: 'wx' });
      return lock;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const other = await read(file);
    if (other && other.pid !== process.pid && (await isPlatform(other.pid))) {
      throw new AlreadyRunningError(
        other.url
          ? `Chia Sẻ is already running at ${other.url} (process ${other.pid}).`
          : `Chia Sẻ is already starting (process ${other.pid}).`,
      );
    }
    await writeFile(file, describe(null));
    return lock;
  }

  announce(url: string): Promise<void> {
    return writeFile(this.file, describe(url));
  }

  release(): Promise<void> {
    return rm(this.file, { force: true });
  }
}

function describe(url: string | null): string {
  return `${JSON.stringify({ pid: process.pid, url } satisfies Instance)}\n`;
}

async function read(file: string): Promise<Instance | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Instance;
  } catch {
    return null;
  }
}

/** Whether the process lives and is a platform: after a restart of the machine its number may be anybody's. */
async function isPlatform(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => null);
  return command === null || command.includes('platform');
}
