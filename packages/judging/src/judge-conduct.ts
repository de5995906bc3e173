import { manyFacetRasch } from './rasch.ts';
import { JudgingRefusal } from './refusal.ts';
import type { RankingInput } from './round-ranking.ts';
import { totalsOf } from './round-ranking.ts';
import { coarse } from './round-reliability.ts';

/** How one judge scores, beside their severity. */
export interface JudgeConduct {
  judge: string;
  /** Standard deviation of the weighted totals that they gave; null for a single one. */
  spread: number | null;
  /** Mean squares of many-facet Rasch; null where they are not known. */
  infit: number | null;
  outfit: number | null;
  /** Infit or outfit is beyond what measurement can bear: their scores do not hang together. */
  misfits: boolean;
}

/**
 * Mean squares outside are unproductive for measurement (Linacre 2002, Rasch Measurement
 * Transactions 16:878). Below is too predictable, such as the same score for everything.
 */
const fit = { low: 0.5, high: 1.5 };
/** Scores at the most: Rasch's sweeps would hold up the end of a round beyond it. */
const raschLimit = 20_000;

/** How each judge of a round scores, in order of code. A hint for a person to look, never a verdict. */
export function judgeConduct(input: RankingInput): JudgeConduct[] {
  const fits = fitsOf(input);
  const totals = Map.groupBy(totalsOf(input), ({ judge }) => judge);
  return [...totals.keys()].sort().map((judge) => {
    const { infit = null, outfit = null } = fits.get(judge) ?? {};
    const squares = [infit, outfit].filter((square) => square !== null);
    return {
      judge,
      spread: spreadOf(totals.get(judge)!.map(({ score }) => score)),
      infit: infit === null ? null : coarse(infit),
      outfit: outfit === null ? null : coarse(outfit),
      misfits: squares.some((square) => square < fit.low || square > fit.high),
    };
  });
}

function fitsOf({ criteria, scorecards }: RankingInput) {
  const observations = scorecards.flatMap(({ item, judge, scores }) =>
    criteria.map(({ code }) => ({ item, judge, criterion: code, score: scores[code]! })),
  );
  const none = new Map<string, { infit: number | null; outfit: number | null }>();
  if (observations.length > raschLimit) return none;
  try {
    const { judges } = manyFacetRasch(
      observations,
      criteria.length > 1 ? 'partial-credit' : 'rating-scale',
    );
    return new Map(judges.map(({ name, infit, outfit }) => [name, { infit, outfit }]));
  } catch (error) {
    if (error instanceof JudgingRefusal) return none;
    throw error;
  }
}

function spreadOf(values: readonly number[]): number | null {
  if (values.length < 2) return null;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return coarse(Math.sqrt(squares / (values.length - 1)));
}
