import type { CriterionRow } from '../criterion/criterion.row.ts';
import { refuseRules } from './judging-rules.errors.ts';
import type { CriterionWeightInput, JudgingStageInput } from './judging-rules.input.ts';
import { type JudgingStage, RoundStage } from './judging-rules.type.ts';

/**
 * A panel, perhaps a final after it that decides no more places than it has entrants, and perhaps the
 * final of a year.
 *
 * @throws Refusal STAGES_OUT_OF_ORDER, STAGE_OUT_OF_RANGE
 */
export function checkedStages(typed: readonly JudgingStageInput[]): JudgingStage[] {
  const field = ['input', 'stages'];
  const order = [RoundStage.PANEL, RoundStage.FINAL, RoundStage.YEAR_FINAL];
  const places = typed.map(({ stage }) => order.indexOf(stage));
  const isOrdered = places.every((place, at) => at === 0 || place > (places[at - 1] ?? -1));
  if (places[0] !== 0 || !isOrdered) {
    throw refuseRules('STAGES_OUT_OF_ORDER', { field });
  }
  const stages = typed.map(({ stage, judgesPerItem, anchors, places }) => ({
    stage,
    judgesPerItem,
    anchors: anchors ?? null,
    places,
  }));
  const [panel] = stages as [JudgingStage];
  const final = stages.find(({ stage }) => stage === RoundStage.FINAL);
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
