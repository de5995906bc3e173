import type { Database } from '@chia-se/subgraph-kit';

/** How long statistics are believed before they are looked at again. */
const staleAfterMs = 60_000;

/** In how many opinions a term occurs, roughly: which terms tell opinions apart, and what a look-up will cost. */
export interface TermFrequencies {
  /** Opinions in the index. */
  readonly total: number;
  /** The share of opinions with the term, between 0 and 1. */
  shareOf(term: string): number;
  /** Whether the term is among the most common ones. */
  isCounted(term: string): boolean;
}

/**
 * Reads what PostgreSQL's `analyze` counted, which costs nothing to keep. A term that is not among the
 * most common counts as being as frequent as the least common of those.
 */
export class TermStatistics {
  #known: Promise<TermFrequencies> | null = null;
  #readAt = 0;

  constructor(private readonly database: Database) {}

  frequencies(): Promise<TermFrequencies> {
    const now = performance.now();
    if (!this.#known || now - this.#readAt > staleAfterMs) {
      this.#readAt = now;
      this.#known = this.#read().catch((error) => {
        this.#known = null;
        throw error;
      });
    }
    return this.#known;
  }

  async #read(): Promise<TermFrequencies> {
    const [row] = await this.database.rows<StatisticsRow>(
      `select c.reltuples::float8 as total, s.most_common_elems::text::text[] as terms,
         s.most_common_elem_freqs as shares
       from pg_class c left join pg_stats s
         on s.schemaname = current_schema() and s.tablename = c.relname and s.attname = 'terms'
       where c.oid = 'feedback_search'::regclass`,
    );
    const terms = row?.terms ?? [];
    const shares = new Map(terms.map((term, n) => [term, row?.shares?.[n] ?? 0]));
    const rarest = Math.min(0.001, ...shares.values());
    return {
      total: Math.max(row?.total ?? 0, 0),
      shareOf: (term) => shares.get(term) ?? rarest,
      isCounted: (term) => shares.has(term),
    };
  }
}

interface StatisticsRow {
  /** -1 while nothing was counted. */
  total: number;
  terms: string[] | null;
  /** One for each of the terms, and the least and the greatest share behind them. */
  shares: number[] | null;
}
