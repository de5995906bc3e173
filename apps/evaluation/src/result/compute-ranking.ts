import {
  type ItemOutlook,
  type JudgeConduct,
  JudgingRefusal,
  judgeRound,
  type RankingInput,
  type RoundJudgement,
} from '@chia-se/judging';
import { withNames } from '../assignment/round-assignment.ts';
import type { CriterionRow } from '../criterion/criterion.row.ts';
import type { PanelJudge } from '../panel/panel.repository.ts';
import { refuseCalculation } from '../round/round.errors.ts';
import type { RoundRow } from '../round/round.row.ts';
import { bandsOf } from './band.ts';
import type { CountedScorecard, JudgedItem } from './result.repository.ts';
import type { JudgeStatisticRow, ResultRow } from './result.row.ts';

/** What a round is ranked by: the opinions that someone scored, under codes. */
export function rankingInputOf(
  items: readonly JudgedItem[],
  scorecards: readonly CountedScorecard[],
  criteria: readonly CriterionRow[],
): RankingInput {
  const scored = new Set(scorecards.map(({ item }) => item));
  const instants = [...new Set(items.map((item) => item.submittedAt.getTime()))].sort(
    (a, b) => a - b,
  );
  const order = new Map(instants.map((instant, place) => [instant, place + 1]));
  return {
    criteria: criteria.map(({ code, weight }) => ({ code, weight })),
    scorecards: scorecards.map(({ item, judge, scores }) => ({
      item,
      judge,
      scores: Object.fromEntries(scores.map(({ criterion, score }) => [criterion, score])),
    })),
    submissionOrder: new Map(
      items
        .filter(({ code }) => scored.has(code))
        .map(({ code, submittedAt }) => [code, order.get(submittedAt.getTime()) as number]),
    ),
  };
}

/** @throws JudgingRefusal where no fair ranking follows from the scorecards */
export function judgementOf(round: RoundRow, input: RankingInput): RoundJudgement {
  return judgeRound(input, { places: round.prizePlaces, seed: round.id });
}

/** @throws Refusal where no fair ranking follows, in words that name judges */
export function judgedOrRefused(
  round: RoundRow,
  { input, panel }: { input: RankingInput; panel: readonly PanelJudge[] },
): RoundJudgement {
  try {
    return judgementOf(round, input);
  } catch (error) {
    if (!(error instanceof JudgingRefusal)) throw error;
    const names = new Map(panel.map(({ code, name }) => [code, name]));
    throw refuseCalculation(withNames(error, names), ['input', 'roundId']);
  }
}

/** The ranking with what the codes stand for, and the bands that authors are told. */
export function resultsOf(
  roundId: string,
  { items: ranked, outlook }: RoundJudgement,
  items: readonly JudgedItem[],
  criteria: RankingInput['criteria'],
): ResultRow[] {
  const byCode = new Map(items.map((item) => [item.code, item]));
  const outlookOf = new Map(outlook.items.map((one) => [one.item, one]));
  const overall = bandsOf(ranked.map(({ rank }) => -rank));
  const onCriterion = criteria.map(({ code }) => ({
    code,
    bands: bandsOf(ranked.map(({ criteria: scores }) => scores[code] as number)),
  }));
  return ranked.map((one, index) => {
    const { feedbackId, subscriberId } = byCode.get(one.item) as JudgedItem;
    const { low, high, prizeProbability } = outlookOf.get(one.item) as ItemOutlook;
    const { place, rank, score, standardError, rawMean, scorecards, decidedBy } = one;
    return {
      roundId,
      place,
      rank,
      feedbackId,
      subscriberId,
      code: one.item,
      score,
      standardError,
      rawMean,
      rankLow: low,
      rankHigh: high,
      prizeProbability,
      scorecards,
      decidedBy,
      band: overall[index] as ResultRow['band'],
      criteria: onCriterion.map(({ code, bands }) => ({
        criterion: code,
        band: bands[index] as ResultRow['band'],
      })),
    };
  });
}

export function statisticsOf(
  roundId: string,
  { judges }: Pick<RoundJudgement, 'judges'>,
  conduct: readonly JudgeConduct[],
  panel: readonly PanelJudge[],
): JudgeStatisticRow[] {
  const conductOf = new Map(conduct.map(({ judge, ...of }) => [judge, of]));
  const ids = new Map(panel.map(({ code, judgeId }) => [code, judgeId]));
  return judges.map(({ judge, severity, standardError, scorecards }) => ({
    roundId,
    staffId: ids.get(judge) as string,
    code: judge,
    severity,
    standardError,
    ...(conductOf.get(judge) as Omit<JudgeConduct, 'judge'>),
    scorecards,
  }));
}
