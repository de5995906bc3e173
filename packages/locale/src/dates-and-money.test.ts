import { describe, expect, test } from '@jest/globals';
import {
  formatDate,
  formatDateTime,
  localDate,
  monthBounds,
  periodCodeOf,
  startOfLocalDay,
} from './dates.ts';
import { formatDong } from './money.ts';

describe('money', () => {
  test('is shown in whole đồng with a gap that does not break', () => {
    expect(formatDong(10_000_000)).toBe('10.000.000\u00a0₫');
    expect(formatDong(10_000_000, 'en')).toBe('10,000,000\u00a0₫');
    expect(formatDong(0)).toBe('0\u00a0₫');
  });

  test.each([0.5, Number.NaN, 2 ** 60])('refuses %s', (amount) => {
    expect(() => formatDong(amount)).toThrow(RangeError);
  });
});

describe('dates in Vietnam', () => {
  const lateEvening = new Date('2026-11-30T17:30:00Z');

  test('a day begins seven hours before it does in UTC', () => {
    expect(localDate(lateEvening)).toBe('2026-12-01');
    expect(periodCodeOf(lateEvening)).toBe('2026-12');
    expect(startOfLocalDay('2026-12-01').toISOString()).toBe('2026-11-30T17:00:00.000Z');
    expect(formatDate(lateEvening)).toMatch(/0?1\/12\/2026/);
    expect(formatDateTime(lateEvening, 'en')).toBe('01/12/2026, 00:30');
  });

  test('a month ends where the next begins', () => {
    expect(monthBounds('2026-12').until).toEqual(monthBounds('2027-01').from);
    expect(monthBounds('2026-02').until).toEqual(monthBounds('2026-03').from);
  });

  test.each(['2026-13', '2026-1', '2026', 'x'])('there is no month %s', (code) => {
    expect(() => monthBounds(code)).toThrow(RangeError);
  });

  test.each(['2026-02-30', '2026-2-3', 'x', ''])('there is no day %s', (date) => {
    expect(() => startOfLocalDay(date)).toThrow(RangeError);
  });
});
