import type { Queryable } from '@chia-se/subgraph-kit';
import { stands } from '../assignment/standing.ts';
import type { FeedbackEvaluation } from './feedback-evaluation.type.ts';

export type EvaluationOfFeedback = FeedbackEvaluation & { feedbackId: string };

export class FeedbackEvaluationRepository {
  constructor(private readonly database: Queryable) {}

  /** One query for all; the latest round that has the opinion. What was withdrawn has nothing to show unless it was ranked. */
  listOfFeedback(feedbackIds: readonly string[]): Promise<EvaluationOfFeedback[]> {
    return this.database.rowsByKeys(
      `select c.feedback_id as "feedbackId", c.subscriber_id as "subscriberId",
         latest.id as "roundId", t.code, t.band, t.criteria, t.rank, t.score,
         case
           when t.round_id is not null then 'RANKED'
           when latest.id is null then 'ELIGIBLE'
           when given.assigned = 0 then 'SHORTLISTED'
           when given.submitted = given.assigned then 'SCORED'
           else 'ASSIGNED'
         end as state
       from candidate c
       left join lateral (
         select i.round_id as id from shortlist_item i
         where i.feedback_id = c.feedback_id order by i.round_id desc limit 1
       ) latest on true
       left join lateral (
         select count(*) as assigned, count(*) filter (where a.status = 'SUBMITTED') as submitted
         from assignment a
         where a.round_id = latest.id and a.feedback_id = c.feedback_id and ${stands('a')}
       ) given on true
       left join result t on t.round_id = latest.id and t.feedback_id = c.feedback_id
       where c.feedback_id = any($1) and (c.withdrawn_at is null or t.round_id is not null)`,
      feedbackIds,
      (row: EvaluationOfFeedback) => row.feedbackId,
    );
  }
}
