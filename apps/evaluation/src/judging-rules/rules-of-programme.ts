import { tieBreaksFor } from '@chia-se/judging';
import { newId, type Queryable } from '@chia-se/subgraph-kit';
import type { CriterionRow } from '../criterion/criterion.row.ts';
import { RubricRepository } from '../rubric/rubric.repository.ts';
import type { RubricRow } from '../rubric/rubric.row.ts';
import { rubricOfProgramme } from '../rubric/rubric.service.ts';
import { shortlistRule } from '../shortlist/shortlist-rule.ts';
import { JudgingRulesRepository } from './judging-rules.repository.ts';
import type { JudgingRulesRow } from './judging-rules.row.ts';
import type { JudgingStage } from './judging-rules.type.ts';
import { launchStages } from './launch-stages.ts';
import { rulesHash } from './rules-hash.ts';

/** A version of the rules, complete with its hash. */
export function rulesOf(
  rubric: RubricRow,
  criteria: readonly CriterionRow[],
  { version, stages, now }: { version: number; stages: readonly JudgingStage[]; now: Date },
): JudgingRulesRow {
  const said = {
    version,
    shortlistRule,
    stages: [...stages],
    tieBreaks: tieBreaksFor(criteria).map((rule) =>
      rule.by === 'criterion' ? `criterion:${rule.criterion}` : rule.by,
    ),
  };
  return {
    ...said,
    id: newId(now),
    programmeId: rubric.programmeId,
    rubricId: rubric.id,
    hash: rulesHash({ ...said, rubricHash: rubric.hash }),
    createdAt: now,
  };
}

/** The programme's rules as they stand; a programme without any begins with those of the launch. */
export async function rulesOfProgramme(
  tx: Queryable,
  programmeId: string,
  now: Date,
): Promise<JudgingRulesRow> {
  const rules = new JudgingRulesRepository(tx);
  const [known] = await rules.listLatestOfProgrammes([programmeId]);
  if (known) return known;
  const rubric = await rubricOfProgramme(tx, programmeId, now);
  const criteria = await new RubricRepository(tx).listCriteria([rubric.id]);
  await rules.insertOnce(rulesOf(rubric, criteria, { version: 1, stages: launchStages, now }));
  const [latest] = await rules.listLatestOfProgrammes([programmeId]);
  if (!latest) throw new Error(`The programme ${programmeId} has no rules of judging.`);
  return latest;
}
