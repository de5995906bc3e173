import type { Queryable } from '@chia-se/subgraph-kit';
import { publicStatuses } from '../feedback/feedback-status.ts';
import { perGroup, type SimilarityQuestion } from './similarity-question.ts';

export interface Likeness {
  feedbackId: string;
  /** Between 0 and 1. */
  similarity: number;
}

export class SimilarFeedbackRepository {
  constructor(private readonly database: Queryable) {}

  /** The public opinions that have most in common with the question; of equals the earliest. */
  list(
    question: SimilarityQuestion,
    options: { topicTerm: string | null; topicBonus: number; least: number; limit: number },
  ): Promise<Likeness[]> {
    return this.database.rows(
      `with candidate as (
         select distinct on (c.ordinal) c.* from unnest($1::text[]::tsquery[]) as look_up (query)
         cross join lateral (
           select s.feedback_id, s.ordinal, s.terms from feedback_search s
           where s.terms @@ look_up.query limit ${perGroup}) c),
       weighed as (
         select c.feedback_id, c.ordinal, (
             select coalesce(sum(w.weight), 0) from unnest($2::text[]::tsquery[], $3::float8[]) w (term, weight)
             where c.terms @@ w.term) as similarity,
           case when c.terms @@ $4::tsquery then $5::float8 else 0 end as bonus
         from candidate c where c.terms @@ $9::tsquery)
       select w.feedback_id as "feedbackId", least(w.similarity, 1) as similarity
       from weighed w join feedback f on f.id = w.feedback_id
       where w.similarity >= $6 and f.status = any($7)
       order by w.similarity + w.bonus desc, w.ordinal limit $8`,
      [
        question.candidates,
        question.terms,
        question.weights,
        options.topicTerm,
        options.topicBonus,
        options.least,
        publicStatuses,
        options.limit,
        question.check,
      ],
    );
  }
}
