/** One launcher prepares at a time: two installs into one node_modules break each other. */
import { link, mkdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** The holder says it lives this often, and is thought dead after three silent times. */
const HEARTBEAT_MS = 5_000;

/**
 * @template T
 * @param {string} file the lock, removed afterwards
 * @param {() => Promise<T>} work
 * @param {() => void} onWait called once when somebody else has it
 * @returns {Promise<T>}
 */
export async function withLock(file, work, onWait) {
  await mkdir(dirname(file), { recursive: true });
  for (let waited = false; !(await take(file)); waited = true) {
    if (!waited) onWait();
    await sleep(200);
  }
  const heartbeat = setInterval(() => {
    const now = new Date();
    utimes(file, now, now).catch(() => {});
  }, HEARTBEAT_MS);
  try {
    return await work();
  } finally {
    clearInterval(heartbeat);
    await rm(file, { force: true });
  }
}

async function take(file) {
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  if (await isHeld(file)) return false;
  // Of several who find a dead lock one gets to rename it, and all of them try again. One who comes
  // late may have caught the next holder's: that is put back.
  const aside = `${file}.${process.pid}`;
  const moved = await rename(file, aside).then(
    () => true,
    () => false,
  );
  if (moved && (await isHeld(aside))) await link(aside, file).catch(() => {});
  await rm(aside, { force: true });
  return take(file);
}

async function isHeld(file) {
  try {
    const { mtimeMs } = await stat(file);
    const age = Date.now() - mtimeMs;
    if (age > 3 * HEARTBEAT_MS) return false;
    const pid = Number(await readFile(file, 'utf8'));
    return age < 1_000 || isAlive(pid);
  } catch {
    return true; // Gone in between: look again.
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
