import { columns, type Queryable } from '@chia-se/subgraph-kit';
import type { FeedbackRow } from '../feedback/feedback.row.ts';
import type { FeedbackOriginalRow } from '../feedback/feedback-original.row.ts';
import { FeedbackRevisionRow } from './feedback-revision.row.ts';

export class FeedbackRevisionRepository {
  constructor(private readonly database: Queryable) {}

  /** The earliest text first. A service keeps them to a screenful for each opinion. */
  listOf(feedbackIds: readonly string[]): Promise<FeedbackRevisionRow[]> {
    return this.database.rows(
      `select ${columns(FeedbackRevisionRow, 'r')} from feedback_revision r
       where r.feedback_id = any($1) order by r.feedback_id, r.number`,
      [feedbackIds],
    );
  }

  async insert(row: FeedbackRevisionRow): Promise<void> {
    await this.database.rows(
      `insert into feedback_revision (feedback_id, number, topic_code, title, body, province,
         attachment_count, replaced_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        row.feedbackId,
        row.number,
        row.topicCode,
        row.title,
        row.body,
        row.province,
        row.attachmentCount,
        row.replacedAt,
      ],
    );
  }

  /** The hash stays: it is of what was submitted under the key, which may still be sent again. */
  async updateFeedback(row: FeedbackRow, original: FeedbackOriginalRow): Promise<void> {
    await this.database.rows(
      `update feedback set topic_code = $2, title = $3, body = $4, redacted_title = $5, redacted_body = $6,
         screening_findings = $7, province = $8 where id = $1`,
      [
        row.id,
        row.topicCode,
        row.title,
        row.body,
        row.redactedTitle,
        row.redactedBody,
        row.screeningFindings,
        row.province,
      ],
    );
    await this.database.rows(
      'update feedback_original set title = $2, body = $3 where feedback_id = $1',
      [original.feedbackId, original.title, original.body],
    );
  }
}
