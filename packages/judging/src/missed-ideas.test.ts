import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { missedIdeas, sharesOf } from './missed-ideas.ts';
import type { BlindScorecard, RankingInput } from './round-ranking.ts';

const judges = ['x', 'y', 'z'];
const wobble = [0.1, -0.1, 0.05, 0, -0.05];

function cardsOf(qualities: Record<string, number>): BlindScorecard[] {
  return Object.entries(qualities).flatMap(([item, quality], n) =>
    judges.map((judge, j) => ({
      item,
      judge,
      scores: { A: quality + (wobble[(n + 2 * j) % 5] as number) },
    })),
  );
}

const shortlist: RankingInput = {
  criteria: [{ code: 'A', weight: 1 }],
  scorecards: cardsOf({ a: 5, b: 4.6, c: 4.2, d: 3, e: 2.5, f: 2 }),
  submissionOrder: new Map([...'abcdef'].map((item, n) => [item, n])),
};

describe('a sample of what was left out', () => {
  test('tells the share of those as good as the last prize place', () => {
    const sample = cardsOf({ s1: 4.9, s2: 1, s3: 1.2, s4: 2, s5: 1.5 });
    expect(missedIdeas(shortlist, sample, 100, 3)).toMatchObject({
      leftOut: 100,
      judged: 5,
      missed: 1,
      rate: 0.2,
    });
    const poor = missedIdeas(shortlist, cardsOf({ s1: 1.1, s2: 1, s3: 1.2, s4: 2, s5: 1 }), 100, 3);
    expect(poor).toMatchObject({ missed: 0, rate: 0, low: 0 });
    expect(poor?.high).toBeGreaterThan(0.3);
  });

  test('is corrected for the severity of whoever read it', () => {
    // The lenient judge alone read the sample, and gives everything two points more.
    const lenient = [
      ...cardsOf({ a: 5, b: 4.6, c: 4.2, d: 3, e: 2.5, f: 2 }).map((card) =>
        card.judge === 'z' ? { ...card, scores: { A: (card.scores['A'] as number) + 2 } } : card,
      ),
    ];
    const sample = ['s1', 's2', 's3', 's4'].map((item, n) => ({
      item,
      judge: 'z',
      scores: { A: 4 + 0.3 * n },
    }));
    const input = { ...shortlist, scorecards: lenient };
    expect(missedIdeas(input, sample, 50, 3)).toMatchObject({ missed: 0 });
    const strict = sample.map((card) => ({ ...card, judge: 'x' }));
    expect(missedIdeas(input, strict, 50, 3)?.missed).toBeGreaterThan(0);
  });

  test('says nothing where there is too little of it', () => {
    expect(missedIdeas(shortlist, [], 100, 3)).toBeNull();
    expect(missedIdeas(shortlist, cardsOf({ s1: 3 }), 100, 3)).toBeNull();
    const strangers = cardsOf({ s1: 3, s2: 4 }).map((card) => ({
      ...card,
      judge: `s${card.judge}`,
    }));
    expect(missedIdeas(shortlist, strangers, 100, 3)).toBeNull();
  });
});

describe('the interval of a share in a finite population', () => {
  test('is that of Clopper and Pearson in a very large one', () => {
    const none = sharesOf(0, 50, 10_000_000);
    expect(none.low).toBe(0);
    expect(none.high).toBeCloseTo(1 - 0.025 ** (1 / 50), 4);
    // 5 of 50: 0.0333 to 0.2181.
    const five = sharesOf(5, 50, 10_000_000);
    expect(five.low).toBeCloseTo(0.0333, 3);
    expect(five.high).toBeCloseTo(0.2181, 3);
  });

  test('is a point where everything was drawn, and never leaves what was seen', () => {
    expect(sharesOf(2, 5, 5)).toEqual({ low: 0.4, high: 0.4 });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 50 }),
        fc.nat({ max: 50 }),
        fc.nat({ max: 2_000 }),
        (drawn, found, more) => {
          const seen = Math.min(found, drawn);
          const population = drawn + more;
          const { low, high } = sharesOf(seen, drawn, population);
          expect(low).toBeLessThanOrEqual(high);
          expect(low * population).toBeGreaterThanOrEqual(seen - 1e-9);
          expect(high * population).toBeLessThanOrEqual(population - (drawn - seen) + 1e-9);
          expect(low).toBeLessThanOrEqual(seen / drawn + 1e-9);
          expect(high).toBeGreaterThanOrEqual(seen / drawn - 1e-9);
        },
      ),
    );
  });

  test('covers the truth as often as it says, by counting every sample of a small population', () => {
    const [population, drawn] = [30, 8];
    const choose = (n: number, k: number): number =>
      k < 0 || k > n ? 0 : k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k;
    for (let marked = 0; marked <= population; marked += 1) {
      let covered = 0;
      for (let found = 0; found <= Math.min(drawn, marked); found += 1) {
        const { low, high } = sharesOf(found, drawn, population);
        const isIn = low * population <= marked + 1e-9 && high * population >= marked - 1e-9;
        const ways = choose(marked, found) * choose(population - marked, drawn - found);
        if (isIn) covered += ways / choose(population, drawn);
      }
      expect(covered).toBeGreaterThanOrEqual(0.95);
    }
  });
});
