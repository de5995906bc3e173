import type { AdditiveFit, AdditiveRanking } from './additive-model.ts';
import { fitAdditiveModel, rankByAdditiveModel, summarise } from './additive-model.ts';
import type { Rating } from './ratings-table.ts';
import { JudgingRefusal } from './refusal.ts';
import type { DecidedBy, TieBreak } from './tie-breaks.ts';
import { median, orderContenders } from './tie-breaks.ts';

/** Name of the model in decision records; another way of computing is another name. */
export const rankingModel = 'additive-reml-1';

/** A scorecard without names: codes for the opinion and the judge. */
export interface BlindScorecard {
  item: string;
  judge: string;
  /** By the criterion's code. */
  scores: Readonly<Record<string, number>>;
}

export interface RankingInput {
  /** In the order of the rubric. */
  criteria: readonly { code: string; weight: number }[];
  scorecards: readonly BlindScorecard[];
  /** Each opinion's place in the order of submission, from 1; submitted in the same instant, the same place. */
  submissionOrder: ReadonlyMap<string, number>;
}

export interface RankedItem {
  item: string;
  /** From 1 without gaps. */
  place: number;
  /** As `place`, but the same for opinions that no declared rule tells apart. */
  rank: number;
  /** What is left of the weighted total once judges' severities are taken out, on the rubric's scale. */
  score: number;
  standardError: number;
  /** The plain mean of the weighted totals. */
  rawMean: number;
  scorecards: number;
  /** What puts it before the next: the score, a tie-break, a pairwise final, or nothing but the order of codes. */
  decidedBy: DecidedBy | 'pairwise' | null;
  /** The corrected score on each criterion. */
  criteria: Record<string, number>;
}

export interface RankedJudge {
  judge: string;
  /** Positive for a strict judge: points that they give below the panel's mean. */
  severity: number;
  standardError: number;
  scorecards: number;
}

export interface RoundRanking {
  model: {
    mean: number;
    variances: { item: number; judge: number; residual: number };
    logLikelihood: number;
  };
  /** Best first. */
  items: RankedItem[];
  /** Strictest first. */
  judges: RankedJudge[];
}

/** Declared beforehand, in the order of use. Chance is none of them. */
export function tieBreaksFor(criteria: RankingInput['criteria']): TieBreak[] {
  const byCriterion = criteria.map(({ code }): TieBreak => ({ by: 'criterion', criterion: code }));
  return [...byCriterion, { by: 'median' }, { by: 'earliest' }];
}

/** The mean of the scores, each with its criterion's weight: on the scale of a single score. */
export function weightedTotal(
  criteria: RankingInput['criteria'],
  scores: BlindScorecard['scores'],
): number {
  let total = 0;
  let weights = 0;
  for (const { code, weight } of criteria) {
    total += weight * (scores[code] as number);
    weights += weight;
  }
  return total / weights;
}

/**
 * Ranks a round: the one place that knows by which model. Pure, and the same for the same input in
 * any order, so that whoever has a decision record can call it and compare.
 *
 * @throws JudgingRefusal where no fair ranking follows from the scorecards, in words
 */
export function rankRound(input: RankingInput): RoundRanking {
  return rankFitted(input, fitTotals(input));
}

/** The model of the weighted totals. @throws JudgingRefusal as {@link rankRound} */
export function fitTotals(input: RankingInput): AdditiveFit {
  return fitAdditiveModel(totalsOf(input));
}

/** The weighted total of each scorecard. */
export function totalsOf({ criteria, scorecards }: RankingInput): Rating[] {
  return scorecards.map(({ item, judge, scores }) => ({
    item,
    judge,
    score: weightedTotal(criteria, scores),
  }));
}

/** {@link rankRound} where the totals are fitted already. */
export function rankFitted(input: RankingInput, fit: AdditiveFit): RoundRanking {
  const { criteria, scorecards, submissionOrder } = input;
  const totals = totalsOf(input);
  const overall = summarise(fit);
  const onCriterion = new Map(criteria.map(({ code }) => [code, correctedOn(code, scorecards)]));
  const totalsByItem = Map.groupBy(totals, ({ item }) => item);
  const effects = new Map(overall.items.map((effect) => [effect.item, effect]));
  const order = orderContenders(
    overall.items.map(({ item, effect }) => ({
      item,
      score: effect,
      criteria: Object.fromEntries(
        [...onCriterion].map(([code, corrected]) => [code, corrected(item)]),
      ),
      median: median((totalsByItem.get(item) ?? []).map(({ score }) => score)),
      submittedAt: submissionOrder.get(item) as number,
    })),
    tieBreaksFor(criteria),
  );
  const items: RankedItem[] = [];
  for (const { item, place, decidedBy } of order) {
    const of = effects.get(item) as AdditiveRanking['items'][number];
    const above = items.at(-1);
    items.push({
      item,
      place,
      rank: above?.decidedBy === 'id' ? above.rank : place,
      score: rounded(overall.mean + of.effect),
      standardError: rounded(of.standardError),
      rawMean: rounded(of.rawMean),
      scorecards: of.n,
      decidedBy,
      criteria: Object.fromEntries(
        [...onCriterion].map(([code, corrected]) => [code, rounded(corrected(item))]),
      ),
    });
  }
  return { model: modelOf(overall), items, judges: judgesOf(overall) };
}

/** The corrected score of each item on one criterion; all alike where every judge gave the same score. */
function correctedOn(
  code: string,
  scorecards: readonly BlindScorecard[],
): (item: string) => number {
  try {
    const { mean, items } = rankByAdditiveModel(
      scorecards.map(({ item, judge, scores }) => ({ item, judge, score: scores[code] as number })),
    );
    const effects = new Map(items.map(({ item, effect }) => [item, effect]));
    return (item) => mean + (effects.get(item) as number);
  } catch (error) {
    if (!(error instanceof JudgingRefusal) || error.facts.code !== 'NO_VARIATION') throw error;
    const { score } = error.facts;
    return () => score;
  }
}

function modelOf({ mean, components, logLikelihood }: AdditiveRanking): RoundRanking['model'] {
  return {
    mean: rounded(mean),
    variances: {
      item: rounded(components.item),
      judge: rounded(components.judge),
      residual: rounded(components.residual),
    },
    logLikelihood: rounded(logLikelihood),
  };
}

function judgesOf({ judges }: AdditiveRanking): RankedJudge[] {
  return judges.map(({ judge, severity, standardError, n }) => ({
    judge,
    severity: rounded(severity),
    standardError: rounded(standardError),
    scorecards: n,
  }));
}

/** To a millionth, so that a record does not hang on the last bits of somebody else's arithmetic. */
export function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6 + 0;
}
