import { columns, type Queryable } from '@chia-se/subgraph-kit';
import type { FeedbackRow } from '../feedback/feedback.row.ts';
import { FeedbackRedactionRow } from './feedback-redaction.row.ts';

export class FeedbackRedactionRepository {
  constructor(private readonly database: Queryable) {}

  /** The earliest text first. A service keeps them to a screenful for each opinion. */
  listOf(feedbackIds: readonly string[]): Promise<FeedbackRedactionRow[]> {
    return this.database.rows(
      `select ${columns(FeedbackRedactionRow, 'r')} from feedback_redaction r
       where r.feedback_id = any($1) order by r.feedback_id, r.number`,
      [feedbackIds],
    );
  }

  /** What the public reads of these, or would if they were public. */
  listPublicTexts(
    feedbackIds: readonly string[],
  ): Promise<Pick<FeedbackRow, 'id' | 'title' | 'body'>[]> {
    return this.database.rows(
      `select f.id, coalesce(f.redacted_title, f.title) as title,
         coalesce(f.redacted_body, f.body) as body
       from feedback f where f.id = any($1)`,
      [feedbackIds],
    );
  }

  async insert(row: FeedbackRedactionRow): Promise<void> {
    await this.database.rows(
      `insert into feedback_redaction (feedback_id, number, title, body, reason, redacted_at)
       values ($1, $2, $3, $4, $5, $6)`,
      [row.feedbackId, row.number, row.title, row.body, row.reason, row.redactedAt],
    );
  }

  async updateFeedback(
    row: Pick<FeedbackRow, 'id' | 'redactedTitle' | 'redactedBody'>,
  ): Promise<void> {
    await this.database.rows(
      'update feedback set redacted_title = $2, redacted_body = $3 where id = $1',
      [row.id, row.redactedTitle, row.redactedBody],
    );
  }
}
