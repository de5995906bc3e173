import { columns, type Queryable } from '@chia-se/subgraph-kit';
import { RoundReliabilityRow } from './round-reliability.row.ts';

export interface ReliabilityPage {
  programmeId: string;
  limit: number;
  after: { finalisedAt: string; roundId: string } | null;
}

export class RoundReliabilityRepository {
  constructor(private readonly database: Queryable) {}

  async insert(row: RoundReliabilityRow): Promise<void> {
    await this.database.rows(
      `insert into round_reliability (round_id, programme_id, period_id, finalised_at, scores,
         common_items, by_judges, judges_for80) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        row.roundId,
        row.programmeId,
        row.periodId,
        row.finalisedAt,
        JSON.stringify(row.scores),
        row.commonItems,
        JSON.stringify(row.byJudges),
        row.judgesFor80,
      ],
    );
  }

  listOfRounds(roundIds: readonly string[]): Promise<RoundReliabilityRow[]> {
    return this.database.rows(
      `select ${columns(RoundReliabilityRow, 'r')} from round_reliability r
       where r.round_id = any($1)`,
      [roundIds],
    );
  }

  /** One row more than asked for, the latest first. */
  listPage({ programmeId, limit, after }: ReliabilityPage): Promise<RoundReliabilityRow[]> {
    return this.database.rows(
      `select ${columns(RoundReliabilityRow, 'r')} from round_reliability r
       where r.programme_id = $1
         and ($2::timestamptz is null or (r.finalised_at, r.round_id) < ($2, $3::uuid))
       order by r.finalised_at desc, r.round_id desc limit $4`,
      [programmeId, after?.finalisedAt ?? null, after?.roundId ?? null, limit + 1],
    );
  }
}
