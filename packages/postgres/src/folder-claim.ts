/**
 * One process at a time may run the server of a data folder.
 *
 * PostgreSQL's own lock can't tell a server whose parent is alive and well (leave it alone) from
 * one that outlived its parent (stop it and go on). This file can: it names the parent.
 */
import { randomBytes } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { identify, isRunning, type ProcessIdentity } from './process-identity.ts';
import { PostgresStartError } from './start-error.ts';

const fileOf = (dataDir: string): string => join(dataDir, 'owner.json');

/** Who runs the server of this folder, or undefined: nobody, or somebody who is dead. */
export async function readClaim(dataDir: string): Promise<ProcessIdentity | undefined> {
  const owner = parse(await readFile(fileOf(dataDir), 'utf8').catch(() => ''));
  return owner && isRunning(owner) ? owner : undefined;
}

/**
 * Makes this process the folder's.
 * @returns a function that gives it back
 * @throws PostgresStartError `IN_USE` when another living process has it, or this one already
 */
export async function claimFolder(dataDir: string): Promise<() => Promise<void>> {
  const file = fileOf(dataDir);
  const mark = randomBytes(6).toString('hex');
  const mine = `${file}.${mark}`;
  await writeFile(mine, JSON.stringify({ ...identify(process.pid), mark }));
  try {
    while (!(await linked(mine, file))) {
      const owner = await readClaim(dataDir);
      if (owner) throw inUse(dataDir, owner.pid);
      await setAside(file);
    }
  } finally {
    await rm(mine, { force: true });
  }
  return async () => {
    const current = await readFile(file, 'utf8').catch(() => '');
    if (current.includes(mark)) await rm(file, { force: true });
  };
}

/** Unlike a write, a link appears whole or not at all. */
async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Removes a dead claim. Should somebody have claimed in between, theirs is put back. */
async function setAside(file: string): Promise<void> {
  const aside = `${file}.${randomBytes(6).toString('hex')}`;
  try {
    await rename(file, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  const owner = parse(await readFile(aside, 'utf8'));
  if (owner && isRunning(owner)) await linked(aside, file);
  await rm(aside, { force: true });
}

function parse(text: string): ProcessIdentity | undefined {
  try {
    const { pid, started } = JSON.parse(text) as Partial<ProcessIdentity>;
    return typeof pid === 'number' && typeof started === 'string' ? { pid, started } : undefined;
  } catch {
    return undefined;
  }
}

function inUse(dataDir: string, pid: number): PostgresStartError {
  return new PostgresStartError(
    'IN_USE',
    `The data folder ${dataDir} is in use by process ${pid}. Stop that one first, or choose another data folder.`,
  );
}
