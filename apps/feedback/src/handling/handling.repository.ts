import { columns, type Queryable } from '@chia-se/subgraph-kit';
import type { FeedbackStatus } from '../feedback/feedback-status.ts';
import { HandlingRow } from './handling.row.ts';

const all = columns(HandlingRow, 'h');

export class HandlingRepository {
  constructor(private readonly database: Queryable) {}

  listByFeedbackIds(ids: readonly string[]): Promise<HandlingRow[]> {
    return this.database.rows(`select ${all} from handling h where h.feedback_id = any($1)`, [ids]);
  }

  /**
   * Opinions have come to a status: their clock starts anew, by the service level of their topic.
   *
   * @param standardHours for topics without a level of their own; `null` where nobody is waited for
   */
  async enter(
    ids: readonly string[],
    step: { status: FeedbackStatus; since: Date; standardHours: number | null },
  ): Promise<void> {
    await this.database.rows(
      `insert into handling (feedback_id, programme_id, topic_code, status, risk, since, due_at)
       select f.id, f.programme_id, f.topic_code, $2, coalesce(s.risk, 0), $3::timestamptz,
         $3::timestamptz + case when $4::int is not null
           then coalesce(l.hours, $4::int) * interval '1 hour' end
       from feedback f left join feedback_screening s on s.feedback_id = f.id
         left join service_level l on l.programme_id = f.programme_id
         and l.topic_code = f.topic_code and l.status = $2
       where f.id = any($1) order by f.id
       on conflict (feedback_id) do update set topic_code = excluded.topic_code,
         status = excluded.status, risk = excluded.risk, since = excluded.since, due_at = excluded.due_at`,
      [ids, step.status, step.since, step.standardHours],
    );
  }

  /** The text or topic of an opinion has changed: it is found under the new ones, with the deadline that it has. */
  async follow(feedbackId: string): Promise<void> {
    await this.database.rows(
      `update handling h set topic_code = f.topic_code, risk = coalesce(s.risk, 0)
       from feedback f left join feedback_screening s on s.feedback_id = f.id
       where f.id = $1 and h.feedback_id = f.id`,
      [feedbackId],
    );
  }

  /** Moves the deadline of what waits: to the date promised, or as far as its service level reaches from now. */
  async extend(
    feedbackId: string,
    heard: { heardAt: Date; dueAt: Date | null; standardHours: number },
  ): Promise<void> {
    await this.database.rows(
      `update handling h set due_at = coalesce($3::timestamptz, $2::timestamptz + coalesce(
           (select l.hours from service_level l where l.programme_id = h.programme_id
              and l.topic_code = h.topic_code and l.status = h.status), $4::int) * interval '1 hour')
       where h.feedback_id = $1 and h.due_at is not null`,
      [feedbackId, heard.heardAt, heard.dueAt, heard.standardHours],
    );
  }

  /** Locked in one order everywhere, so that nobody waits in a circle. */
  lock(ids: readonly string[]): Promise<HandlingRow[]> {
    return this.database.rows(
      `select ${all} from handling h where h.feedback_id = any($1) order by h.feedback_id for update`,
      [ids],
    );
  }

  async assign(ids: readonly string[], department: string): Promise<void> {
    await this.database.rows('update handling set department = $2 where feedback_id = any($1)', [
      ids,
      department,
    ]);
  }
}
