import type { Queryable } from '@chia-se/subgraph-kit';
import type { AssignmentStatus } from './assignment.type.ts';
import { stands } from './standing.ts';

/** An assignment that stands, under the codes that the optimiser knows. */
export interface StandingReading {
  assignmentId: string;
  /** Of the opinion; `null` where it is read beside the shortlist. */
  item: string | null;
  judge: string;
  status: AssignmentStatus;
}

/** Who reads what at the moment, as a change of the panel needs it. */
export class ReadingRepository {
  constructor(private readonly database: Queryable) {}

  listStanding(roundId: string): Promise<StandingReading[]> {
    return this.database.rows(
      `select a.id as "assignmentId", i.code as item, p.code as judge, a.status
       from assignment a
       join candidate c on c.feedback_id = a.feedback_id and c.withdrawn_at is null
       join panel_member p on p.round_id = a.round_id and p.judge_id = a.judge_id
       left join shortlist_item i on i.round_id = a.round_id and i.feedback_id = a.feedback_id
       where a.round_id = $1 and ${stands('a')} order by a.id`,
      [roundId],
    );
  }

  async takeBack(assignmentIds: readonly string[]): Promise<void> {
    await this.database.rows(
      `update assignment set status = 'REASSIGNED' where id = any($1) and status in ('OPEN', 'DRAFT')`,
      [assignmentIds],
    );
  }

  async markAnchors(roundId: string, codes: readonly string[]): Promise<void> {
    await this.database.rows(
      'update shortlist_item set is_anchor = true where round_id = $1 and code = any($2)',
      [roundId, codes],
    );
  }
}
