import { columns, newId, type Queryable, type TrailFilter } from '@chia-se/subgraph-kit';
import { DecisionRow } from './decision.row.ts';

export class DecisionRepository {
  constructor(private readonly database: Queryable) {}

  /** Puts a decision on the trail; belongs in the transaction of what was decided. */
  async insert(decision: Omit<DecisionRow, 'id'>): Promise<void> {
    await this.database.manager.insert(DecisionRow, {
      ...decision,
      id: newId(decision.decidedAt),
    });
  }

  /** The newest first. */
  list(
    { staffMemberId, subjectId }: TrailFilter,
    limit: number,
    beforeId: string | null,
  ): Promise<DecisionRow[]> {
    const wanted: [string, string | null][] = [
      ['d.actor_id =', staffMemberId],
      ['d.subject_id =', subjectId],
      ['d.id <', beforeId],
    ];
    // Only what is asked for stands in the statement, so that each has its index.
    const given = wanted.filter(([, value]) => value !== null);
    const where = given.map(([condition], index) => `${condition} $${index + 2}`).join(' and ');
    return this.database.rows(
      `select ${columns(DecisionRow, 'd')} from decision d
       ${where && `where ${where}`} order by d.id desc limit $1`,
      [limit, ...given.map(([, value]) => value)],
    );
  }
}
