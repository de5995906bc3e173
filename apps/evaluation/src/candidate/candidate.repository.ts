import type { Queryable } from '@chia-se/subgraph-kit';
import type { CandidateRow } from './candidate.row.ts';

export class CandidateRepository {
  constructor(private readonly database: Queryable) {}

  /** Takes it in, anew where it was known; an older acceptance than the known one changes nothing. */
  async upsert(candidate: CandidateRow): Promise<void> {
    await this.database.rows(
      `insert into candidate as c (feedback_id, subscriber_id, period_id, topic, title, body,
         submitted_at, accepted_at, withdrawn_at, pre_score, text_hash,
         moderator_ids)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
       on conflict (feedback_id) do update set
         period_id = excluded.period_id, topic = excluded.topic, title = excluded.title,
         body = excluded.body, accepted_at = excluded.accepted_at,
         withdrawn_at = case when c.withdrawn_at > excluded.accepted_at then c.withdrawn_at end,
         pre_score = excluded.pre_score, text_hash = excluded.text_hash,
         moderator_ids = excluded.moderator_ids
       where c.accepted_at <= excluded.accepted_at`,
      [
        candidate.feedbackId,
        candidate.subscriberId,
        candidate.periodId,
        candidate.topic,
        candidate.title,
        candidate.body,
        candidate.submittedAt,
        candidate.acceptedAt,
        candidate.withdrawnAt,
        candidate.preScore,
        candidate.textHash,
        candidate.moderatorIds,
      ],
    );
  }

  /**
   * Takes it out, unless it was accepted again since.
   *
   * @returns false when the opinion is not known yet
   */
  async withdraw(feedbackId: string, at: Date): Promise<boolean> {
    const known = await this.database.rows(
      `update candidate set withdrawn_at =
         case when accepted_at > $2 then withdrawn_at else coalesce(withdrawn_at, $2) end
       where feedback_id = $1 returning feedback_id`,
      [feedbackId, at],
    );
    return known.length === 1;
  }

  /** One that is not known comes with its text when it is accepted. */
  async updateText(feedbackId: string, text: { title: string; body: string }): Promise<void> {
    await this.database.rows('update candidate set title = $2, body = $3 where feedback_id = $1', [
      feedbackId,
      text.title,
      text.body,
    ]);
  }

  async keepEarlyWithdrawal(feedbackId: string, at: Date): Promise<void> {
    await this.database.rows(
      `insert into early_withdrawal as e (feedback_id, withdrawn_at) values ($1, $2)
       on conflict (feedback_id) do update
         set withdrawn_at = greatest(e.withdrawn_at, excluded.withdrawn_at)`,
      [feedbackId, at],
    );
  }

  /** When it was withdrawn before it was known, if it was; asked once. */
  async takeEarlyWithdrawal(feedbackId: string): Promise<Date | null> {
    const [early] = await this.database.rows<{ withdrawnAt: Date }>(
      `delete from early_withdrawal where feedback_id = $1 returning withdrawn_at as "withdrawnAt"`,
      [feedbackId],
    );
    return early?.withdrawnAt ?? null;
  }
}
