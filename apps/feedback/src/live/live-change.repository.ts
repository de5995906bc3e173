import type { Queryable } from '@chia-se/subgraph-kit';
import type { FeedbackStatus } from '../feedback/feedback-status.ts';
import type { FeedbackEventKind } from '../timeline/feedback-event.row.ts';

/** A step on the timeline of one of a subscriber's opinions, or of what that was merged into. */
export interface LiveChange {
  id: string;
  feedbackId: string;
  referenceCode: string;
  kind: FeedbackEventKind;
  status: FeedbackStatus;
  note: string | null;
  at: Date;
}

/** The newest opinions of a subscriber: the older ones are read again when a page is. */
const mostOpinions = 500;

export class LiveChangeRepository {
  constructor(private readonly database: Queryable) {}

  /**
   * From an instant on, the earliest first; of one opinion, or of all of theirs. What
   * became of another's opinion counts from the merge on, under the reference code of their own.
   */
  list(
    subscriberId: string,
    wanted: { feedbackId: string | null; since: Date; limit: number },
  ): Promise<LiveChange[]> {
    return this.database.rows(
      `select e.id, f.id as "feedbackId", f.reference_code as "referenceCode",
         e.kind, e.status, e.note, e.at
       from (select o.id, o.reference_code from feedback o
             where o.subscriber_id = $1 and ($2::uuid is null or o.id = $2)
             order by o.id desc nulls last limit ${mostOpinions}) f
       cross join lateral (
         select o.* from feedback_event o where o.feedback_id = f.id and o.at >= $3
         union all
         select o.* from feedback_merge m join feedback t on t.id = m.target_id
           join feedback_event o on o.feedback_id = t.id
         where m.feedback_id = f.id and t.subscriber_id <> $1 and o.at >= $3 and o.at >= m.merged_at
           and o.kind in ('STATUS', 'ANSWER')) e
       order by e.at, e.id limit $4`,
      [subscriberId, wanted.feedbackId, wanted.since, wanted.limit],
    );
  }
}
