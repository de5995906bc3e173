import type { Queryable } from '@chia-se/subgraph-kit';
import type { RoundRow } from '../round/round.row.ts';
import { JudgingRulesRepository } from './judging-rules.repository.ts';
import type { JudgingRulesRow } from './judging-rules.row.ts';
import { RoundStage } from './judging-rules.type.ts';

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
