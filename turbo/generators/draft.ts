import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * What a generator is about to write. Nothing is written before all of it could be made, so that a
 * refusal leaves the repository as it was.
 */
export class Draft {
  readonly #texts = new Map<string, string>();

  /**
   * @param root the repository's; all paths are relative to it and with `/`
   * @param render fills a file of `templates/`
   */
  constructor(
    private readonly root: string,
    private readonly render: (template: string, data: object) => string,
  ) {}

  has(path: string): boolean {
    return this.#texts.has(path) || existsSync(join(this.root, path));
  }

  /** Names of what is in a folder; none where there is no such folder. */
  list(folder: string): string[] {
    const path = join(this.root, folder);
    return existsSync(path) ? readdirSync(path) : [];
  }

  /** @throws Error where there is no such file */
  read(path: string): string {
    const text = this.#texts.get(path);
    if (text !== undefined) return text;
    if (!this.has(path)) throw new Error(`There is no ${path}.`);
    return readFileSync(join(this.root, path), 'utf8');
  }

  /** @throws Error where the file is there already */
  create(path: string, text: string): void {
    if (this.has(path)) throw new Error(`${path} is there already.`);
    this.#texts.set(path, text);
  }

  /** @param template the file below `templates/`, without `.hbs` */
  createFrom(template: string, path: string, data: object): void {
    this.create(path, this.render(template, data));
  }

  /** @throws Error where the file is missing, or whatever `edit` throws, with the path before it */
  change(path: string, edit: (text: string) => string): void {
    try {
      this.#texts.set(path, edit(this.read(path)));
    } catch (error) {
      throw new Error(`${path}: ${(error as Error).message}`);
    }
  }

  /** Writes it all, then lets Biome sort the imports and lay out the lines. Returns the paths. */
  write(): string[] {
    const paths = [...this.#texts.keys()];
    for (const [path, text] of this.#texts) {
      mkdirSync(dirname(join(this.root, path)), { recursive: true });
      writeFileSync(join(this.root, path), text);
    }
    const formatted = paths.filter((path) => /\.(ts|mjs|json|md)$/.test(path));
    const biome = join(this.root, 'node_modules/@biomejs/biome/bin/biome');
    execFileSync(process.execPath, [biome, 'check', '--write', ...formatted], {
      cwd: this.root,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    return paths;
  }
}
