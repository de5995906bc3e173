import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { incomeTaxOn } from '../tax/income-tax.ts';
import { checkSubstitute, moreThanReserved, type SubstituteMeasure } from './check-substitute.ts';

const amount = fc.integer({ min: 1, max: 40_000_000 });
const days = [new Date('2026-06-01T00:00:00Z'), new Date('2026-08-01T00:00:00Z')];
const measured = fc.record({
  originalValue: amount,
  more: fc.integer({ min: 0, max: 1_000_000 }),
  quantity: fc.integer({ min: 1, max: 1_000 }),
  budgetLeft: fc.integer({ min: 0, max: 2_000_000_000 }),
  otherWins: fc.integer({ min: 0, max: 30_000_000 }),
});

function isRefused(value: number, measure: SubstituteMeasure): boolean {
  try {
    checkSubstitute({ value, substitute: { nameVi: 'Quà', nameEn: 'Gift' } }, measure, 'vi');
    return false;
  } catch {
    return true;
  }
}

const measureOf = ({
  more,
  ...rest
}: { originalValue: number; more: number } & Omit<
  SubstituteMeasure,
  'dearest' | 'days' | 'poolValue' | 'originalValue'
>): SubstituteMeasure => ({
  ...rest,
  dearest: rest.originalValue + more,
  days,
  poolValue: null,
});

describe('what may stand in for a gift', () => {
  test('is never worth less, over the budget, or a burden of tax', () => {
    const property = fc.property(measured, amount, (drawn, value) => {
      const measure = measureOf(drawn);
      const taxed = days.some(
        (day) =>
          incomeTaxOn(drawn.otherWins + value, day) >
          incomeTaxOn(drawn.otherWins + drawn.originalValue, day),
      );
      const isFair = value >= drawn.originalValue && !taxed;
      const fits = moreThanReserved(value, measure) <= measure.budgetLeft;
      expect(isRefused(value, measure)).toBe(!(isFair && fits));
    });
    fc.assert(property);
  });

  test('may always be worth exactly as much', () => {
    const property = fc.property(measured, (drawn) => {
      expect(isRefused(drawn.originalValue, measureOf(drawn))).toBe(false);
    });
    fc.assert(property);
  });
});
