import { columns, type Queryable } from '@chia-se/subgraph-kit';
import type { CriterionScore } from '../scorecard/scorecard.type.ts';
import { JudgeStatisticRow, ResultRow } from './result.row.ts';

/** An opinion that stands for judgement. */
export interface JudgedItem {
  feedbackId: string;
  code: string;
  subscriberId: string;
  submittedAt: Date;
}

export interface CountedScorecard {
  item: string;
  judge: string;
  scores: CriterionScore[];
}

const standing = 'join candidate c on c.feedback_id = i.feedback_id and c.withdrawn_at is null';

export class ResultRepository {
  constructor(private readonly database: Queryable) {}

  /** The shortlist less what was withdrawn, locked: a withdrawal comes before the ranking or after it. */
  lockItems(roundId: string): Promise<JudgedItem[]> {
    return this.database.rows(
      `select i.feedback_id as "feedbackId", i.code, c.subscriber_id as "subscriberId",
         c.submitted_at as "submittedAt"
       from shortlist_item i ${standing}
       where i.round_id = $1 order by i.feedback_id for share of c`,
      [roundId],
    );
  }

  /** Assignments that were neither handed in nor released. */
  async countOpen(roundId: string): Promise<number> {
    const [row] = await this.database.rows<{ count: number }>(
      `select count(*)::int as count from assignment i ${standing}
       where i.round_id = $1 and i.status in ('OPEN', 'DRAFT')`,
      [roundId],
    );
    return row?.count ?? 0;
  }

  /** Assignments of which no scorecard was handed in before the round closed. */
  async countLapsed(roundId: string): Promise<number> {
    const [row] = await this.database.rows<{ count: number }>(
      `select count(*)::int as count from assignment i ${standing}
       where i.round_id = $1 and i.status = 'LAPSED'`,
      [roundId],
    );
    return row?.count ?? 0;
  }

  /** What was handed in and counts, under codes. */
  listScorecards(roundId: string): Promise<CountedScorecard[]> {
    return this.database.rows(
      `select i.code as item, p.code as judge, s.scores
       from assignment a
       join scorecard s on s.assignment_id = a.id
       join shortlist_item i on i.round_id = a.round_id and i.feedback_id = a.feedback_id
       join panel_member p on p.round_id = a.round_id and p.judge_id = a.judge_id
       ${standing}
       where a.round_id = $1 and a.status = 'SUBMITTED'
       order by i.code, p.code`,
      [roundId],
    );
  }

  async insertResults(results: readonly ResultRow[]): Promise<void> {
    await this.database.rows(
      `insert into result (round_id, place, rank, feedback_id, subscriber_id, code, score,
         standard_error, raw_mean, rank_low, rank_high, prize_probability, scorecards, decided_by, band,
         criteria)
       select * from unnest($1::uuid[], $2::int[], $3::int[], $4::uuid[], $5::uuid[], $6::text[],
         $7::float8[], $8::float8[], $9::float8[], $10::int[], $11::int[], $12::float8[], $13::int[],
         $14::text[], $15::text[], $16::jsonb[])`,
      [
        results.map((row) => row.roundId),
        results.map((row) => row.place),
        results.map((row) => row.rank),
        results.map((row) => row.feedbackId),
        results.map((row) => row.subscriberId),
        results.map((row) => row.code),
        results.map((row) => row.score),
        results.map((row) => row.standardError),
        results.map((row) => row.rawMean),
        results.map((row) => row.rankLow),
        results.map((row) => row.rankHigh),
        results.map((row) => row.prizeProbability),
        results.map((row) => row.scorecards),
        results.map((row) => row.decidedBy),
        results.map((row) => row.band),
        results.map((row) => JSON.stringify(row.criteria)),
      ],
    );
  }

  async insertStatistics(statistics: readonly JudgeStatisticRow[]): Promise<void> {
    await this.database.manager.insert(JudgeStatisticRow, [...statistics]);
  }

  /** One row more than asked for, best first. */
  listPage(roundId: string, limit: number, afterPlace: number): Promise<ResultRow[]> {
    return this.database.rows(
      `select ${columns(ResultRow, 'r')} from result r
       where r.round_id = $1 and r.place > $2 order by r.place limit $3`,
      [roundId, afterPlace, limit + 1],
    );
  }

  /** Strictest first. */
  listStatistics(roundIds: readonly string[]): Promise<JudgeStatisticRow[]> {
    return this.database.rows(
      `select ${columns(JudgeStatisticRow, 's')} from judge_statistic s
       where s.round_id = any($1) order by s.round_id, s.severity desc, s.code`,
      [roundIds],
    );
  }
}
