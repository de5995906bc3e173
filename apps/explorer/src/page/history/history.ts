import { Store } from '../store.ts';

export interface HistoryEntry {
  id: string;
  name: string;
  kind: string;
  document: string;
  /** JSON. */
  variables: string;
  /** ISO 8601. */
  at: string;
  durationMs: number;
  succeeded: boolean;
  /** Who ran it, or null for nobody signed in. */
  person: string | null;
}

const storageKey = 'explorer.history';
const longest = 100;

/**
 * What was run in this browser tab, newest first. Variables hold personal data and codes, so it is kept
 * in sessionStorage and goes with the tab.
 */
export class History {
  readonly entries: Store<readonly HistoryEntry[]>;

  constructor(private readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>) {
    this.entries = new Store<readonly HistoryEntry[]>(restore(storage.getItem(storageKey)));
  }

  add(entry: HistoryEntry): void {
    this.#keep([entry, ...this.entries.get()].slice(0, longest));
  }

  clear(): void {
    this.storage.removeItem(storageKey);
    this.entries.set([]);
  }

  #keep(entries: readonly HistoryEntry[]): void {
    this.entries.set(entries);
    try {
      this.storage.setItem(storageKey, JSON.stringify(entries));
    } catch {
      // The browser's quota is used up: the list lives on in memory.
    }
  }
}

function restore(stored: string | null): HistoryEntry[] {
  if (stored === null) return [];
  try {
    return JSON.parse(stored) as HistoryEntry[];
  } catch {
    return [];
  }
}
