import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Contender, TieBreak } from './tie-breaks.ts';
import { median, orderContenders } from './tie-breaks.ts';

const RULES: TieBreak[] = [
  { by: 'criterion', criterion: 'EFFECTIVENESS' },
  { by: 'criterion', criterion: 'FEASIBILITY' },
  { by: 'median' },
  { by: 'earliest' },
];

function contender(item: string, over: Partial<Contender> = {}): Contender {
  return {
    item,
    score: 1.5,
    criteria: { EFFECTIVENESS: 1, FEASIBILITY: 1 },
    median: 8,
    submittedAt: 1_760_000_000_000,
    ...over,
  };
}

describe('the declared order of tie-breaks', () => {
  test('goes by score, then each rule in turn, and says which one decided', () => {
    const order = orderContenders(
      [
        contender('late', { submittedAt: 1_760_000_000_001 }),
        contender('low-median', { median: 7.5 }),
        contender('less-feasible', { criteria: { EFFECTIVENESS: 1, FEASIBILITY: 0.5 } }),
        contender('winner', { score: 1.6, criteria: { EFFECTIVENESS: 0, FEASIBILITY: 0 } }),
        contender('early'),
        contender('less-effective', { criteria: { EFFECTIVENESS: 0.9, FEASIBILITY: 2 } }),
      ],
      RULES,
    );
    expect(order.map(({ item, decidedBy }) => [item, decidedBy])).toEqual([
      ['winner', 'score'],
      ['early', 'earliest'],
      ['late', 'median'],
      ['low-median', 'criterion:FEASIBILITY'],
      ['less-feasible', 'criterion:EFFECTIVENESS'],
      ['less-effective', null],
    ]);
  });

  test('takes effects that differ by rounding alone as equal', () => {
    const [first] = orderContenders(
      [
        contender('a', { score: 0.1 + 0.2, submittedAt: 2 }),
        contender('b', { score: 0.3, submittedAt: 1 }),
      ],
      RULES,
    );
    expect(first).toEqual({ item: 'b', place: 1, decidedBy: 'earliest' });
  });

  test('shows where nothing but the id decided', () => {
    const order = orderContenders([contender('b'), contender('a')], RULES);
    expect(order[0]).toEqual({ item: 'a', place: 1, decidedBy: 'id' });
  });

  test('refuses an item without a score for a criterion that breaks ties', () => {
    expect(() => orderContenders([contender('a', { criteria: {} })], RULES)).toThrow(
      'Item a has no score for EFFECTIVENESS',
    );
  });

  test('refuses the same item twice', () => {
    expect(() => orderContenders([contender('a'), contender('a')], RULES)).toThrow('appears twice');
  });

  test('gives the same order whatever the order of arrival', () => {
    const few = fc.integer({ min: 0, max: 2 });
    const contenders = fc.uniqueArray(
      fc.record({
        item: fc.string({ minLength: 1, maxLength: 3 }),
        score: few,
        criteria: fc.record({ EFFECTIVENESS: few, FEASIBILITY: few }),
        median: few,
        submittedAt: few,
      }),
      { selector: ({ item }) => item, maxLength: 12 },
    );
    const shuffled = contenders.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        expect(orderContenders(other, RULES)).toEqual(orderContenders(all, RULES));
      }),
    );
  });
});

test('the median of an even count is the mean of the middle two', () => {
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([9, 1, 5])).toBe(5);
  expect(() => median([])).toThrow('no scores');
});
