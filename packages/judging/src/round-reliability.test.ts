import { describe, expect, test } from '@jest/globals';
import { essayRows, essaysAreHere } from '../test/essays.ts';
import { KRIPPENDORFF, ratingsOf, SHROUT_FLEISS } from '../test/tables.ts';
import { judgeConduct } from './judge-conduct.ts';
import type { RankingInput } from './round-ranking.ts';
import { reliabilityOfRound } from './round-reliability.ts';

function roundOf(ratings: { item: string; judge: string; score: number }[]): RankingInput {
  const items = [...new Set(ratings.map(({ item }) => item))];
  return {
    criteria: [{ code: 'A', weight: 1 }],
    scorecards: ratings.map(({ item, judge, score }) => ({ item, judge, scores: { A: score } })),
    submissionOrder: new Map(items.map((item, place) => [item, place + 1])),
  };
}

describe('the reliability of a round', () => {
  test('is what Shrout and Fleiss published for their table', () => {
    const { scores, commonItems, byJudges } = reliabilityOfRound(
      roundOf(ratingsOf(SHROUT_FLEISS)),
      'x',
    );
    const [total, criterion] = scores;
    expect(commonItems).toBe(6);
    expect(total?.icc?.value).toBe(0.2898);
    expect(total?.kendallsW?.value).toBeCloseTo(0.887, 3);
    expect(total?.ofOneScore).toBeCloseTo(0.2898, 3);
    expect(total?.ofOneCorrectedScore).toBeCloseTo(0.7148, 3);
    expect({ ...criterion, criterion: null }).toMatchObject({ icc: { value: 0.2898 } });
    // ICC(3) of the mean of four, as published.
    expect(byJudges[3]).toEqual({ judges: 4, reliability: expect.closeTo(0.9093, 3) });
    for (const { low, value, high } of [total!.icc!, total!.kendallsW!, total!.alphaOrdinal!]) {
      expect(low).toBeLessThanOrEqual(value);
      expect(high).toBeGreaterThanOrEqual(value);
    }
  });

  test('is what Krippendorff published for his, with its gaps', () => {
    const { scores, commonItems } = reliabilityOfRound(roundOf(ratingsOf(KRIPPENDORFF)), 'x');
    expect(scores[0]?.alphaOrdinal?.value).toBeCloseTo(0.815, 3);
    expect(scores[0]?.alphaInterval?.value).toBeCloseTo(0.849, 3);
    expect(commonItems).toBe(8);
  });

  test('is null where it is not defined, and never a guess', () => {
    const single = roundOf([
      { item: 'a', judge: 'x', score: 1 },
      { item: 'b', judge: 'x', score: 2 },
    ]);
    expect(reliabilityOfRound(single, 'x')).toMatchObject({
      scores: [{ alphaOrdinal: null, icc: null, kendallsW: null, ofRanking: null }, {}],
      judgesFor80: null,
    });
  });

  const withEssays = essaysAreHere ? test : test.skip;
  withEssays(
    'is found in seconds, with the published alphas, for three thousand scorecards',
    () => {
      const names = ['crit2', 'crit3', 'crit4', 'crit6'];
      const rows = essayRows().filter(({ scores }) => scores.every((score) => score !== undefined));
      const input: RankingInput = {
        criteria: names.map((code) => ({ code, weight: 1 })),
        scorecards: rows.map(({ item, judge, scores }) => ({
          item,
          judge,
          scores: Object.fromEntries(names.map((code, n) => [code, scores[n] as number])),
        })),
        submissionOrder: new Map(),
      };
      const began = performance.now();
      const { scores } = reliabilityOfRound(input, 'essays');
      const conduct = judgeConduct(input);
      expect(performance.now() - began).toBeLessThan(20_000);
      const published = [0.5438, 0.4632, 0.6397, 0.7324];
      for (const [n, alpha] of published.entries()) {
        // Published over all rows; the round has those with all four scores.
        expect(scores[n + 1]?.alphaOrdinal?.value).toBeCloseTo(alpha, 1);
      }
      expect(scores[0]?.ofOneScore).toBeCloseTo(
        2.22792 ** 2 / (2.22792 ** 2 + 0.45502 ** 2 + 1.32289 ** 2),
        3,
      );
      expect(conduct).toHaveLength(52);
    },
  );
});

describe('how judges score', () => {
  test('shows the one whose scores do not hang together', () => {
    const quality = [1, 2, 2, 3, 3, 3, 4, 4, 5, 5, 1, 4];
    const erratic = [5, 1, 4, 1, 5, 2, 1, 5, 1, 2, 5, 1];
    const ratings = quality.flatMap((score, n) => [
      { item: `i${n}`, judge: 'a', score },
      { item: `i${n}`, judge: 'b', score: Math.min(5, score + (n % 3 === 0 ? 1 : 0)) },
      { item: `i${n}`, judge: 'c', score: Math.max(1, score - (n % 4 === 0 ? 1 : 0)) },
      { item: `i${n}`, judge: 'd', score: Math.max(1, score - (n % 5 === 0 ? 1 : 0)) },
      { item: `i${n}`, judge: 'wild', score: erratic[n] as number },
    ]);
    const conduct = judgeConduct(roundOf(ratings));
    expect(conduct.map(({ judge }) => judge)).toEqual(['a', 'b', 'c', 'd', 'wild']);
    const worst = conduct.reduce((one, other) =>
      (other.outfit ?? 0) > (one.outfit ?? 0) ? other : one,
    );
    expect(worst).toMatchObject({ judge: 'wild', misfits: true });
    expect(conduct[0]?.spread).toBeCloseTo(Math.sqrt((135 - 37 ** 2 / 12) / 11), 4);
  });

  test('is told without a fit where Rasch has nothing to say', () => {
    const [only] = judgeConduct(roundOf([{ item: 'a', judge: 'x', score: 3 }]));
    expect(only).toEqual({ judge: 'x', spread: null, infit: null, outfit: null, misfits: false });
  });
});
