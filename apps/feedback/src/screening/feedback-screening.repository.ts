import { columns, type Queryable } from '@chia-se/subgraph-kit';
import { FeedbackScreeningRow } from './feedback-screening.row.ts';

/** A verdict with what is needed to name the topic that it suggests. */
export interface ScreenedFeedback extends FeedbackScreeningRow {
  programmeId: string;
  topicCode: string;
}

export class FeedbackScreeningRepository {
  constructor(private readonly database: Queryable) {}

  listByFeedbackIds(ids: readonly string[]): Promise<ScreenedFeedback[]> {
    return this.database.rows(
      `select ${columns(FeedbackScreeningRow, 's')}, f.programme_id as "programmeId",
         f.topic_code as "topicCode"
       from feedback_screening s join feedback f on f.id = s.feedback_id
       where s.feedback_id = any($1)`,
      [ids],
    );
  }

  /** The verdict on a text takes the place of the one on the text before. */
  async put(row: FeedbackScreeningRow): Promise<void> {
    await this.database.rows(
      `insert into feedback_screening (feedback_id, risk, findings, risks, held, suggested_topic,
         suggestion_certainty, screened_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (feedback_id) do update set risk = excluded.risk, findings = excluded.findings,
         risks = excluded.risks, held = excluded.held, suggested_topic = excluded.suggested_topic,
         suggestion_certainty = excluded.suggestion_certainty, screened_at = excluded.screened_at`,
      [
        row.feedbackId,
        row.risk,
        row.findings,
        row.risks,
        row.held,
        row.suggestedTopic,
        row.suggestionCertainty,
        row.screenedAt,
      ],
    );
  }
}
