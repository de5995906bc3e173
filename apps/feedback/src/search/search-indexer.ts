import type { Database } from '@chia-se/subgraph-kit';
import { FeedbackSearchRepository } from './feedback-search.repository.ts';
import { documentTerms } from './search-terms.ts';

/** Few enough that a change of one of them waits for milliseconds. */
const batch = 50;

/**
 * Keeps the index up with the opinions. A trigger marks what changed within the change itself, so
 * nothing is missed whatever dies in between; this works the marks off, on as many servers as there are.
 */
export class SearchIndexer {
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> | null = null;
  #again = false;
  #stopped = false;

  constructor(
    private readonly database: Database,
    private readonly options: { everyMs: number; onError: (error: unknown) => void },
  ) {
    // Whatever makes an opinion public is told to others as well.
    database.onPublished(() => this.wake());
    this.wake();
  }

  /** Looks for work now, and once more if it is looking already. */
  wake(): void {
    this.#again = true;
    if (this.#running || this.#stopped) return;
    clearTimeout(this.#timer);
    this.#running = this.#workOff().finally(() => {
      this.#running = null;
      if (this.#stopped) return;
      this.#timer = setTimeout(() => this.wake(), this.options.everyMs);
      this.#timer.unref();
    });
  }

  /** Lets a batch that is under way finish. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#running;
  }

  async #workOff(): Promise<void> {
    try {
      while (this.#again && !this.#stopped) {
        this.#again = false;
        while (!this.#stopped && (await indexSome(this.database)) === batch);
      }
    } catch (error) {
      this.options.onError(error);
    }
  }
}

/** Brings a batch of opinions up to date. @returns how many it took */
export function indexSome(database: Database): Promise<number> {
  return database.transaction(async (tx) => {
    const index = new FeedbackSearchRepository(tx);
    const taken = await index.takeTasks(batch);
    if (taken.length === 0) return 0;
    // Read after the tasks are locked: what is changed from here on is marked anew.
    const published = await index.listPublished(taken);
    const ids = new Set(published.map((text) => text.id));
    await index.remove(taken.filter((id) => !ids.has(id)));
    await index.put(published.map((text) => ({ feedbackId: text.id, terms: documentTerms(text) })));
    return taken.length;
  });
}
