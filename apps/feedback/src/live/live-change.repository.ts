import type { Queryable } from '@chia-se/subgraph-kit';
import type { FeedbackStatus } from '../feedback/feedback-status.ts';
import type { FeedbackEventKind } from '../timeline/feedback-event.row.ts';

/** A step on the timeline of one of a subscriber's opinions. */
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

  /** From an instant on, the earliest first; of one opinion, or of all of theirs. */
  list(
    subscriberId: string,
    wanted: { feedbackId: string | null; since: Date; limit: number },
  ): Promise<LiveChange[]> {
    return this.database.rows(
      `select e.id, e.feedback_id as "feedbackId", f.reference_code as "referenceCode",
         e.kind, e.status, e.note, e.at
       from (select o.id, o.reference_code from feedback o
             where o.subscriber_id = $1 and ($2::uuid is null or o.id = $2)
             order by o.id desc nulls last limit ${mostOpinions}) f
       cross join lateral (select * from feedback_event e where e.feedback_id = f.id and e.at >= $3) e
       order by e.at, e.id limit $4`,
      [subscriberId, wanted.feedbackId, wanted.since, wanted.limit],
    );
  }
}
