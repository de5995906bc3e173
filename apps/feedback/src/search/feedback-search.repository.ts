import type { Queryable } from '@chia-se/subgraph-kit';
import type { FeedbackRow } from '../feedback/feedback.row.ts';
import { publicStatuses } from '../feedback/feedback-status.ts';
import { windowBits } from './search-terms.ts';

/** What everybody may read of an opinion, and so what everybody may find it by. */
export type PublishedText = Pick<
  FeedbackRow,
  'id' | 'title' | 'body' | 'programmeId' | 'periodId' | 'topicCode' | 'province' | 'status'
>;

/** Keeps the index. Reading it is for `similar-feedback.repository.ts` and its like. */
export class FeedbackSearchRepository {
  constructor(private readonly database: Queryable) {}

  /** Takes the oldest tasks that nobody else is at; they come back if the transaction fails. */
  async takeTasks(most: number): Promise<string[]> {
    const rows = await this.database.rows<{ feedbackId: string }>(
      `delete from feedback_search_task where feedback_id in (
         select feedback_id from feedback_search_task order by feedback_id limit $1
         for update skip locked)
       returning feedback_id as "feedbackId"`,
      [most],
    );
    return rows.map((row) => row.feedbackId);
  }

  /** Those of the opinions that are public, redacted, the oldest first. */
  listPublished(ids: readonly string[]): Promise<PublishedText[]> {
    return this.database.rows(
      `select f.id, coalesce(f.redacted_title, f.title) as title, coalesce(f.redacted_body, f.body) as body,
         f.programme_id as "programmeId", f.period_id as "periodId", f.topic_code as "topicCode",
         f.province, f.status
       from feedback f where f.id = any($1) and f.status = any($2) order by f.id`,
      [ids, publicStatuses],
    );
  }

  /** Puts opinions in, or anew: each keeps the ordinal that it was first given. */
  async put(documents: readonly { feedbackId: string; terms: string }[]): Promise<void> {
    await this.database.rows(
      `with numbered as (
         select d.feedback_id, d.terms::tsvector as terms,
           coalesce(s.ordinal, nextval('feedback_search_ordinal')) as ordinal
         from unnest($1::uuid[], $2::text[]) with ordinality as d (feedback_id, terms, place)
         left join feedback_search s on s.feedback_id = d.feedback_id
         order by d.place)
       insert into feedback_search (feedback_id, ordinal, terms)
       select feedback_id, ordinal, terms || array_to_tsvector(array[${windowTerms}]) from numbered
       on conflict (feedback_id) do update set terms = excluded.terms`,
      [documents.map((one) => one.feedbackId), documents.map((one) => one.terms)],
    );
  }

  async remove(feedbackIds: readonly string[]): Promise<void> {
    await this.database.rows('delete from feedback_search where feedback_id = any($1)', [
      feedbackIds,
    ]);
  }
}

const windowTerms = windowBits.map((bits) => `'#${bits}:' || (ordinal >> ${bits})`).join(', ');
