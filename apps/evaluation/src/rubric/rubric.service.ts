import { type Database, isId, newId, type Queryable } from '@chia-se/subgraph-kit';
import type { CriterionRow } from '../criterion/criterion.row.ts';
import { launchRubric } from './launch-rubric.ts';
import { RubricRepository } from './rubric.repository.ts';
import type { RubricRow } from './rubric.row.ts';
import { rubricHash } from './rubric-hash.ts';

/** What opinions are scored on. */
export class RubricService {
  constructor(private readonly database: Database) {}

  listByIds(ids: readonly string[]): Promise<RubricRow[]> {
    return new RubricRepository(this.database).listByIds(ids);
  }

  listLatestOfProgrammes(programmeIds: readonly string[]): Promise<RubricRow[]> {
    return new RubricRepository(this.database).listLatestOfProgrammes(programmeIds.filter(isId));
  }

  listCriteria(rubricIds: readonly string[]): Promise<CriterionRow[]> {
    return new RubricRepository(this.database).listCriteria(rubricIds);
  }
}

/** The programme's rubric as it stands; a programme without one begins with the launch rubric. */
export async function rubricOfProgramme(
  tx: Queryable,
  programmeId: string,
  now: Date,
): Promise<RubricRow> {
  const rubrics = new RubricRepository(tx);
  const first = {
    id: newId(now),
    programmeId,
    version: 1,
    hash: rubricHash(1, launchRubric),
    createdAt: now,
  };
  if (await rubrics.insertOnce(first)) {
    await rubrics.insertCriteria(launchRubric.map((text) => ({ ...text, rubricId: first.id })));
  }
  const [latest] = await rubrics.listLatestOfProgrammes([programmeId]);
  if (!latest) throw new Error(`The programme ${programmeId} has no rubric.`);
  return latest;
}
