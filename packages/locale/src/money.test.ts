import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dong, formatDong, isDong } from './money.ts';

describe('money', () => {
  test.each([
    [10_000_000, '10.000.000\u00a0₫', '10,000,000\u00a0₫'],
    [200_000, '200.000\u00a0₫', '200,000\u00a0₫'],
    [1_000, '1.000\u00a0₫', '1,000\u00a0₫'],
    [999, '999\u00a0₫', '999\u00a0₫'],
    [0, '0\u00a0₫', '0\u00a0₫'],
    [-0, '0\u00a0₫', '0\u00a0₫'],
    [-50_000, '-50.000\u00a0₫', '-50,000\u00a0₫'],
  ])('%d is shown in whole đồng with a gap that does not break', (amount, vi, en) => {
    expect(formatDong(amount)).toBe(vi);
    expect(formatDong(amount, 'vi')).toBe(vi);
    expect(formatDong(amount, 'en')).toBe(en);
  });

  test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('refuses %s', (amount) => {
    expect(isDong(amount)).toBe(false);
    expect(() => dong(amount)).toThrow(RangeError);
    expect(() => formatDong(amount)).toThrow(RangeError);
  });

  test.each(['1000', 1000n, null, undefined])('%p is no amount', (value) => {
    expect(isDong(value)).toBe(false);
  });

  test('what is shown has every digit of the amount', () => {
    fc.assert(
      fc.property(
        fc.maxSafeInteger(),
        fc.constantFrom('vi' as const, 'en' as const),
        (n, language) => {
          expect(Number(formatDong(dong(n), language).replace(/[.,₫\u00a0]/g, ''))).toBe(n);
        },
      ),
    );
  });
});
