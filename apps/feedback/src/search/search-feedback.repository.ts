import type { Queryable } from '@chia-se/subgraph-kit';
import { publicStatuses } from '../feedback/feedback-status.ts';
import type { LookUp } from './search-question.ts';
import { windowBits } from './search-terms.ts';

/** So few that they are read at once, wherever they are. */
const fewAnywhere = 1_000;

export interface Found {
  feedbackId: string;
  ordinal: number;
}

export class SearchFeedbackRepository {
  constructor(private readonly database: Queryable) {}

  /** Above every ordinal in the index. */
  async end(): Promise<number> {
    const [row] = await this.database.rows<{ end: number }>(
      'select coalesce(max(s.ordinal), 0) + 1 as "end" from feedback_search s',
    );
    return row?.end ?? 1;
  }

  /**
   * The latest public opinions that a query finds, below an ordinal. The windows next to it are
   * looked into first and all the others only where those hold too few: a frequent word fills its page
   * from a few thousand opinions, and a rare one has few anywhere. So a page costs the same however
   * many opinions there are.
   */
  async newest(query: LookUp, below: number, limit: number): Promise<Found[]> {
    for (const bits of query.most <= fewAnywhere ? [] : windowBits) {
      const window = Math.floor((below - 1) / 2 ** bits);
      const index = `${query.index} & ${lookingInto(bits, window)}`;
      const rows = await this.#below({ ...query, index }, below, limit);
      if (rows.length >= limit || window <= 1) return rows;
    }
    return this.#below(query, below, limit);
  }

  /**
   * `+ 0` keeps the planner from reading back through all ordinals in the hope of an early hit, and the
   * status is asked as a value, not joined: both are bets that a rare word loses. Behind `offset 0` each
   * is asked row by row until the page is full.
   */
  #below(query: LookUp, below: number, limit: number): Promise<Found[]> {
    return this.database.rows(
      `select n.feedback_id as "feedbackId", n.ordinal from (
         select s.feedback_id, s.ordinal, s.terms from feedback_search s
         where s.terms @@ $1::tsquery and s.ordinal < $2 order by s.ordinal + 0 desc offset 0) n
       where ($5::tsquery is null or n.terms @@ $5::tsquery)
         and (select f.status = any($4) from feedback f where f.id = n.feedback_id)
       limit $3`,
      [query.index, below, limit, publicStatuses, query.check],
    );
  }
}

/** A window and the one before it: the newest may have only just begun. */
function lookingInto(bits: number, window: number): string {
  const names = [window, window - 1].filter((number) => number >= 0);
  return `(${names.map((number) => `'#${bits}:${number}'`).join(' | ')})`;
}
