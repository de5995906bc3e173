import type { CriterionRow } from '../criterion/criterion.row.ts';
import { refuseRules } from './judging-rules.errors.ts';
import type { CriterionWeightInput, JudgingStageInput } from './judging-rules.input.ts';
import { type JudgingStage, RoundStage } from './judging-rules.type.ts';

/**
 * A panel, and perhaps a final after it that decides no more places than it has entrants.
 *
 * @throws Refusal STAGES_OUT_OF_ORDER, STAGE_OUT_OF_RANGE
 */
export function checkedStages(typed: readonly JudgingStageInput[]): JudgingStage[] {
  const field = ['input', 'stages'];
  const order = [RoundStage.PANEL, RoundStage.FINAL];
  if (typed.length < 1 || typed.some(({ stage }, place) => stage !== order[place])) {
    throw refuseRules('STAGES_OUT_OF_ORDER', { field });
  }
  const stages = typed.map(({ stage, judgesPerItem, anchors, places }) => ({
    stage,
    judgesPerItem,
    anchors: anchors ?? null,
    places,
  }));
  const [panel, final] = stages as [JudgingStage, JudgingStage | undefined];
  const wrong = stages.findIndex((stage) => !fits(stage));
  if (wrong >= 0) throw refuseRules('STAGE_OUT_OF_RANGE', { field: [...field, String(wrong)] });
  if (final && final.places > panel.places) {
    throw refuseRules('STAGE_OUT_OF_RANGE', { field: [...field, '1', 'places'] });
  }
  return stages;
}

function fits({ judgesPerItem, anchors, places }: JudgingStage): boolean {
  const within = (value: number, least: number, most: number) => value >= least && value <= most;
  return within(judgesPerItem, 1, 15) && within(anchors ?? 0, 0, 5) && within(places, 1, 1_000);
}

/**
 * The same criteria with other weights or in another order; their wording stays.
 *
 * @throws Refusal CRITERIA_INCOMPLETE
 */
export function reweighted(
  criteria: readonly CriterionRow[],
  typed: readonly CriterionWeightInput[],
): CriterionRow[] {
  const byCode = new Map(criteria.map((criterion) => [criterion.code, criterion]));
  const isWhole =
    typed.length === criteria.length &&
    new Set(typed.map(({ code }) => code)).size === criteria.length &&
    typed.every(({ code, weight }) => byCode.has(code) && weight >= 1 && weight <= 100);
  if (!isWhole) {
    throw refuseRules('CRITERIA_INCOMPLETE', {
      field: ['input', 'criteria'],
      parameters: { criteria: criteria.map(({ code }) => code).join(', ') },
    });
  }
  return typed.map(({ code, weight }, place) => ({
    ...(byCode.get(code) as CriterionRow),
    weight,
    place: place + 1,
  }));
}
