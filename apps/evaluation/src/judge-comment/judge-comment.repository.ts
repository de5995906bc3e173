import { columns, type Queryable } from '@chia-se/subgraph-kit';
import type { JudgeComment } from './judge-comment.type.ts';
import { ReleasedCommentRow } from './released-comment.row.ts';

export type CommentOnResult = JudgeComment & { roundId: string; feedbackId: string };

/** Of scorecards that counted, in finalised rounds. */
const comments = `
  select s.id, s.round_id as "roundId", a.feedback_id as "feedbackId", p.code as judge,
    s.comment as text, x.text as "releasedText", x.released_at as "releasedAt"
  from scorecard s
  join assignment a on a.id = s.assignment_id and a.status = 'SUBMITTED'
  join round r on r.id = s.round_id and r.status = 'FINALISED'
  join panel_member p on p.round_id = a.round_id and p.judge_id = a.judge_id
  left join released_comment x on x.scorecard_id = s.id
  where s.comment <> ''`;

export class JudgeCommentRepository {
  constructor(private readonly database: Queryable) {}

  listOfResults(
    results: readonly { roundId: string; feedbackId: string }[],
  ): Promise<CommentOnResult[]> {
    return this.database.rows(
      `${comments} and (a.round_id, a.feedback_id) in
         (select * from unnest($1::uuid[], $2::uuid[]))
       order by p.code`,
      [results.map((one) => one.roundId), results.map((one) => one.feedbackId)],
    );
  }

  async find(id: string): Promise<CommentOnResult | null> {
    const [found] = await this.database.rows<CommentOnResult>(`${comments} and s.id = $1`, [id]);
    return found ?? null;
  }

  /** @returns false where it was released before */
  async release(row: ReleasedCommentRow): Promise<boolean> {
    const inserted = await this.database.rows(
      `insert into released_comment
         (scorecard_id, round_id, feedback_id, text, released_by, released_at)
       values ($1, $2, $3, $4, $5, $6) on conflict do nothing returning scorecard_id`,
      [row.scorecardId, row.roundId, row.feedbackId, row.text, row.releasedBy, row.releasedAt],
    );
    return inserted.length === 1;
  }

  listReleased(feedbackIds: readonly string[]): Promise<ReleasedCommentRow[]> {
    return this.database.rows(
      `select ${columns(ReleasedCommentRow, 'x')} from released_comment x
       where x.feedback_id = any($1) order by x.released_at, x.scorecard_id`,
      [feedbackIds],
    );
  }
}
