import { columns, type Queryable } from '@chia-se/subgraph-kit';
import { FeedbackResponseRow } from './feedback-response.row.ts';

const all = columns(FeedbackResponseRow, 'r');
/** More than one opinion ever has; it only keeps a list from being endless. */
const most = 100;

export class FeedbackResponseRepository {
  constructor(private readonly database: Queryable) {}

  /** Inserts it, or returns the one with the same words and date that stands there already. */
  async insertOnce(
    row: FeedbackResponseRow,
  ): Promise<{ row: FeedbackResponseRow; isNew: boolean }> {
    const inserted = await this.database.rows(
      `insert into feedback_response (id, feedback_id, staff_id, body, deliver_by, responded_at)
       values ($1, $2, $3, $4, $5, $6)
       on conflict (feedback_id, md5(body), coalesce(deliver_by, 'epoch'::timestamptz)) do nothing returning id`,
      [row.id, row.feedbackId, row.staffId, row.body, row.deliverBy, row.respondedAt],
    );
    if (inserted.length === 1) return { row, isNew: true };
    const [standing] = await this.database.rows<FeedbackResponseRow>(
      `select ${all} from feedback_response r where r.feedback_id = $1
         and md5(r.body) = md5($2)
         and coalesce(r.deliver_by, 'epoch'::timestamptz) = coalesce($3, 'epoch'::timestamptz)`,
      [row.feedbackId, row.body, row.deliverBy],
    );
    return { row: standing ?? row, isNew: false };
  }

  /** Notes who is told of an answer. @returns the opinions of those who had not been told before */
  async noteHearers(
    responseId: string,
    hearers: readonly { id: string; subscriberId: string }[],
  ): Promise<Set<string>> {
    const noted = await this.database.rows<{ feedbackId: string }>(
      `insert into feedback_response_hearer (response_id, subscriber_id, feedback_id)
       select $1, h.subscriber_id, h.feedback_id
       from unnest($2::uuid[], $3::uuid[]) as h (subscriber_id, feedback_id)
       on conflict (response_id, subscriber_id) do nothing returning feedback_id as "feedbackId"`,
      [responseId, hearers.map((one) => one.subscriberId), hearers.map((one) => one.id)],
    );
    return new Set(noted.map((one) => one.feedbackId));
  }

  /** The latest of each of these opinions, the earliest of them first. */
  listOf(feedbackIds: readonly string[]): Promise<FeedbackResponseRow[]> {
    return this.database.rows(
      `select ${all} from unnest($1::uuid[]) as wanted (feedback_id) cross join lateral (
         select * from feedback_response o where o.feedback_id = wanted.feedback_id
         order by o.responded_at desc, o.id desc limit ${most}) r
       order by r.feedback_id, r.responded_at, r.id`,
      [feedbackIds],
    );
  }
}
