import { describe, expect, test } from '@jest/globals';
import { judgeRound, settlementOf } from './prize-boundary.ts';
import { type BlindScorecard, type RankingInput, rankRound } from './round-ranking.ts';

/** Items a, b, c … with a true quality each, read by three judges whose errors are told. */
function inputOf(qualities: readonly number[], errors: readonly number[][]): RankingInput {
  const scorecards = qualities.flatMap((quality, n) =>
    errors.map(
      (of, judge): BlindScorecard => ({
        item: String.fromCharCode(97 + n),
        judge: `j${judge}`,
        scores: { A: quality + (of[n % of.length] as number) },
      }),
    ),
  );
  return {
    criteria: [{ code: 'A', weight: 1 }],
    scorecards,
    submissionOrder: new Map(qualities.map((_, n) => [String.fromCharCode(97 + n), n + 1])),
  };
}

const noise = [
  [0.1, -0.1, 0.05, 0],
  [-0.1, 0.1, 0, 0.05],
  [0, 0.02, -0.05, -0.02],
];
const clear = inputOf([5, 4.8, 4.6, 2, 1.8, 1.5, 1.2, 1], noise);
const close = inputOf([5, 4.8, 3.01, 3, 2.99, 1.5, 1.2, 1], noise);
const prizes = { places: 3, seed: 'round' };

describe('how sure a ranking is', () => {
  test('goes with the ranking, which it leaves as it is', () => {
    const { outlook, ...ranking } = judgeRound(clear, prizes);
    expect(ranking).toEqual(rankRound(clear));
    expect(outlook.items.map(({ item }) => item)).toEqual(ranking.items.map(({ item }) => item));
    for (const { low, high, prizeProbability } of outlook.items) {
      expect(low).toBeLessThanOrEqual(high);
      expect(prizeProbability).toBeGreaterThanOrEqual(0);
      expect(prizeProbability).toBeLessThanOrEqual(1);
    }
    const expected = outlook.items.reduce((sum, one) => sum + one.prizeProbability, 0);
    expect(expected).toBeCloseTo(3, 3);
  });

  test('is the same each time, for scorecards in any order', () => {
    const reversed = { ...close, scorecards: [...close.scorecards].reverse() };
    expect(judgeRound(reversed, prizes)).toEqual(judgeRound(close, prizes));
    expect(judgeRound(close, { ...prizes, seed: 'other' })).not.toEqual(judgeRound(close, prizes));
  });
});

describe('a prize boundary', () => {
  test('with a gap is settled by the scores', () => {
    const judgement = judgeRound(clear, prizes);
    expect(judgement.outlook.boundary).toMatchObject({ insideNoise: false, contested: [] });
    expect(settlementOf(judgement, 3, [])).toBe('SCORES');
  });

  test('inside the noise names who is contested, and is settled by nothing yet', () => {
    const judgement = judgeRound(close, prizes);
    const { boundary } = judgement.outlook;
    expect(boundary?.insideNoise).toBe(true);
    expect(boundary?.contested).toEqual(['c', 'd', 'e']);
    expect([boundary?.lastIn, boundary?.firstOut]).toEqual(
      judgement.items.slice(2, 4).map(({ item }) => item),
    );
    expect(settlementOf(judgement, 3, [])).toBeNull();
  });

  test('is settled by a final of both neighbours, not of others', () => {
    const judgement = judgeRound(close, prizes);
    expect(settlementOf(judgement, 3, ['c', 'd', 'e'])).toBe('PAIRWISE_FINAL');
    expect(settlementOf(judgement, 3, ['a', 'b'])).toBeNull();
  });

  test('is settled by a judge more than planned for everybody who is contested', () => {
    const judgement = judgeRound(close, prizes);
    expect(settlementOf(judgement, 2, [])).toBe('EXTRA_JUDGES');
    const less = {
      ...judgement,
      items: judgement.items.map((one) => (one.item === 'd' ? { ...one, scorecards: 2 } : one)),
    };
    expect(settlementOf(less, 2, [])).toBeNull();
  });

  test('is none where everybody wins', () => {
    const judgement = judgeRound(close, { ...prizes, places: 8 });
    expect(judgement.outlook.boundary).toBeNull();
    expect(judgement.outlook.items.every(({ prizeProbability }) => prizeProbability === 1)).toBe(
      true,
    );
    expect(settlementOf(judgement, 3, [])).toBe('SCORES');
  });
});
