import type { Queryable } from '@chia-se/subgraph-kit';
import type { LateChange } from './late-change.type.ts';

export class LateChangeRepository {
  constructor(private readonly database: Queryable) {}

  /** One row more than asked for. */
  listOfRound(
    roundId: string,
    limit: number,
    after: { scorecardId: string; version: number } | null,
  ): Promise<LateChange[]> {
    return this.database.rows(
      `select v.scorecard_id as "scorecardId", v.version, v.submitted_at as "changedAt",
         p.code as judge, i.code as opinion
       from scorecard_version v
       join scorecard s on s.id = v.scorecard_id and s.round_id = $1
       join assignment a on a.id = s.assignment_id
       join panel_member p on p.round_id = a.round_id and p.judge_id = a.judge_id
       left join shortlist_item i on i.round_id = a.round_id and i.feedback_id = a.feedback_id
       where v.is_late and ($3::uuid is null or (v.scorecard_id, v.version) > ($3, $4::int))
       order by v.scorecard_id, v.version limit $2`,
      [roundId, limit + 1, after?.scorecardId ?? null, after?.version ?? null],
    );
  }
}
