import type { JudgingRulesRow } from '../judging-rules/judging-rules.row.ts';
import { RoundStage } from '../judging-rules/judging-rules.type.ts';
import { isYear } from '../period/is-year.ts';
import { refuseRound } from './round.errors.ts';
import type { OpenRoundInput } from './round.input.ts';
import type { RoundRow } from './round.row.ts';

export type RoundNumbers = Pick<
  RoundRow,
  'stage' | 'judgesPerItem' | 'prizePlaces' | 'anchors' | 'deviation'
>;

/**
 * What a round goes by: the numbers of its stage in the rules that were frozen when the period opened.
 * Others are possible where the rules turn out not to be, with a reason that everybody can read.
 *
 * @param rules `null` for a period from before rules were kept, whose rounds say their own numbers
 * @throws Refusal YEAR_HAS_ONLY_A_FINAL, NOT_A_YEAR, STAGE_NOT_IN_RULES, RULES_FROZEN, DEVIATION_REASON_MISSING, NUMBERS_MISSING
 */
export function numbersOfRound(
  rules: JudgingRulesRow | null,
  periodCode: string,
  input: OpenRoundInput,
): RoundNumbers {
  const ofYear = isYear(periodCode);
  const stage = input.stage ?? (ofYear ? RoundStage.YEAR_FINAL : RoundStage.PANEL);
  if (ofYear !== (stage === RoundStage.YEAR_FINAL)) {
    throw refuseRound(ofYear ? 'YEAR_HAS_ONLY_A_FINAL' : 'NOT_A_YEAR', {
      field: ['input', 'stage'],
    });
  }
  const ruled = rules?.stages.find((one) => one.stage === stage);
  if (rules && !ruled) throw refuseRound('STAGE_NOT_IN_RULES', { field: ['input', 'stage'] });
  const judgesPerItem = input.judgesPerItem ?? ruled?.judgesPerItem;
  const prizePlaces = input.prizePlaces ?? ruled?.places;
  const anchors = input.anchors ?? ruled?.anchors ?? null;
  if (judgesPerItem === undefined || prizePlaces === undefined) {
    throw refuseRound('NUMBERS_MISSING', { field: ['input', 'judgesPerItem'] });
  }
  const asRuled =
    !ruled ||
    (judgesPerItem === ruled.judgesPerItem &&
      prizePlaces === ruled.places &&
      anchors === ruled.anchors);
  const numbers = { stage, judgesPerItem, prizePlaces, anchors };
  if (asRuled) return { ...numbers, deviation: null };
  if (input.deviationReason === null || input.deviationReason === undefined) {
    throw refuseRound('RULES_FROZEN', {
      field: ['input', 'deviationReason'],
      parameters: { judgesPerItem: ruled.judgesPerItem, places: ruled.places },
    });
  }
  const deviation = input.deviationReason.normalize('NFC').trim();
  if (deviation.length < 3 || deviation.length > 500) {
    throw refuseRound('DEVIATION_REASON_MISSING', { field: ['input', 'deviationReason'] });
  }
  return { ...numbers, deviation };
}
