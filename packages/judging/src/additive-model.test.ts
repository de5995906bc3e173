import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { denseRemlLogLikelihood } from '../test/dense-reml.ts';
import { essaysAreHere, essayTotals } from '../test/essays.ts';
import { ratingsOf, ratingTables, SHROUT_FLEISS } from '../test/tables.ts';
import { rankByAdditiveModel } from './additive-model.ts';
import type { Rating } from './ratings-table.ts';
import { JudgingRefusal } from './refusal.ts';

const onEssays = essaysAreHere ? test : test.skip;

function refusalOf(ratings: Rating[]): JudgingRefusal {
  try {
    rankByAdditiveModel(ratings);
  } catch (error) {
    if (error instanceof JudgingRefusal) return error;
    throw error;
  }
  throw new Error('expected a refusal');
}

describe('the essays that R lme4 was fitted to', () => {
  onEssays('gives the same likelihood, mean and standard deviations', () => {
    const ranking = rankByAdditiveModel(essayTotals());
    expect(ranking.ratings).toBe(3092);
    expect(ranking.logLikelihood).toBeCloseTo(-5872.848, 3);
    expect(ranking.mean).toBeCloseTo(7.609559, 6);
    expect(Math.sqrt(ranking.components.item)).toBeCloseTo(2.22792, 5);
    expect(Math.sqrt(ranking.components.judge)).toBeCloseTo(0.45502, 5);
    expect(Math.sqrt(ranking.components.residual)).toBeCloseTo(1.32289, 5);
  });

  onEssays(
    'puts the same five essays first, and only two of its six best are best by raw mean',
    () => {
      const { items } = rankByAdditiveModel(essayTotals());
      const best: [string, number][] = [
        ['10254', 4.6469],
        ['10325', 4.6419],
        ['10190', 4.5102],
        ['10057', 4.0848],
        // Published as 4.0270; solving the full equations densely gives 4.02710 too.
        ['10394', 4.0271],
      ];
      best.forEach(([item, effect], place) => {
        expect(items[place]!.item).toBe(item);
        expect(items[place]!.effect).toBeCloseTo(effect, 4);
      });
      // Square root of the diagonal of the full inverse, computed densely elsewhere.
      expect(items[0]!.standardError).toBeCloseTo(0.87283, 5);
      expect(items[3]!.standardError).toBeCloseTo(0.87304, 5);
      // Five essays share the fourth to eighth places by raw mean: taken in order of id.
      const byRawMean = [...items]
        .sort((a, b) => b.rawMean - a.rawMean || Number(a.item) - Number(b.item))
        .slice(0, 6);
      const shared = items.slice(0, 6).filter((item) => byRawMean.includes(item));
      expect(shared).toHaveLength(2);
    },
  );
});

describe('a balanced table', () => {
  test('gives the components of the two-way analysis of variance', () => {
    // Shrout & Fleiss 1979, table 3: BMS 11.24, JMS 32.49, EMS 1.02; six targets, four judges.
    const { components, mean } = rankByAdditiveModel(ratingsOf(SHROUT_FLEISS));
    const [bms, jms, ems] = [56.208333333 / 5, 97.458333333 / 3, 15.291666667 / 15];
    expect(components.residual).toBeCloseTo(ems, 6);
    expect(components.item).toBeCloseTo((bms - ems) / 4, 6);
    expect(components.judge).toBeCloseTo((jms - ems) / 6, 6);
    expect(mean).toBeCloseTo(127 / 24, 10);
  });

  test('shrinks each item towards the mean by its reliability, with the matching error', () => {
    const { components, items, mean } = rankByAdditiveModel(ratingsOf(SHROUT_FLEISS));
    const shrinkage = components.item / (components.item + components.residual / 4);
    for (const { effect, rawMean, standardError } of items) {
      expect(effect).toBeCloseTo(shrinkage * (rawMean - mean), 6);
      // var(û − u) of item i: (1 − c) σ² + (c σ² + …) / N through the estimated mean, by hand.
      const conditional = (1 - shrinkage) * components.item;
      expect(standardError ** 2).toBeCloseTo(conditional + shrinkage * (components.item / 6), 6);
    }
  });
});

describe('the edges of the model', () => {
  test('estimates no judge variance where judges agree but for noise', () => {
    const ranking = rankByAdditiveModel(
      ratingsOf([
        [1, 2],
        [4, 3],
        [5, 6],
        [9, 8],
      ]),
    );
    expect(ranking.components.judge).toBe(0);
    expect(ranking.atBoundary).toEqual(['judge']);
    expect(ranking.judges.map(({ severity, standardError }) => [severity, standardError])).toEqual([
      [0, 0],
      [0, 0],
    ]);
    expect(ranking.items.map(({ item }) => item)).toEqual(['item-4', 'item-3', 'item-2', 'item-1']);
  });

  test('estimates no item variance where the items do not differ', () => {
    const ranking = rankByAdditiveModel(
      ratingsOf([
        [1, 5],
        [2, 4],
        [1, 5],
        [2, 4],
      ]),
    );
    expect(ranking.atBoundary).toEqual(['item']);
    expect(ranking.items.every(({ effect }) => effect === 0)).toBe(true);
  });

  test('ranks scores that fit without any error', () => {
    const ranking = rankByAdditiveModel(
      ratingsOf([
        [5, 4],
        [3, 2],
        [4, 3],
      ]),
    );
    expect(ranking.atBoundary).toEqual(['residual']);
    expect(ranking.items.map(({ item }) => item)).toEqual(['item-1', 'item-3', 'item-2']);
    expect(ranking.components.residual).toBeLessThan(1e-3);
    expect(Number.isFinite(ranking.logLikelihood)).toBe(true);
  });

  test('takes a second score of the same item by the same judge as another rating', () => {
    const once = ratingsOf(SHROUT_FLEISS);
    const ranking = rankByAdditiveModel([...once, { ...once[0]!, score: 8 }]);
    expect(ranking.items.find(({ item }) => item === 'item-1')?.n).toBe(5);
  });
});

describe('refusals', () => {
  test('names the groups where the comparison graph is in parts', () => {
    const refusal = refusalOf([
      { item: 'a', judge: 'Lan', score: 3 },
      { item: 'b', judge: 'Lan', score: 4 },
      { item: 'a', judge: 'Minh', score: 2 },
      { item: 'c', judge: 'Tú', score: 5 },
    ]);
    expect(refusal.facts).toEqual({
      code: 'NOT_CONNECTED',
      components: [
        { items: ['a', 'b'], judges: ['Lan', 'Minh'] },
        { items: ['c'], judges: ['Tú'] },
      ],
    });
    expect(refusal.words.vi).toContain('nhóm 1: Lan, Minh; nhóm 2: Tú');
    expect(refusal.words.en).toContain('2 groups with no item in common');
  });

  test.each<[string, Rating[]]>([
    ['NO_RATINGS', []],
    ['SCORE_NOT_A_NUMBER', [{ item: 'a', judge: 'x', score: Number.NaN }]],
    ['ONE_JUDGE', ratingsOf([[1], [2]])],
    ['ONE_ITEM', ratingsOf([[1, 2]])],
    [
      'NO_VARIATION',
      ratingsOf([
        [3, 3],
        [3, 3],
      ]),
    ],
  ])('refuses with %s', (code, ratings) => {
    const refusal = refusalOf(ratings);
    expect(refusal.code).toBe(code);
    expect(refusal.words.vi).not.toBe(refusal.words.en);
  });
});

describe('properties', () => {
  test('the same ratings in any order give the same bits', () => {
    const tableAndOrder = ratingTables.chain((ratings) =>
      fc.tuple(fc.constant(ratings), fc.shuffledSubarray(ratings, { minLength: ratings.length })),
    );
    fc.assert(
      fc.property(tableAndOrder, ([ratings, shuffled]) => {
        expect(JSON.stringify(rankByAdditiveModel(shuffled))).toBe(
          JSON.stringify(rankByAdditiveModel(ratings)),
        );
      }),
      { numRuns: 50 },
    );
  });

  test('adding a constant to every score moves the mean and nothing else', () => {
    fc.assert(
      fc.property(ratingTables, fc.integer({ min: -50, max: 50 }), (ratings, shift) => {
        const before = rankByAdditiveModel(ratings);
        const after = rankByAdditiveModel(ratings.map((r) => ({ ...r, score: r.score + shift })));
        expect(after.mean - before.mean).toBeCloseTo(shift, 4);
        const effects = new Map(after.items.map(({ item, effect }) => [item, effect]));
        for (const { item, effect } of before.items) {
          expect(effects.get(item)).toBeCloseTo(effect, 3);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('no move of either component raises the likelihood', () => {
    fc.assert(
      fc.property(ratingTables, (ratings) => {
        const { components, logLikelihood } = rankByAdditiveModel(ratings);
        for (const [item, judge] of [
          [1.05, 1],
          [0.95, 1],
          [1, 1.05],
          [1, 0.95],
        ] as const) {
          const moved = denseRemlLogLikelihood(ratings, {
            item: item * components.item + (item > 1 ? 1e-4 : 0) * components.residual,
            judge: judge * components.judge + (judge > 1 ? 1e-4 : 0) * components.residual,
            residual: components.residual,
          });
          expect(moved).toBeLessThanOrEqual(logLikelihood + 1e-6 * Math.abs(logLikelihood));
        }
      }),
      { numRuns: 60 },
    );
  });
});
