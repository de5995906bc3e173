import type { Queryable } from '@chia-se/subgraph-kit';

export class WithdrawnFeedbackRepository {
  constructor(private readonly database: Queryable) {}

  async insert(feedbackId: string, withdrawnAt: Date): Promise<void> {
    await this.database.rows(
      `insert into withdrawn_feedback (feedback_id, withdrawn_at) values ($1, $2)
       on conflict (feedback_id) do nothing`,
      [feedbackId, withdrawnAt],
    );
  }

  /** It was accepted, for the first time or again. */
  async delete(feedbackId: string): Promise<void> {
    await this.database.rows('delete from withdrawn_feedback where feedback_id = $1', [feedbackId]);
  }

  /** Those in the ranking of a round. */
  async listInRound(roundId: string): Promise<string[]> {
    const rows = await this.database.rows<{ feedbackId: string }>(
      `select w.feedback_id as "feedbackId" from withdrawn_feedback w
       join ranked_feedback r on r.feedback_id = w.feedback_id where r.round_id = $1`,
      [roundId],
    );
    return rows.map((row) => row.feedbackId);
  }
}
