import type { Queryable } from '@chia-se/subgraph-kit';
import type { FeedbackStatus } from '../feedback/feedback-status.ts';
import type { FeedbackSupportRow } from './feedback-support.row.ts';
import type { FeedbackSupportCountRow } from './feedback-support-count.row.ts';

export class FeedbackSupportRepository {
  constructor(private readonly database: Queryable) {}

  /** What a decision about support depends on; its status stays as it is until the transaction ends. */
  async holdFeedback(id: string): Promise<{ subscriberId: string; status: FeedbackStatus } | null> {
    const [row] = await this.database.rows<{ subscriberId: string; status: FeedbackStatus }>(
      `select f.subscriber_id as "subscriberId", f.status from feedback f where f.id = $1 for share`,
      [id],
    );
    return row ?? null;
  }

  /** Once for each subscriber, however often it is called; from then on it is theirs and no merge's. */
  async insert(row: Omit<FeedbackSupportRow, 'carried'>): Promise<void> {
    await this.database.rows(
      `insert into feedback_support (feedback_id, subscriber_id, at) values ($1, $2, $3)
       on conflict (feedback_id, subscriber_id) do update set carried = false
       where feedback_support.carried`,
      [row.feedbackId, row.subscriberId, row.at],
    );
  }

  /** Keeps an opinion, and the one that it is merged into, as they are until the transaction ends. */
  async holdWithTarget(id: string): Promise<void> {
    await this.database.rows(
      `select f.id from feedback f where f.id = $1
         or f.id = (select m.target_id from feedback_merge m where m.feedback_id = $1)
       order by f.id for share`,
      [id],
    );
  }

  /**
   * Takes support back, from what is merged into the opinion or what it is merged into as well: a merge
   * must not say “mine is the same” for somebody who no longer does.
   */
  async delete(feedbackId: string, subscriberId: string): Promise<void> {
    const merged = await this.database.rows<{ feedbackId: string; targetId: string }>(
      `delete from merged_support where subscriber_id = $2 and (target_id = $1 or feedback_id = $1)
       returning feedback_id as "feedbackId", target_id as "targetId"`,
      [feedbackId, subscriberId],
    );
    const ids = [feedbackId, ...merged.map((one) => one.feedbackId)];
    await this.database.rows(
      'delete from feedback_support where feedback_id = any($1) and subscriber_id = $2',
      [ids, subscriberId],
    );
    await this.database.rows(
      `delete from feedback_support s where s.feedback_id = any($1) and s.subscriber_id = $2 and s.carried
         and not exists (select from merged_support m
           where m.target_id = s.feedback_id and m.subscriber_id = $2)`,
      [merged.map((one) => one.targetId), subscriberId],
    );
  }

  countOf(feedbackIds: readonly string[]): Promise<FeedbackSupportCountRow[]> {
    return this.database.rows(
      `select c.feedback_id as "feedbackId", c.supporters from feedback_support_count c
       where c.feedback_id = any($1)`,
      [feedbackIds],
    );
  }

  /** Those of the opinions that the subscriber supports. */
  listSupported(
    subscriberId: string,
    feedbackIds: readonly string[],
  ): Promise<{ feedbackId: string }[]> {
    return this.database.rows(
      `select s.feedback_id as "feedbackId" from feedback_support s
       where s.feedback_id = any($1) and s.subscriber_id = $2`,
      [feedbackIds, subscriberId],
    );
  }
}
