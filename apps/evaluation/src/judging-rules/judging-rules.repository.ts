import { columns, type Queryable } from '@chia-se/subgraph-kit';
import { JudgingRulesRow } from './judging-rules.row.ts';

export class JudgingRulesRepository {
  constructor(private readonly database: Queryable) {}

  /** @returns false when the programme has this version already */
  async insertOnce(rules: JudgingRulesRow): Promise<boolean> {
    const inserted = await this.database.rows(
      `insert into judging_rules
         (id, programme_id, version, hash, rubric_id, shortlist_rule, stages, tie_breaks, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       on conflict (programme_id, version) do nothing returning id`,
      [
        rules.id,
        rules.programmeId,
        rules.version,
        rules.hash,
        rules.rubricId,
        rules.shortlistRule,
        JSON.stringify(rules.stages),
        rules.tieBreaks,
        rules.createdAt,
      ],
    );
    return inserted.length === 1;
  }

  listByIds(ids: readonly string[]): Promise<JudgingRulesRow[]> {
    return this.database.rows(
      `select ${columns(JudgingRulesRow, 'j')} from judging_rules j where j.id = any($1)`,
      [ids],
    );
  }

  /** The version that a period opening now would take, for each programme. */
  listLatestOfProgrammes(programmeIds: readonly string[]): Promise<JudgingRulesRow[]> {
    return this.database.rows(
      `select distinct on (j.programme_id) ${columns(JudgingRulesRow, 'j')} from judging_rules j
       where j.programme_id = any($1) order by j.programme_id, j.version desc`,
      [programmeIds],
    );
  }

  /** As frozen, each with the period; none for a period from before rules were kept. */
  listOfPeriods(periodIds: readonly string[]): Promise<(JudgingRulesRow & { periodId: string })[]> {
    return this.database.rows(
      `select p.id as "periodId", ${columns(JudgingRulesRow, 'j')}
       from period p join judging_rules j on j.id = p.rules_id where p.id = any($1)`,
      [periodIds],
    );
  }
}
