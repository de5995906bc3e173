import { Store } from '../store.ts';

/** An operation that somebody kept for themselves. */
export interface SavedOperation {
  id: string;
  name: string;
  document: string;
  /** JSON; empty where they were not to be kept. */
  variables: string;
}

/** Of one person. */
export const mostSaved = 100;

/** Why an operation was not saved. */
export type SavingTrouble = 'NAME_MISSING' | 'NOTHING_TO_SAVE' | 'TOO_MANY' | 'NO_ROOM';

/**
 * Each person's own operations, in this browser. Another person who signs in here sees theirs alone;
 * variables are kept only where the person says so, for they may hold personal data.
 */
export class SavedOperations {
  readonly entries = new Store<readonly SavedOperation[]>([]);
  #owner: string | null = null;

  constructor(private readonly storage: Pick<Storage, 'getItem' | 'setItem'>) {}

  /** @param owner id of who is signed in; `null` for nobody, who has none */
  showOf(owner: string | null): void {
    this.#owner = owner;
    this.entries.set(this.#read());
  }

  /** One of the same name is replaced. @returns why it was not saved, `null` where it was */
  save(operation: SavedOperation): SavingTrouble | null {
    const name = operation.name.normalize('NFC').trim();
    if (!name) return 'NAME_MISSING';
    if (!operation.document.trim()) return 'NOTHING_TO_SAVE';
    // Another tab may have saved meanwhile.
    const others = this.#read().filter((one) => one.name !== name);
    if (others.length >= mostSaved) return 'TOO_MANY';
    const all = [...others, { ...operation, name }].sort((a, b) => a.name.localeCompare(b.name));
    return this.#keep(all);
  }

  remove(id: string): void {
    this.#keep(this.#read().filter((one) => one.id !== id));
  }

  #read(): SavedOperation[] {
    if (this.#owner === null) return [];
    try {
      const stored: unknown = JSON.parse(this.storage.getItem(keyOf(this.#owner)) ?? '[]');
      return Array.isArray(stored) ? stored.filter(isSaved) : [];
    } catch {
      return [];
    }
  }

  #keep(entries: SavedOperation[]): SavingTrouble | null {
    if (this.#owner === null) return 'NO_ROOM';
    try {
      this.storage.setItem(keyOf(this.#owner), JSON.stringify(entries));
    } catch {
      return 'NO_ROOM';
    }
    this.entries.set(entries);
    return null;
  }
}

function keyOf(owner: string): string {
  return `explorer.saved.${owner}`;
}

function isSaved(one: unknown): one is SavedOperation {
  const fields = ['id', 'name', 'document', 'variables'] as const;
  return (
    typeof one === 'object' &&
    one !== null &&
    fields.every((field) => typeof (one as SavedOperation)[field] === 'string')
  );
}
