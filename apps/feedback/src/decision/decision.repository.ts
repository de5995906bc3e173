import type { Queryable } from '@chia-se/subgraph-kit';
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
}
