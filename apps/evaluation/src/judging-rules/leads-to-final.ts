import type { Queryable } from '@chia-se/subgraph-kit';
import type { RoundRow } from '../round/round.row.ts';
import { JudgingRulesRepository } from './judging-rules.repository.ts';
import { RoundStage } from './judging-rules.type.ts';

/** Whether a final follows by the rules, so that no prize hangs on this round. */
export async function leadsToFinal(database: Queryable, round: RoundRow): Promise<boolean> {
  if (round.stage !== RoundStage.PANEL || round.rulesId === null) return false;
  const [rules] = await new JudgingRulesRepository(database).listByIds([round.rulesId]);
  return rules?.stages.some(({ stage }) => stage === RoundStage.FINAL) ?? false;
}
