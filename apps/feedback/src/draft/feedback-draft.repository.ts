import { columns, type Queryable } from '@chia-se/subgraph-kit';
import { FeedbackDraftRow } from './feedback-draft.row.ts';

export class FeedbackDraftRepository {
  constructor(private readonly database: Queryable) {}

  /** The drafts of one subscriber are changed one after the other. */
  async lockSubscriber(subscriberId: string): Promise<void> {
    await this.database.rows(
      `select pg_advisory_xact_lock(hashtextextended('drafts of ' || $1, 0))`,
      [subscriberId],
    );
  }

  /** The latest saved first. A subscriber never has more than a screenful. */
  listOf(subscriberId: string): Promise<FeedbackDraftRow[]> {
    return this.database.rows(
      `select ${columns(FeedbackDraftRow, 'd')} from feedback_draft d
       where d.subscriber_id = $1 order by d.saved_at desc, d.key`,
      [subscriberId],
    );
  }

  async isSubmitted(subscriberId: string, key: string): Promise<boolean> {
    const rows = await this.database.rows(
      'select from feedback f where f.subscriber_id = $1 and f.idempotency_key = $2',
      [subscriberId, key],
    );
    return rows.length > 0;
  }

  async save(row: FeedbackDraftRow): Promise<void> {
    await this.database.rows(
      `insert into feedback_draft (subscriber_id, key, version, topic_code, title, body, province,
         created_at, saved_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       on conflict (subscriber_id, key) do update set version = excluded.version,
         topic_code = excluded.topic_code, title = excluded.title, body = excluded.body,
         province = excluded.province, saved_at = excluded.saved_at`,
      [
        row.subscriberId,
        row.key,
        row.version,
        row.topicCode,
        row.title,
        row.body,
        row.province,
        row.createdAt,
        row.savedAt,
      ],
    );
  }

  async delete(subscriberId: string, key: string): Promise<void> {
    await this.database.rows('delete from feedback_draft where subscriber_id = $1 and key = $2', [
      subscriberId,
      key,
    ]);
  }
}
