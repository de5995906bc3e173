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

  /** Once for each subscriber, however often it is called. */
  async insert(row: FeedbackSupportRow): Promise<void> {
    await this.database.rows(
      `insert into feedback_support (feedback_id, subscriber_id, at) values ($1, $2, $3)
       on conflict (feedback_id, subscriber_id) do nothing`,
      [row.feedbackId, row.subscriberId, row.at],
    );
  }

  async delete(feedbackId: string, subscriberId: string): Promise<void> {
    await this.database.rows(
      'delete from feedback_support where feedback_id = $1 and subscriber_id = $2',
      [feedbackId, subscriberId],
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
