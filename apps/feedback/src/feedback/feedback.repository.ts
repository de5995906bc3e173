import { columns, type Queryable } from '@chia-se/subgraph-kit';
import { FeedbackRow } from './feedback.row.ts';
import { FeedbackOriginalRow } from './feedback-original.row.ts';

/** Writes opinions, and reads them as they are. What viewers get to see comes from `seen-feedback.repository.ts`. */
export class FeedbackRepository {
  constructor(private readonly database: Queryable) {}

  /** Submissions of one subscriber wait for each other until the transaction ends. */
  async lockSubscriber(subscriberId: string): Promise<void> {
    await this.database.rows(
      `select pg_advisory_xact_lock(hashtextextended('submissions of ' || $1, 0))`,
      [subscriberId],
    );
  }

  async findByIdempotencyKey(subscriberId: string, key: string): Promise<FeedbackRow | null> {
    const [row] = await this.database.rows<FeedbackRow>(
      `select ${columns(FeedbackRow, 'f')} from feedback f
       where f.subscriber_id = $1 and f.idempotency_key = $2`,
      [subscriberId, key],
    );
    return row ?? null;
  }

  /** How many a subscriber submitted after an id, and when the last of them. */
  async countAbove(
    subscriberId: string,
    above: string,
  ): Promise<{ count: number; latest: Date | null }> {
    const [row] = await this.database.rows<{ count: number; latest: Date | null }>(
      `select count(*)::int as count, max(f.submitted_at) as latest from feedback f
       where f.subscriber_id = $1 and f.id > $2`,
      [subscriberId, above],
    );
    return row ?? { count: 0, latest: null };
  }

  /** Returns false when the reference code is taken. */
  async insert(row: FeedbackRow): Promise<boolean> {
    const inserted = await this.database.rows(
      `insert into feedback (id, subscriber_id, programme_id, period_id, topic_code, reference_code,
         title, body, redacted_title, redacted_body, screening_findings, channel, province, status,
         submitted_at, idempotency_key, content_hash)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
       on conflict (reference_code) do nothing returning id`,
      [
        row.id,
        row.subscriberId,
        row.programmeId,
        row.periodId,
        row.topicCode,
        row.referenceCode,
        row.title,
        row.body,
        row.redactedTitle,
        row.redactedBody,
        row.screeningFindings,
        row.channel,
        row.province,
        row.status,
        row.submittedAt,
        row.idempotencyKey,
        row.contentHash,
      ],
    );
    return inserted.length === 1;
  }

  async insertOriginal(original: FeedbackOriginalRow): Promise<void> {
    await this.database.rows(
      'insert into feedback_original (feedback_id, title, body) values ($1, $2, $3)',
      [original.feedbackId, original.title, original.body],
    );
  }

  /** Opinions that a decision depends on; locked in one order everywhere, so that nobody waits in a circle. */
  lock(ids: readonly string[]): Promise<FeedbackRow[]> {
    return this.database.rows(
      `select ${columns(FeedbackRow, 'f')} from feedback f
       where f.id = any($1) order by f.id for update`,
      [ids],
    );
  }

  /** Where these stand, the earliest first. */
  listStatuses(
    ids: readonly string[],
  ): Promise<Pick<FeedbackRow, 'id' | 'referenceCode' | 'status'>[]> {
    return this.database.rows(
      `select f.id, f.reference_code as "referenceCode", f.status from feedback f
       where f.id = any($1) order by f.id`,
      [ids],
    );
  }

  async updateTopic(id: string, topicCode: string): Promise<void> {
    await this.database.rows('update feedback set topic_code = $2 where id = $1', [id, topicCode]);
  }

  async updateStatus(ids: readonly string[], status: FeedbackRow['status']): Promise<void> {
    await this.database.rows('update feedback set status = $2 where id = any($1)', [ids, status]);
  }
}
