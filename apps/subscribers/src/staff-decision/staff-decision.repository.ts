import { columns, newId, type Queryable } from '@chia-se/subgraph-kit';
import { StaffDecisionRow } from './staff-decision.row.ts';

/** By whom, or about whom; both or neither as well. */
export interface DecisionFilter {
  staffMemberId: string | null;
  subjectId: string | null;
}

export class StaffDecisionRepository {
  constructor(private readonly database: Queryable) {}

  async insert(decision: Omit<StaffDecisionRow, 'id'>): Promise<void> {
    const id = newId(decision.decidedAt);
    await this.database.manager.insert(StaffDecisionRow, { id, ...decision });
  }

  /** The newest first. */
  list(
    { staffMemberId, subjectId }: DecisionFilter,
    limit: number,
    beforeId: string | null,
  ): Promise<StaffDecisionRow[]> {
    const wanted: [string, string | null][] = [
      ['d.staff_member_id =', staffMemberId],
      ['d.subject_id =', subjectId],
      ['d.id <', beforeId],
    ];
    // Only what is asked for stands in the statement, so that each has its index.
    const given = wanted.filter(([, value]) => value !== null);
    const where = given.map(([condition], index) => `${condition} $${index + 2}`).join(' and ');
    return this.database.rows(
      `select ${columns(StaffDecisionRow, 'd')} from staff_decision d
       ${where && `where ${where}`} order by d.id desc limit $1`,
      [limit, ...given.map(([, value]) => value)],
    );
  }
}
