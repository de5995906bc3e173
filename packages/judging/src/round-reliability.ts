import { rankByAdditiveModel } from './additive-model.ts';
import { judgesNeeded, spearmanBrown } from './agreement/intraclass.ts';
import type { Agreement } from './agreement.ts';
import { alphaOf, concordanceOf, intraclassOf, reliabilityOf } from './agreement.ts';
import type { Rating } from './ratings-table.ts';
import { byCodeUnit } from './ratings-table.ts';
import { JudgingRefusal } from './refusal.ts';
import type { RankingInput } from './round-ranking.ts';
import { totalsOf } from './round-ranking.ts';

export interface Coefficient {
  value: number;
  /** Of the 95 % interval; null where too few resamples had a value. */
  low: number | null;
  high: number | null;
}

/** How reliable the scores are, on one criterion or in total. A coefficient is null where it is not defined. */
export interface ScoreReliability {
  /** Null for the weighted total. */
  criterion: string | null;
  alphaOrdinal: Coefficient | null;
  alphaInterval: Coefficient | null;
  /** ICC(2) of the items that every judge scored. */
  icc: Coefficient | null;
  /** Kendall's W of the same items. */
  kendallsW: Coefficient | null;
  /** Of one judge's score as it stands, from the variance components of all scorecards. */
  ofOneScore: number | null;
  /** The same with severities taken out. */
  ofOneCorrectedScore: number | null;
  /** Mean squared accuracy of the effects that the ranking goes by. */
  ofRanking: number | null;
}

export interface RoundReliability {
  /** The total first, then the criteria in the order of the rubric. */
  scores: ScoreReliability[];
  /** How many items every judge scored. */
  commonItems: number;
  /** What a corrected mean of so many judges per item is worth (Spearman–Brown), from one judge on. */
  byJudges: { judges: number; reliability: number }[];
  /** Judges per item for a reliability of 0.8; null where no number would do. */
  judgesFor80: number | null;
}

const replicates = 400;
/** Beyond this, resampling takes longer than a round's end may: coefficients come without intervals. */
const bootstrapLimit = 20_000;
const judgesShown = 8;

/**
 * How reliable a round's scores are: Krippendorff's alpha over all scorecards, ICC(2) and Kendall's W
 * over the items that every judge scored, reliability from the variance components, and what more
 * judges would buy. Each with the formula and source named at its own function.
 *
 * @param seed public text that decides the resampling: the round's id
 */
export function reliabilityOfRound(input: RankingInput, seed: string): RoundReliability {
  const totals = totalsOf(input);
  const common = commonItems(totals);
  const total = scoreReliability(null, totals, common, seed);
  const criteria = input.criteria.map(({ code }) => {
    const ratings = input.scorecards.map(
      ({ item, judge, scores }): Rating => ({ item, judge, score: scores[code]! }),
    );
    return scoreReliability(code, ratings, common, `${seed} ${code}`);
  });
  const one = total.ofOneCorrectedScore ?? 0;
  const needed = judgesNeeded(one, 0.8);
  return {
    scores: [total, ...criteria],
    commonItems: common.size,
    byJudges: Array.from({ length: judgesShown }, (_, n) => ({
      judges: n + 1,
      reliability: coarse(spearmanBrown(one, n + 1)),
    })),
    judgesFor80: Number.isFinite(needed) ? needed : null,
  };
}

function scoreReliability(
  criterion: string | null,
  ratings: readonly Rating[],
  common: ReadonlySet<string>,
  seed: string,
): ScoreReliability {
  const bootstrap = ratings.length <= bootstrapLimit ? { seed, replicates } : undefined;
  const crossed = ratings.filter(({ item }) => common.has(item));
  const model = orNull(() => reliabilityOf(rankByAdditiveModel(ratings)));
  return {
    criterion,
    alphaOrdinal: coefficient(() => alphaOf(ratings, 'ordinal', bootstrap)),
    alphaInterval: coefficient(() => alphaOf(ratings, 'interval', bootstrap)),
    icc: coefficient(() => intraclassOf(crossed, 'icc2', bootstrap)),
    kendallsW: coefficient(() => concordanceOf(crossed, bootstrap)),
    ofOneScore: model && coarse(model.ofOneScore),
    ofOneCorrectedScore: model && coarse(model.ofOneCorrectedScore),
    ofRanking: model && coarse(model.ofRanking),
  };
}

/** Items that every judge scored, such as anchors. */
function commonItems(ratings: readonly Rating[]): Set<string> {
  const judges = new Set(ratings.map(({ judge }) => judge)).size;
  const counts = new Map<string, number>();
  for (const { item } of ratings) counts.set(item, (counts.get(item) ?? 0) + 1);
  const common = [...counts].filter(([, count]) => count === judges).map(([item]) => item);
  return new Set(common.sort(byCodeUnit));
}

function coefficient(compute: () => Agreement): Coefficient | null {
  const agreement = orNull(compute);
  if (!agreement) return null;
  const { value, interval } = agreement;
  return {
    value: coarse(value),
    low: interval ? coarse(interval.low) : null,
    high: interval ? coarse(interval.high) : null,
  };
}

function orNull<Value>(compute: () => Value): Value | null {
  try {
    return compute();
  } catch (error) {
    if (error instanceof JudgingRefusal) return null;
    throw error;
  }
}

/** To a ten-thousandth: more would be more than is known. */
export function coarse(value: number): number {
  return Math.round(value * 1e4) / 1e4 + 0;
}
