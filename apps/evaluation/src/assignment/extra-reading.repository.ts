import type { Queryable } from '@chia-se/subgraph-kit';
import { withBarred } from '../conflict/conflict-rules.ts';
import { stands } from './standing.ts';

/** An opinion, and the judges of the panel who must not read it or have it already. */
export interface ReadableItem {
  feedbackId: string;
  unable: string[];
}

export interface PanelLoad {
  judgeId: string;
  code: string;
  readingLimit: number;
  load: number;
  /** Of the last assignment; 0 without any. */
  lastPosition: number;
}

export class ExtraReadingRepository {
  constructor(private readonly database: Queryable) {}

  listReadable(roundId: string, feedbackIds: readonly string[]): Promise<ReadableItem[]> {
    return this.database.rows(
      `${withBarred(
        'j.staff_id in (select p.judge_id from panel_member p where p.round_id = $1)',
        'c.feedback_id = any($2)',
      )}
       select c.feedback_id as "feedbackId",
         array(select p.code from panel_member p join judge j on j.staff_id = p.judge_id
           where p.round_id = $1 and (not j.may_judge or exists (select from barred b
                 where b.judge_id = p.judge_id and b.feedback_id = c.feedback_id)
             or exists (select from assignment a where a.round_id = $1
                 and a.judge_id = p.judge_id and a.feedback_id = c.feedback_id
                and a.status <> 'REASSIGNED'))
           order by p.code) as unable
       from candidate c where c.feedback_id = any($2) and c.withdrawn_at is null`,
      [roundId, feedbackIds],
    );
  }

  listPanelLoads(roundId: string): Promise<PanelLoad[]> {
    return this.database.rows(
      `select p.judge_id as "judgeId", p.code, p.reading_limit as "readingLimit",
         count(a.id) filter (where ${stands('a')})::int as load,
         coalesce(max(a.position), 0)::int as "lastPosition"
       from panel_member p
       left join assignment a on a.round_id = p.round_id and a.judge_id = p.judge_id
       where p.round_id = $1 and p.left_at is null group by p.judge_id, p.code, p.reading_limit order by p.code`,
      [roundId],
    );
  }
}
