import { median, type Rating, rankByAdditiveModel } from './judging.ts';

export type WayToRank = (ratings: readonly Rating[], topicOf: (item: string) => string) => string[];

function scoresBy(ratings: readonly Rating[], key: 'item' | 'judge'): Map<string, number[]> {
  const scores = new Map<string, number[]>();
  for (const rating of ratings) {
    const own = scores.get(rating[key]);
    if (own) own.push(rating.score);
    else scores.set(rating[key], [rating.score]);
  }
  return scores;
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function deviation(values: number[]): number {
  const centre = mean(values);
  return Math.sqrt(values.reduce((sum, x) => sum + (x - centre) ** 2, 0) / (values.length - 1));
}

/** Highest first; equals by id, which has nothing to do with the truth. */
function byValue(ratings: readonly Rating[], value: (scores: number[]) => number): string[] {
  return [...scoresBy(ratings, 'item')]
    .map(([item, scores]) => ({ item, value: value(scores) }))
    .sort((a, b) => b.value - a.value || (a.item < b.item ? -1 : 1))
    .map(({ item }) => item);
}

/** Each judge's scores made mean zero and deviation one: corrects severity, and what they were given to read too. */
function standardised(ratings: readonly Rating[]): Rating[] {
  const scale = new Map(
    [...scoresBy(ratings, 'judge')].map(([judge, scores]) => [
      judge,
      { centre: mean(scores), spread: scores.length > 1 ? deviation(scores) : 0 },
    ]),
  );
  return ratings.map((rating) => {
    const { centre, spread } = scale.get(rating.judge)!;
    return { ...rating, score: spread > 0 ? (rating.score - centre) / spread : 0 };
  });
}

export const WAYS: Record<string, WayToRank> = {
  'raw mean': (ratings) => byValue(ratings, mean),
  median: (ratings) => byValue(ratings, (scores) => median(scores)),
  'z-scores': (ratings) => byValue(standardised(ratings), mean),
  corrected: (ratings) => rankByAdditiveModel(ratings).items.map(({ item }) => item),
  'corrected, topics told': (ratings, groupOf) =>
    rankByAdditiveModel(ratings, { groupOf }).items.map(({ item }) => item),
};
