import { createHash } from 'node:crypto';
import { canonicalJson, JudgingRefusal } from '@chia-se/judging';
import type { Queryable } from '@chia-se/subgraph-kit';
import { isFinal } from '../judging-rules/is-final.ts';
import { type PanelJudge, PanelRepository } from '../panel/panel.repository.ts';
import { refuseCalculation } from '../round/round.errors.ts';
import type { RoundRow } from '../round/round.row.ts';
import { refuseAssignment } from './assignment.errors.ts';
import { type AssignableItem, AssignmentRepository } from './assignment.repository.ts';
import { type AssignmentPlan, planAssignments } from './round-assignment.ts';

/** A plan with what it was made of. */
export interface PlannedRound {
  plan: AssignmentPlan;
  items: AssignableItem[];
  judges: PanelJudge[];
  /** SHA-256 of who reads what in which order: the same shortlist, panel and conflicts give the same. */
  hash: string;
}

/**
 * Who would read what if the round were assigned now.
 *
 * @throws Refusal PANEL_MISSING, JUDGE_NO_LONGER_ABLE, or where no plan keeps to limits and conflicts, saying why
 */
export async function planRound(database: Queryable, round: RoundRow): Promise<PlannedRound> {
  const judges = await new PanelRepository(database).listJudges(round.id);
  if (judges.length === 0) throw refuseAssignment('PANEL_MISSING');
  const unable = judges.find((judge) => !judge.mayJudge);
  if (unable) throw refuseAssignment('JUDGE_NO_LONGER_ABLE', { parameters: { name: unable.name } });
  const items = await new AssignmentRepository(database).listAssignable(round.id);
  refuseUncrossed(round, items, judges);
  const plan = plannedOrRefused(round, items, judges);
  const readings = plan.readings.map(({ judge, items: codes }) => [judge, ...codes]);
  const hash = createHash('sha256').update(canonicalJson(readings)).digest('hex');
  return { plan, items, judges, hash };
}

/** In a final everybody reads everything that no conflict keeps from them. */
function refuseUncrossed(
  round: RoundRow,
  items: readonly AssignableItem[],
  judges: readonly PanelJudge[],
): void {
  if (!isFinal(round.stage)) return;
  const short = judges.find(({ readingLimit }) => readingLimit < items.length);
  if (!short) return;
  const parameters = { name: short.name, limit: short.readingLimit, opinions: items.length };
  throw refuseAssignment('FINAL_NOT_CROSSED', { parameters });
}

function plannedOrRefused(
  round: RoundRow,
  items: readonly AssignableItem[],
  judges: readonly PanelJudge[],
): AssignmentPlan {
  try {
    return planAssignments({
      seed: round.id,
      judgesPerItem: round.judgesPerItem,
      anchors: isFinal(round.stage) ? items.length : round.anchors,
      items: items.map(({ code, topic, conflicts }) => ({ id: code, topic, conflicts })),
      judges: judges.map(({ code, name, readingLimit, topics }) => ({
        id: code,
        name,
        limit: readingLimit,
        topics,
      })),
    });
  } catch (error) {
    if (error instanceof JudgingRefusal) throw refuseCalculation(error, ['input', 'roundId']);
    throw error;
  }
}
