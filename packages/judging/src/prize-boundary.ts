import { rankUncertainty } from './rank-uncertainty.ts';
import type { RankingInput, RoundRanking } from './round-ranking.ts';
import { fitTotals, rankFitted, rounded } from './round-ranking.ts';

export interface PrizeQuestion {
  /** How many prizes there are to win. */
  places: number;
  /** Public text that decides the draws: the round's id. */
  seed: string;
}

export interface ItemOutlook {
  item: string;
  /** The interval of its true rank. */
  low: number;
  high: number;
  /** The probability that it truly belongs to the prize places. */
  prizeProbability: number;
}

export interface BoundaryOutlook {
  /** The boundary lies after this place. */
  places: number;
  lastIn: string;
  firstOut: string;
  /** The probability that the last one in is truly better than the first one out. */
  probabilityOfOrder: number;
  insideNoise: boolean;
  /** Whose side of the boundary is not settled, by code: both neighbours and whoever else it may be. */
  contested: string[];
}

export interface RoundOutlook {
  /** Of the intervals. */
  confidence: number;
  draws: number;
  /** In the order of the ranking by scores. */
  items: ItemOutlook[];
  /** Null where everybody who was ranked wins. */
  boundary: BoundaryOutlook | null;
}

export interface RoundJudgement extends RoundRanking {
  outlook: RoundOutlook;
}

const confidence = 0.9;

/**
 * Ranks a round and says how sure the ranking is: {@link rankRound} with the intervals and
 * probabilities of {@link rankUncertainty} from the same fit.
 *
 * @throws JudgingRefusal where no fair ranking follows from the scorecards
 */
export function judgeRound(input: RankingInput, { places, seed }: PrizeQuestion): RoundJudgement {
  const fit = fitTotals(input);
  const ranking = rankFitted(input, fit);
  const { items, boundaries, draws } = rankUncertainty(fit, { cuts: [places], seed, confidence });
  const of = new Map(items.map((item) => [item.item, item]));
  const [boundary] = boundaries;
  const outlooks = ranking.items.map(({ item }): ItemOutlook => {
    const { low, high, withinCut } = of.get(item)!;
    return { item, low, high, prizeProbability: rounded(withinCut[0]!) };
  });
  return {
    ...ranking,
    outlook: {
      confidence,
      draws,
      items: outlooks,
      boundary: boundary ? boundaryOf(boundary, ranking, places) : null,
    },
  };
}

function boundaryOf(
  { probabilityOfOrder, insideNoise, contested }: Omit<BoundaryOutlook, 'places'>,
  { items }: RoundRanking,
  places: number,
): BoundaryOutlook {
  // Neighbours with equal effects stand in the order of the tie-breaks, not of the simulation.
  const [lastIn, firstOut] = [items[places - 1]!.item, items[places]!.item];
  const all = insideNoise ? [...new Set([...contested, lastIn, firstOut])].sort() : [];
  return {
    places,
    lastIn,
    firstOut,
    probabilityOfOrder: rounded(probabilityOfOrder),
    insideNoise,
    contested: all,
  };
}

/** What makes it right to end a round at its prize boundary. */
export type Settlement = 'SCORES' | 'EXTRA_JUDGES' | 'PAIRWISE_FINAL' | 'OVERRIDE';

/**
 * What settles the prize boundary of a round, by the declared rule: the scores, where the boundary
 * is outside the noise; a pairwise final that had both of its neighbours; or one judge more than
 * planned for every contested item. Null where none of these does, so that only a person can, in
 * writing.
 *
 * @param finalists who stood in a pairwise final that was held to its end; none for no final
 */
export function settlementOf(
  { outlook: { boundary }, items }: Pick<RoundJudgement, 'outlook' | 'items'>,
  judgesPerItem: number,
  finalists: readonly string[],
): Exclude<Settlement, 'OVERRIDE'> | null {
  if (!boundary?.insideNoise) return 'SCORES';
  const inFinal = new Set(finalists);
  if (inFinal.has(boundary.lastIn) && inFinal.has(boundary.firstOut)) return 'PAIRWISE_FINAL';
  const scorecards = new Map(items.map((one) => [one.item, one.scorecards]));
  const isReadMore = boundary.contested.every((item) => scorecards.get(item)! > judgesPerItem);
  return isReadMore ? 'EXTRA_JUDGES' : null;
}
