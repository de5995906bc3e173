import { columns, type Queryable, type TrailFilter } from '@chia-se/subgraph-kit';
import { DecisionRow } from './decision.row.ts';

export class DecisionRepository {
  constructor(private readonly database: Queryable) {}

  async insert(decisions: readonly DecisionRow[]): Promise<void> {
    await this.database.manager.insert(DecisionRow, [...decisions]);
  }

  /** Who decided anything on each of these opinions, in the order of their ids. */
  listDeciders(
    subjectIds: readonly string[],
  ): Promise<{ subjectId: string; staffIds: string[] }[]> {
    return this.database.rows(
      `select d.subject_id as "subjectId", array_agg(distinct d.staff_id order by d.staff_id) as "staffIds"
       from decision d where d.subject_id = any($1) group by d.subject_id`,
      [subjectIds],
    );
  }

  /** The newest first. */
  list(
    { staffMemberId, subjectId }: TrailFilter,
    limit: number,
    beforeId: string | null,
  ): Promise<DecisionRow[]> {
    const wanted: [string, string | null][] = [
      ['d.staff_id =', staffMemberId],
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
