import type { Queryable } from '@chia-se/subgraph-kit';
import type { FeedbackStatus } from '../feedback/feedback-status.ts';
import type { FeedbackFollowRow } from './feedback-follow.row.ts';

export class FeedbackFollowRepository {
  constructor(private readonly database: Queryable) {}

  /** What a decision about following depends on; its status stays as it is until the transaction ends. */
  async holdFeedback(id: string): Promise<{ subscriberId: string; status: FeedbackStatus } | null> {
    const [row] = await this.database.rows<{ subscriberId: string; status: FeedbackStatus }>(
      `select f.subscriber_id as "subscriberId", f.status from feedback f where f.id = $1 for share`,
      [id],
    );
    return row ?? null;
  }

  async insert(row: FeedbackFollowRow): Promise<void> {
    await this.database.rows(
      `insert into feedback_follow (feedback_id, subscriber_id, at) values ($1, $2, $3)
       on conflict (feedback_id, subscriber_id) do nothing`,
      [row.feedbackId, row.subscriberId, row.at],
    );
  }

  async delete(feedbackId: string, subscriberId: string): Promise<void> {
    await this.database.rows(
      'delete from feedback_follow where feedback_id = $1 and subscriber_id = $2',
      [feedbackId, subscriberId],
    );
  }

  /** Those of the opinions that the subscriber follows. */
  listFollowed(
    subscriberId: string,
    feedbackIds: readonly string[],
  ): Promise<{ feedbackId: string }[]> {
    return this.database.rows(
      `select w.feedback_id as "feedbackId" from feedback_follow w
       where w.feedback_id = any($1) and w.subscriber_id = $2`,
      [feedbackIds, subscriberId],
    );
  }

  /** Who follows the opinion, in the order of their ids, behind one of them; none once it is not public. */
  async listFollowers(
    feedbackId: string,
    statuses: readonly FeedbackStatus[],
    behind: string,
    limit: number,
  ): Promise<string[]> {
    const rows = await this.database.rows<{ subscriberId: string }>(
      `select w.subscriber_id as "subscriberId" from feedback_follow w
       where w.feedback_id = $1 and w.subscriber_id > $3
         and exists (select from feedback f where f.id = $1 and f.status = any($2))
       order by w.subscriber_id limit $4`,
      [feedbackId, statuses, behind, limit],
    );
    return rows.map((row) => row.subscriberId);
  }

  /** Ids of what the subscriber follows, the newest opinion first, below one of them. */
  async listFeedbackIds(subscriberId: string, below: string, limit: number): Promise<string[]> {
    const rows = await this.database.rows<{ feedbackId: string }>(
      `select w.feedback_id as "feedbackId" from feedback_follow w
       where w.subscriber_id = $1 and w.feedback_id < $2
       order by w.feedback_id desc limit $3`,
      [subscriberId, below, limit],
    );
    return rows.map((row) => row.feedbackId);
  }
}
