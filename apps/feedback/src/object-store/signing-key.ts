import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The secret with which links into a folder are signed. It is made once and lies in the folder, so
 * that every server on it signs alike, before and after a restart.
 */
export async function signingKeyOf(folder: string): Promise<Buffer> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, 'signing-key');
  const standing = await readFile(file).catch(() => null);
  if (standing) return standing;
  const draft = join(folder, `signing-key.${randomBytes(8).toString('hex')}`);
  await writeFile(draft, randomBytes(32), { mode: 0o600, flush: true });
  try {
    // Of several servers that start at once, the first one's stands, whole.
    await link(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await unlink(draft);
  }
  return readFile(file);
}
