import { columns, type Queryable } from '@chia-se/subgraph-kit';
import { FinalisedRoundRow } from './finalised-round.row.ts';
import { RankedFeedbackRow } from './ranked-feedback.row.ts';

export class FinalisedRoundRepository {
  constructor(private readonly database: Queryable) {}

  /** @returns false when the round was known */
  async insertOnce(round: FinalisedRoundRow): Promise<boolean> {
    const inserted = await this.database.rows(
      `insert into finalised_round (id, programme_id, period_id, finalised_at, judge_ids,
         decision_record_hash, rules)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict (id) do nothing returning id`,
      [
        round.id,
        round.programmeId,
        round.periodId,
        round.finalisedAt,
        round.judgeIds,
        round.decisionRecordHash,
        round.rules && JSON.stringify(round.rules),
      ],
    );
    return inserted.length === 1;
  }

  async insertRanking(ranking: readonly RankedFeedbackRow[]): Promise<void> {
    await this.database.rows(
      `insert into ranked_feedback (round_id, place, rank, feedback_id, subscriber_id, score)
       select * from unnest($1::uuid[], $2::int[], $3::int[], $4::uuid[], $5::uuid[], $6::float8[])`,
      [
        ranking.map((row) => row.roundId),
        ranking.map((row) => row.place),
        ranking.map((row) => row.rank),
        ranking.map((row) => row.feedbackId),
        ranking.map((row) => row.subscriberId),
        ranking.map((row) => row.score),
      ],
    );
  }

  async find(id: string): Promise<FinalisedRoundRow | null> {
    const [row] = await this.database.rows<FinalisedRoundRow>(
      `select ${columns(FinalisedRoundRow, 'r')} from finalised_round r where r.id = $1`,
      [id],
    );
    return row ?? null;
  }

  /** Hash of the decision record, by round; rounds without one are left out. */
  async decisionRecordHashes(roundIds: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.database.rows<{ id: string; hash: string }>(
      `select id, decision_record_hash as hash from finalised_round
       where id = any($1) and decision_record_hash is not null`,
      [[...new Set(roundIds)]],
    );
    return new Map(rows.map(({ id, hash }) => [id, hash]));
  }

  /** Best first, whole: an allocation looks at every place. */
  listRanking(roundId: string): Promise<RankedFeedbackRow[]> {
    return this.database.rows(
      `select ${columns(RankedFeedbackRow, 'r')} from ranked_feedback r
       where r.round_id = $1 order by r.place`,
      [roundId],
    );
  }
}
