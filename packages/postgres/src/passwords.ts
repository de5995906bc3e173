import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The roles' passwords, kept in `passwords.json` in the data folder: mode 600, random per folder. */
export class Passwords {
  private readonly file: string;
  private readonly byRole: Map<string, string>;
  private writing: Promise<unknown> = Promise.resolve();

  private constructor(file: string, byRole: Map<string, string>) {
    this.file = file;
    this.byRole = byRole;
  }

  /** @returns undefined when the folder has none yet @throws SyntaxError when the file is damaged */
  static async read(dataDir: string): Promise<Passwords | undefined> {
    const file = join(dataDir, 'passwords.json');
    try {
      const kept = JSON.parse(await readFile(file, 'utf8')) as Record<string, string>;
      return new Passwords(file, new Map(Object.entries(kept)));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  }

  static empty(dataDir: string): Passwords {
    return new Passwords(join(dataDir, 'passwords.json'), new Map());
  }

  of(role: string): string | undefined {
    return this.byRole.get(role);
  }

  /** Keeps `password` for the role; without one, what is kept already or else a new random one. */
  async keep(role: string, password?: string): Promise<string> {
    const kept = this.byRole.get(role);
    const wanted = password ?? kept ?? randomBytes(24).toString('base64url');
    if (wanted !== kept) {
      this.byRole.set(role, wanted);
      this.writing = this.writing.then(() => this.write());
    }
    await this.writing;
    return wanted;
  }

  private async write(): Promise<void> {
    const aside = `${this.file}.new`;
    const text = JSON.stringify(Object.fromEntries(this.byRole), undefined, 2);
    await writeFile(aside, `${text}\n`, { mode: 0o600, flush: true });
    await rename(aside, this.file);
  }
}
