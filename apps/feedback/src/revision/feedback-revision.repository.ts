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

  /** Whether staff hold it or have taken words out of it, whatever the automatic screening made of it. */
  async isBeingScreened(feedbackId: string): Promise<boolean> {
    const rows = await this.database.rows(
      `select 1 from feedback f where f.id = $1 and (
         exists (select from feedback_redaction r where r.feedback_id = f.id)
         or f.status = 'HELD' and not coalesce((
           select s.held and not exists (
             select from decision d where d.subject_id = f.id and d.deed = 'HOLD_FEEDBACK'
               and d.at >= s.screened_at)
           from feedback_screening s where s.feedback_id = f.id), false))`,
      [feedbackId],
    );
    return rows.length > 0;
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
