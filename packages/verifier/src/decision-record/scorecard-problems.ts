import type { DecisionRecord } from './shape.ts';

/**
 * What is wrong with the scorecards before anything is computed from them: a score without its
 * criterion, a second card of the same judge, an opinion that is not listed. Null for nothing.
 */
export function scorecardProblem({
  rubric,
  items,
  scorecards,
  unjudged,
}: Pick<DecisionRecord, 'rubric' | 'items' | 'scorecards' | 'unjudged'>): string | null {
  const criteria = rubric.criteria.map(({ code }) => code).sort();
  const listed = new Set(items.map(({ item }) => item));
  if (listed.size !== items.length) return 'An opinion is listed twice.';
  const seen = new Set<string>();
  const scored = new Set<string>();
  for (const { item, judge, scores } of scorecards) {
    const card = `The scorecard of judge ${judge} for opinion ${item}`;
    if (!listed.has(item)) return `${card} is for an opinion that is not listed.`;
    const pair = JSON.stringify([item, judge]);
    if (seen.has(pair)) return `${card} is there twice.`;
    if (Object.keys(scores).sort().join() !== criteria.join()) {
      return `${card} does not score exactly the criteria of the rubric.`;
    }
    seen.add(pair);
    scored.add(item);
  }
  const idle = items.find(({ item }) => !scored.has(item));
  if (idle) return `Opinion ${idle.item} is listed, and nobody scored it.`;
  const both = unjudged.find((item) => scored.has(item));
  return both ? `Opinion ${both} is said to be without scorecards, and has one.` : null;
}
