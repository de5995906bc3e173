import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { incomeTaxOn, incomeTaxOnNext, type TaxedWin } from './income-tax.ts';

const lastDayOfTheOldRule = new Date('2026-06-30T16:59:59.999Z');
const firstDayOfTheNewRule = new Date('2026-06-30T17:00:00.000Z');

describe('income tax on winnings', () => {
  test.each([
    ['nothing', 0, 0],
    ['the Silver prize', 5_000_000, 0],
    ['the Diamond prize at exactly the threshold', 10_000_000, 0],
    ['one đồng above the threshold, of which a tenth is less than a đồng', 10_000_001, 0],
    ['nine đồng above', 10_000_009, 0],
    ['ten đồng above', 10_000_010, 1],
    ['nineteen đồng above, rounded down', 10_000_019, 1],
    ['twice the threshold', 20_000_000, 1_000_000],
    ['a very large prize, to the đồng', 9_007_199_254_740_991, 900_719_924_474_099],
  ])('until 2026-06-30 %s owes what is above ten million, a tenth', (_, value, tax) => {
    expect(incomeTaxOn(value, lastDayOfTheOldRule)).toBe(tax);
  });

  test.each([
    [20_000_000, 0],
    [20_000_010, 1],
    [30_000_000, 1_000_000],
  ])('from 2026-07-01 in Vietnam %d owes what is above twenty million, a tenth', (value, tax) => {
    expect(incomeTaxOn(value, firstDayOfTheNewRule)).toBe(tax);
  });

  test('the launch year had the old threshold', () => {
    expect(incomeTaxOn(12_000_000, new Date('2019-12-31T00:00:00Z'))).toBe(200_000);
  });

  test.each([-1, 0.5, Number.NaN, 2 ** 53])('%d is no amount in đồng', (value) => {
    expect(() => incomeTaxOn(value, firstDayOfTheNewRule)).toThrow(RangeError);
  });
});

describe('income tax on several wins in one contest', () => {
  const total = (values: readonly number[], at: Date) => {
    const wins: TaxedWin[] = [];
    for (const value of values) {
      wins.push({ value, taxWithheld: incomeTaxOnNext(wins, value, at) });
    }
    return wins.reduce((sum, win) => sum + win.taxWithheld, 0);
  };

  test.each([
    ['two that are free by themselves', [6_000_000, 6_000_000], 200_000],
    ['the same the other way round', [2_000_000, 10_000_000], 200_000],
    ['nine đồng twice above, rounded once', [10_000_009, 9], 1],
    ['one', [12_000_000], 200_000],
  ])('%s owe what their total owes', (_, values, tax) => {
    expect(total(values, lastDayOfTheOldRule)).toBe(tax);
  });

  test('two that stay below the threshold of the new rule owe nothing', () => {
    expect(total([10_000_000, 10_000_000], firstDayOfTheNewRule)).toBe(0);
  });

  test('whatever the values and their order, together they bear the tax on the total', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 100_000_000 }), { maxLength: 8 }),
        (values) => {
          const sum = values.reduce((a, b) => a + b, 0);
          expect(total(values, firstDayOfTheNewRule)).toBe(incomeTaxOn(sum, firstDayOfTheNewRule));
        },
      ),
    );
  });
});
