import { type Clock, type Database, WakeableLoop } from '@chia-se/subgraph-kit';
import type { TermStatistics } from '../search/term-frequencies.ts';
import { compareSome } from './compare-feedback.ts';

/**
 * Compares opinions behind the submissions, which do not wait for it. A trigger marks each within its
 * own transaction, so none is missed whatever dies in between.
 */
export class FeedbackComparer {
  readonly #loop: WakeableLoop;

  constructor(
    database: Database,
    options: {
      clock: Clock;
      statistics: TermStatistics;
      everyMs: number;
      onError: (error: unknown) => void;
    },
  ) {
    this.#loop = new WakeableLoop({
      step: async () =>
        compareSome(database, await options.statistics.frequencies(), options.clock()),
      idleMs: options.everyMs,
      onError: options.onError,
    });
    database.onPublished(() => this.#loop.wake());
  }

  /** Lets a batch that is under way finish. */
  stop(): Promise<void> {
    return this.#loop.stop();
  }
}
