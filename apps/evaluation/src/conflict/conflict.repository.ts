import type { Queryable } from '@chia-se/subgraph-kit';
import type { ConflictRow } from './conflict.row.ts';
import type { Conflict } from './conflict.type.ts';
import { kindOfConflict, mayNotJudge } from './conflict-rules.ts';

/** A reading that nobody has any more. */
export interface ReleasedReading {
  roundId: string;
  feedbackId: string;
}

export class ConflictRepository {
  constructor(private readonly database: Queryable) {}

  /** The first declaration stands. */
  async insertOnce(conflict: ConflictRow): Promise<void> {
    await this.database.rows(
      `insert into conflict (judge_id, feedback_id, round_id, reason, declared_at)
       values ($1, $2, $3, $4, $5) on conflict do nothing`,
      [
        conflict.judgeId,
        conflict.feedbackId,
        conflict.roundId,
        conflict.reason,
        conflict.declaredAt,
      ],
    );
  }

  /**
   * Panel and shortlist as they stand: who must not read what. One row more than asked for.
   *
   * The work grows with judges × opinions up to the end of the page: rules are not indexable.
   */
  listOfRound(
    roundId: string,
    limit: number,
    after: { opinion: string; staffId: string } | null,
  ): Promise<Conflict[]> {
    return this.database.rows(
      `select p.judge_id as "staffId", j.name, i.code as opinion, ${kindOfConflict} as kind
       from shortlist_item i
       join candidate c on c.feedback_id = i.feedback_id and c.withdrawn_at is null
       join panel_member p on p.round_id = i.round_id and p.left_at is null
       join judge j on j.staff_id = p.judge_id
       where i.round_id = $1 and ($3::text is null or (i.code, p.judge_id) > ($3, $4::uuid))
         and ${mayNotJudge}
       order by i.code, p.judge_id limit $2`,
      [roundId, limit + 1, after?.opinion ?? null, after?.staffId ?? null],
    );
  }

  /**
   * Locks the rounds that a judge or an opinion has a part in and that have not ended: rounds first, as
   * everybody locks. What is heard of them then comes before a plan is made, or finds its assignments.
   */
  async lockRoundsOf(of: { judgeId: string } | { feedbackId: string }): Promise<void> {
    const part =
      'judgeId' in of
        ? 'select m.round_id from panel_member m where m.judge_id = $1'
        : `select i.round_id from shortlist_item i where i.feedback_id = $1
           union select a.round_id from assignment a where a.feedback_id = $1`;
    await this.database.rows(
      `select r.id from round r where r.status <> 'FINALISED' and r.id in (${part})
       order by r.id for update`,
      ['judgeId' in of ? of.judgeId : of.feedbackId],
    );
  }

  /**
   * Releases judges, in every round that runs, of what they are found not to be allowed to judge: one
   * judge of whom something is heard, or the judges of one opinion.
   */
  recuseByRule(of: { judgeId: string } | { feedbackId: string }): Promise<ReleasedReading[]> {
    const [column, id] =
      'judgeId' in of ? ['a.judge_id', of.judgeId] : ['a.feedback_id', of.feedbackId];
    const found = `a.status not in ('RECUSED', 'REASSIGNED') and ${column} = $1 and ${mayNotJudge}`;
    return this.database.rows(
      `update assignment a set status = 'RECUSED' from candidate c, judge j, round r
       where c.feedback_id = a.feedback_id and j.staff_id = a.judge_id
         and r.id = a.round_id and r.status = 'ASSIGNED' and ${found}
       returning a.round_id as "roundId", a.feedback_id as "feedbackId"`,
      [id],
    );
  }
}
