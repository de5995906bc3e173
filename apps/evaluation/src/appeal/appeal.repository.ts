import { columns, type Queryable } from '@chia-se/subgraph-kit';
import { AppealRow } from './appeal.row.ts';
import type { AppealStatus } from './appeal.type.ts';

/** How an opinion came out in the latest round that ranked it. */
export interface Outcome {
  roundId: string;
  subscriberId: string;
  finalisedAt: Date;
}

export interface AppealPage {
  roundId: string | null;
  status: AppealStatus | null;
  limit: number;
  /** The id to read on from; the newest come first. */
  after: string | null;
}

export class AppealRepository {
  constructor(private readonly database: Queryable) {}

  async findOutcome(feedbackId: string): Promise<Outcome | null> {
    const [outcome] = await this.database.rows<Outcome>(
      `select t.round_id as "roundId", t.subscriber_id as "subscriberId",
         r.finalised_at as "finalisedAt"
       from result t join round r on r.id = t.round_id
       where t.feedback_id = $1 order by t.round_id desc limit 1`,
      [feedbackId],
    );
    return outcome ?? null;
  }

  /** @returns the appeal that stands: this one, or the one that was made before */
  async insertOnce(appeal: AppealRow): Promise<AppealRow> {
    await this.database.rows(
      `insert into appeal (id, round_id, feedback_id, subscriber_id, reason, submitted_at, status)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict (feedback_id, round_id) do nothing`,
      [
        appeal.id,
        appeal.roundId,
        appeal.feedbackId,
        appeal.subscriberId,
        appeal.reason,
        appeal.submittedAt,
        appeal.status,
      ],
    );
    const [standing] = await this.database.rows<AppealRow>(
      `select ${columns(AppealRow, 'a')} from appeal a
       where a.feedback_id = $1 and a.round_id = $2`,
      [appeal.feedbackId, appeal.roundId],
    );
    return standing as AppealRow;
  }

  async findLocked(id: string): Promise<AppealRow | null> {
    const [appeal] = await this.database.rows<AppealRow>(
      `select ${columns(AppealRow, 'a')} from appeal a where a.id = $1 for update`,
      [id],
    );
    return appeal ?? null;
  }

  async answer(appeal: AppealRow): Promise<void> {
    await this.database.rows(
      `update appeal set status = $2, answer = $3, answered_by = $4, answered_at = $5
       where id = $1`,
      [appeal.id, appeal.status, appeal.answer, appeal.answeredBy, appeal.answeredAt],
    );
  }

  listOfFeedback(feedbackIds: readonly string[]): Promise<AppealRow[]> {
    return this.database.rows(
      `select ${columns(AppealRow, 'a')} from appeal a where a.feedback_id = any($1)`,
      [feedbackIds],
    );
  }

  /** One row more than asked for, the newest first. */
  listPage(page: AppealPage): Promise<AppealRow[]> {
    return this.database.rows(
      `select ${columns(AppealRow, 'a')} from appeal a
       where ($1::uuid is null or a.round_id = $1) and ($2::text is null or a.status = $2)
         and ($3::uuid is null or a.id < $3)
       order by a.id desc limit $4`,
      [page.roundId, page.status, page.after, page.limit + 1],
    );
  }
}
