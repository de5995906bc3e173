import type { Queryable } from '@chia-se/subgraph-kit';
import { stands } from '../assignment/standing.ts';
import type { JudgeRound } from './judge-round.type.ts';

export class JudgeRoundRepository {
  constructor(private readonly database: Queryable) {}

  /** Rounds in which a judge is at work, the newest first; one row more than asked for. */
  listOfJudge(judgeId: string, limit: number, after: string | null): Promise<JudgeRound[]> {
    return this.database.rows(
      `select r.id as "roundId", r.name, r.due_at as "dueAt", p.reminded_at as "remindedAt", given.*
       from panel_member p
       join round r on r.id = p.round_id and r.status = 'ASSIGNED'
       cross join lateral (
         select count(*)::int as assigned,
           count(*) filter (where a.status = 'DRAFT')::int as drafted,
           count(*) filter (where a.status = 'SUBMITTED')::int as submitted
         from assignment a
         join candidate c on c.feedback_id = a.feedback_id and c.withdrawn_at is null
         where a.judge_id = p.judge_id and a.round_id = p.round_id and ${stands('a')}
       ) given
       where p.judge_id = $1 and p.left_at is null and ($3::uuid is null or p.round_id < $3)
       order by p.round_id desc limit $2`,
      [judgeId, limit + 1, after],
    );
  }

  /**
   * Marks everybody who judges on and has something to hand in.
   *
   * @returns how many
   */
  async remind(roundId: string, at: Date): Promise<number> {
    const reminded = await this.database.rows(
      `update panel_member p set reminded_at = $2
       where p.round_id = $1 and p.left_at is null and exists
         (select from assignment a
          join candidate c on c.feedback_id = a.feedback_id and c.withdrawn_at is null
          where a.judge_id = p.judge_id and a.round_id = p.round_id and a.status in ('OPEN', 'DRAFT'))
       returning p.judge_id`,
      [roundId, at],
    );
    return reminded.length;
  }
}
