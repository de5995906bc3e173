import type { EventPayload } from '@chia-se/events';
import type { Queryable } from '@chia-se/subgraph-kit';
import type { RoundRow } from '../round/round.row.ts';
import { RubricRepository } from '../rubric/rubric.repository.ts';
import { rubricText } from '../rubric/rubric-hash.ts';
import { JudgingRulesRepository } from './judging-rules.repository.ts';
import type { JudgingRulesRow } from './judging-rules.row.ts';
import { RoundStage } from './judging-rules.type.ts';
import { rulesText } from './rules-hash.ts';

/** The rules of a round's period; `null` for one that opened before they were kept. */
export async function rulesOfRound(
  database: Queryable,
  { rulesId }: RoundRow,
): Promise<JudgingRulesRow | null> {
  if (rulesId === null) return null;
  const [rules] = await new JudgingRulesRepository(database).listByIds([rulesId]);
  return rules ?? null;
}

/** Whether a final follows by the rules, so that no prize hangs on this round. */
export function leadsToFinal(round: RoundRow, rules: JudgingRulesRow | null): boolean {
  if (round.stage !== RoundStage.PANEL) return false;
  return rules?.stages.some(({ stage }) => stage === RoundStage.FINAL) ?? false;
}

/** Rules in words that anybody can hash again, for those who report on them. */
export async function tellRules(
  database: Queryable,
  rules: JudgingRulesRow,
): Promise<EventPayload<'RoundFinalised'>['rules']> {
  const rubrics = new RubricRepository(database);
  const [rubric] = await rubrics.listByIds([rules.rubricId]);
  if (!rubric) throw new Error(`The rubric of the rules ${rules.id} is gone.`);
  const criteria = await rubrics.listCriteria([rubric.id]);
  return {
    version: rules.version,
    hash: rules.hash,
    text: rulesText({ ...rules, rubricHash: rubric.hash }),
    rubricText: rubricText(rubric.version, criteria),
  };
}
