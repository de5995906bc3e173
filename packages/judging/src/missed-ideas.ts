import { fitAdditiveModel, summarise } from './additive-model.ts';
import { JudgingRefusal } from './refusal.ts';
import type { BlindScorecard, RankingInput } from './round-ranking.ts';
import { totalsOf } from './round-ranking.ts';
import { coarse } from './round-reliability.ts';

/** What a random sample of the opinions that a shortlist left out tells of all of them. */
export interface MissedIdeas {
  /** How many were left out. */
  leftOut: number;
  /** How many of them, drawn at random, were judged. */
  judged: number;
  /** How many of those stand at or above the last prize place. */
  missed: number;
  /** The share of good ideas among what was left out. */
  rate: number;
  /** Of its 95 % interval. */
  low: number;
  high: number;
}

/**
 * How many good ideas a shortlist missed: the sample is judged blind among the shortlist, all
 * scorecards are corrected for severity together, each of the two groups with a mean of its own, and
 * an opinion of the sample counts as missed where its corrected score is at least that of the last
 * prize place. A corrected score regresses towards its group's mean, which keeps a single
 * enthusiastic judge from making a missed idea.
 *
 * @param shortlist what was ranked
 * @param sample scorecards of the sample, its codes other than those of the shortlist
 * @param leftOut how many opinions the sample was drawn from
 * @returns null where too little of the sample was judged to be compared
 */
export function missedIdeas(
  shortlist: RankingInput,
  sample: readonly BlindScorecard[],
  leftOut: number,
  places: number,
): MissedIdeas | null {
  const inSample = new Set(sample.map(({ item }) => item));
  const judged = inSample.size;
  if (judged < 2 || judged > leftOut) return null;
  try {
    const input = { ...shortlist, scorecards: [...shortlist.scorecards, ...sample] };
    const fit = fitAdditiveModel(totalsOf(input), {
      groupOf: (item) => (inSample.has(item) ? 'sample' : 'shortlist'),
    });
    const effects = new Map(summarise(fit).items.map(({ item, effect }) => [item, effect]));
    const standing = [...shortlist.submissionOrder.keys()]
      .map((item) => effects.get(item)!)
      .sort((a, b) => b - a);
    const last = standing[Math.min(places, standing.length) - 1]!;
    const missed = [...inSample].filter((item) => effects.get(item)! >= last).length;
    const { low, high } = sharesOf(missed, judged, leftOut);
    return {
      leftOut,
      judged,
      missed,
      rate: coarse(missed / judged),
      low: coarse(low),
      high: coarse(high),
    };
  } catch (error) {
    if (error instanceof JudgingRefusal) return null;
    throw error;
  }
}

/** In each tail of the interval. */
const tail = 0.025;

/**
 * The exact 95 % interval of the share of marked things among `population`, of which `found` were
 * among `drawn` drawn without replacement, by inverting the hypergeometric test (Wright 1991, Exact
 * Confidence Bounds when Sampling from Small Finite Universes). Where everything was drawn, it is a
 * point; for a very large population it is that of Clopper & Pearson 1934.
 */
export function sharesOf(
  found: number,
  drawn: number,
  population: number,
): { low: number; high: number } {
  // Tails are monotone in the number of marked things, so that both ends are found by bisection.
  const least = found;
  const most = population - (drawn - found);
  const low = firstWhere(least, most, (marked) => {
    return 1 - atMost(found - 1, drawn, marked, population) > tail;
  });
  const tooMany = firstWhere(low, most + 1, (marked) => {
    return marked > most || atMost(found, drawn, marked, population) <= tail;
  });
  return { low: low / population, high: (tooMany - 1) / population };
}

/** The first number from `low` to `high` for which it holds, given that it then holds to the end. */
function firstWhere(low: number, high: number, holds: (value: number) => boolean): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** The probability of at most `found` marked things among `drawn`, term by term from the first possible one. */
function atMost(found: number, drawn: number, marked: number, population: number): number {
  const first = Math.max(0, drawn - (population - marked));
  if (found < first) return 0;
  const last = Math.min(drawn, marked);
  if (found >= last) return 1;
  // Relative to the term of the first; the sum over all terms makes them probabilities. In
  // logarithms, since the first alone can be smaller than any double.
  const logs = [0];
  for (let x = first; x < last; x++) {
    const more = (marked - x) * (drawn - x);
    const less = (x + 1) * (population - marked - drawn + x + 1);
    logs.push(logs.at(-1)! + Math.log(more / less));
  }
  const peak = Math.max(...logs);
  const terms = logs.map((log) => Math.exp(log - peak));
  const all = terms.reduce((sum, term) => sum + term, 0);
  return terms.slice(0, found - first + 1).reduce((sum, term) => sum + term, 0) / all;
}
