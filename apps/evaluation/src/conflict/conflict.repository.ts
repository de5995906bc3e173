import type { Queryable } from '@chia-se/subgraph-kit';
import { stands } from '../assignment/standing.ts';
import type { ConflictRow } from './conflict.row.ts';
import type { Conflict } from './conflict.type.ts';
import { withBarred } from './conflict-rules.ts';

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
   */
  listOfRound(
    roundId: string,
    limit: number,
    after: { opinion: string; staffId: string } | null,
  ): Promise<Conflict[]> {
    return this.database.rows(
      `${withBarred(
        `j.staff_id in (select p.judge_id from panel_member p
           where p.round_id = $1 and p.left_at is null)`,
        `c.withdrawn_at is null and c.feedback_id in
           (select i.feedback_id from shortlist_item i where i.round_id = $1)`,
      )}
       select distinct on (i.code, b.judge_id)
         b.judge_id as "staffId", j.name, i.code as opinion, b.kind
       from barred b
       join shortlist_item i on i.round_id = $1 and i.feedback_id = b.feedback_id
       join judge j on j.staff_id = b.judge_id
       where $3::text is null or (i.code, b.judge_id) > ($3, $4::uuid)
       order by i.code, b.judge_id, b.place limit $2`,
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
    const [ofJudge, ofOpinion, own] =
      'judgeId' in of
        ? ['j.staff_id = $1', has('c.feedback_id', 'a.feedback_id', 'a.judge_id'), 'a.judge_id']
        : [has('j.staff_id', 'a.judge_id', 'a.feedback_id'), 'c.feedback_id = $1', 'a.feedback_id'];
    return this.database.rows(
      `${withBarred(ofJudge, ofOpinion)}
       update assignment a set status = 'RECUSED' from round r
       where r.id = a.round_id and r.status = 'ASSIGNED' and ${own} = $1 and ${stands('a')}
         and exists (select from barred b
           where b.judge_id = a.judge_id and b.feedback_id = a.feedback_id)
       returning a.round_id as "roundId", a.feedback_id as "feedbackId"`,
      ['judgeId' in of ? of.judgeId : of.feedbackId],
    );
  }
}

function has(column: string, selected: string, of: string): string {
  return `${column} in (select ${selected} from assignment a where ${of} = $1)`;
}
