import { columns, type Queryable } from '@chia-se/subgraph-kit';
import { CriterionRow } from '../criterion/criterion.row.ts';
import { RubricRow } from './rubric.row.ts';

export class RubricRepository {
  constructor(private readonly database: Queryable) {}

  /** @returns false when the programme has this version already */
  async insertOnce(rubric: RubricRow): Promise<boolean> {
    const inserted = await this.database.rows(
      `insert into rubric (id, programme_id, version, hash, created_at) values ($1, $2, $3, $4, $5)
       on conflict (programme_id, version) do nothing returning id`,
      [rubric.id, rubric.programmeId, rubric.version, rubric.hash, rubric.createdAt],
    );
    return inserted.length === 1;
  }

  async insertCriteria(criteria: readonly CriterionRow[]): Promise<void> {
    await this.database.manager.insert(CriterionRow, [...criteria]);
  }

  listByIds(ids: readonly string[]): Promise<RubricRow[]> {
    return this.database.rows(
      `select ${columns(RubricRow, 'r')} from rubric r where r.id = any($1)`,
      [ids],
    );
  }

  /** The version that a period opening now would take, for each programme. */
  listLatestOfProgrammes(programmeIds: readonly string[]): Promise<RubricRow[]> {
    return this.database.rows(
      `select distinct on (r.programme_id) ${columns(RubricRow, 'r')} from rubric r
       where r.programme_id = any($1) order by r.programme_id, r.version desc`,
      [programmeIds],
    );
  }

  listCriteria(rubricIds: readonly string[]): Promise<CriterionRow[]> {
    return this.database.rows(
      `select ${columns(CriterionRow, 'c')} from criterion c
       where c.rubric_id = any($1) order by c.rubric_id, c.place`,
      [rubricIds],
    );
  }
}
