import { columns, type Queryable } from '@chia-se/subgraph-kit';
import type { CriterionScore } from '../scorecard/scorecard.type.ts';
import { MissedIdeasRow } from './missed-ideas.row.ts';

/** A scorecard of the sample; its opinion has no code in the shortlist. */
export interface SampleScorecard {
  feedbackId: string;
  judge: string;
  scores: CriterionScore[];
}

export class MissedIdeasRepository {
  constructor(private readonly database: Queryable) {}

  /** From how many the sample is drawn; replaced when the shortlist is made anew. */
  async keepLeftOut(roundId: string, opinions: number): Promise<void> {
    await this.database.rows(
      `insert into left_out (round_id, opinions) values ($1, $2)
       on conflict (round_id) do update set opinions = excluded.opinions`,
      [roundId, opinions],
    );
  }

  async findLeftOut(roundId: string): Promise<number | null> {
    const [row] = await this.database.rows<{ opinions: number }>(
      'select opinions from left_out where round_id = $1',
      [roundId],
    );
    return row?.opinions ?? null;
  }

  /** Those of the sample that still stand, and whether somebody has each to read. */
  listSample(roundId: string): Promise<{ feedbackId: string; isAssigned: boolean }[]> {
    return this.database.rows(
      `select s.feedback_id as "feedbackId", exists (select from assignment a
           where a.round_id = s.round_id and a.feedback_id = s.feedback_id) as "isAssigned"
       from left_out_sample s
       join candidate c on c.feedback_id = s.feedback_id and c.withdrawn_at is null
       where s.round_id = $1 order by s.place`,
      [roundId],
    );
  }

  listScorecards(roundId: string): Promise<SampleScorecard[]> {
    return this.database.rows(
      `select a.feedback_id as "feedbackId", p.code as judge, s.scores
       from left_out_sample l
       join candidate c on c.feedback_id = l.feedback_id and c.withdrawn_at is null
       join assignment a on a.round_id = l.round_id and a.feedback_id = l.feedback_id
         and a.status = 'SUBMITTED'
       join scorecard s on s.assignment_id = a.id
       join panel_member p on p.round_id = a.round_id and p.judge_id = a.judge_id
       where l.round_id = $1`,
      [roundId],
    );
  }

  async insert(row: MissedIdeasRow): Promise<void> {
    await this.database.manager.insert(MissedIdeasRow, row);
  }

  listOfRounds(roundIds: readonly string[]): Promise<MissedIdeasRow[]> {
    return this.database.rows(
      `select ${columns(MissedIdeasRow, 'm')} from missed_ideas m where m.round_id = any($1)`,
      [roundIds],
    );
  }
}
