import { columns, type Queryable } from '@chia-se/subgraph-kit';
import { ScorecardRow, ScorecardVersionRow } from './scorecard.row.ts';

export class ScorecardRepository {
  constructor(private readonly database: Queryable) {}

  listOfAssignments(assignmentIds: readonly string[]): Promise<ScorecardRow[]> {
    return this.database.rows(
      `select ${columns(ScorecardRow, 's')} from scorecard s where s.assignment_id = any($1)`,
      [assignmentIds],
    );
  }

  async upsert(card: ScorecardRow): Promise<void> {
    await this.database.rows(
      `insert into scorecard
         (id, assignment_id, round_id, scores, comment, status, version, saved_at, submitted_at,
           confidence)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
       on conflict (assignment_id) do update set scores = excluded.scores,
         comment = excluded.comment, status = excluded.status, version = excluded.version,
         saved_at = excluded.saved_at, submitted_at = excluded.submitted_at, confidence = excluded.confidence`,
      [
        card.id,
        card.assignmentId,
        card.roundId,
        JSON.stringify(card.scores),
        card.comment,
        card.status,
        card.version,
        card.savedAt,
        card.submittedAt,
        card.confidence,
      ],
    );
  }

  /** The newest 50 of each, oldest first. */
  listVersions(scorecardIds: readonly string[]): Promise<ScorecardVersionRow[]> {
    return this.database.rows(
      `select v.* from unnest($1::uuid[]) as wanted (id) cross join lateral (
         select ${columns(ScorecardVersionRow, 'v')} from scorecard_version v
         where v.scorecard_id = wanted.id order by v.version desc limit 50) v
       order by v."scorecardId", v.version`,
      [scorecardIds],
    );
  }

  async insertVersion(version: ScorecardVersionRow): Promise<void> {
    await this.database.rows(
      `insert into scorecard_version 
         (scorecard_id, version, scores, comment, submitted_at, confidence, is_late)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [
        version.scorecardId,
        version.version,
        JSON.stringify(version.scores),
        version.comment,
        version.submittedAt,
        version.confidence,
        version.isLate,
      ],
    );
  }
}
