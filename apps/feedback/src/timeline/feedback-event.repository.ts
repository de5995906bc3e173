import { columns, type Queryable } from '@chia-se/subgraph-kit';
import { FeedbackEventRow } from './feedback-event.row.ts';

/** More than one opinion ever has; it only keeps a list from being endless. */
const most = 100;

/** A change of status unless it says otherwise. */
export type NewFeedbackEvent = Omit<FeedbackEventRow, 'kind'> &
  Partial<Pick<FeedbackEventRow, 'kind'>>;

export class FeedbackEventRepository {
  constructor(private readonly database: Queryable) {}

  async insert(events: readonly NewFeedbackEvent[]): Promise<void> {
    await this.database.rows(
      `insert into feedback_event (id, feedback_id, status, kind, note, at)
       select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::timestamptz[])`,
      [
        events.map((event) => event.id),
        events.map((event) => event.feedbackId),
        events.map((event) => event.status),
        events.map((event) => event.kind ?? 'STATUS'),
        events.map((event) => event.note),
        events.map((event) => event.at),
      ],
    );
  }

  /** The latest of each of these opinions, the earliest of them first. */
  listOf(feedbackIds: readonly string[]): Promise<FeedbackEventRow[]> {
    return this.database.rows(
      `select ${columns(FeedbackEventRow, 'e')}
       from unnest($1::uuid[]) as wanted (feedback_id) cross join lateral (
         select * from feedback_event o where o.feedback_id = wanted.feedback_id
         order by o.at desc, o.id desc limit ${most}) e
       order by e.feedback_id, e.at, e.id`,
      [feedbackIds],
    );
  }
}
