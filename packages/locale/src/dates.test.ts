import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  formatDate,
  formatDateTime,
  localDate,
  monthBounds,
  periodCodeOf,
  startOfLocalDay,
  timeZone,
} from './dates.ts';

describe('dates in Vietnam', () => {
  test.each([
    ['2026-11-30T16:59:59.999Z', '2026-11-30', '30/11/2026', '23:59'],
    ['2026-11-30T17:00:00Z', '2026-12-01', '01/12/2026', '00:00'],
    ['2026-11-30T17:30:00Z', '2026-12-01', '01/12/2026', '00:30'],
    ['2026-12-31T17:00:00Z', '2027-01-01', '01/01/2027', '00:00'],
    ['2028-02-28T20:05:00Z', '2028-02-29', '29/02/2028', '03:05'],
  ])('at %s it is %s', (instant, date, shown, time) => {
    const at = new Date(instant);
    expect(localDate(at)).toBe(date);
    expect(periodCodeOf(at)).toBe(date.slice(0, 7));
    expect(formatDate(at)).toBe(shown);
    expect(formatDate(at, 'en')).toBe(shown);
    expect(formatDateTime(at)).toBe(`${time} ${shown}`);
    expect(formatDateTime(at, 'en')).toBe(`${shown}, ${time}`);
  });

  test('a day begins seven hours before it does in UTC', () => {
    expect(startOfLocalDay('2026-12-01').toISOString()).toBe('2026-11-30T17:00:00.000Z');
  });

  test.each([
    ['2026-11', '2026-10-31T17:00:00.000Z', '2026-11-30T17:00:00.000Z'],
    ['2026-12', '2026-11-30T17:00:00.000Z', '2026-12-31T17:00:00.000Z'],
    ['2028-02', '2028-01-31T17:00:00.000Z', '2028-02-29T17:00:00.000Z'],
    ['9999-12', '9999-11-30T17:00:00.000Z', '9999-12-31T17:00:00.000Z'],
  ])('%s lasts from %s until %s', (code, from, until) => {
    expect(monthBounds(code)).toEqual({ from: new Date(from), until: new Date(until) });
  });

  test.each(['2026-13', '2026-00', '2026-1', '2026', '2026-11\n', '+02026-11', 'x', ''])(
    'there is no month %j',
    (code) => {
      expect(() => monthBounds(code)).toThrow(RangeError);
    },
  );

  test.each([
    '2026-02-30',
    '2027-02-29',
    '2026-2-3',
    '2026-11-00',
    '+010000-01',
    '2026-11-23Z',
    'x',
    '',
  ])('there is no day %j', (date) => {
    expect(() => startOfLocalDay(date)).toThrow(RangeError);
  });

  test('an instant that is none, or too far away for its year, has no day', () => {
    expect(() => localDate(new Date(Number.NaN))).toThrow(RangeError);
    expect(() => localDate(new Date('+010000-06-01T00:00:00Z'))).toThrow(RangeError);
    expect(() => formatDate(new Date(Number.NaN))).toThrow(RangeError);
  });

  const instants = fc.date({
    min: new Date('1976-01-01T00:00:00Z'),
    max: new Date('2200-01-01T00:00:00Z'),
    noInvalidDate: true,
  });

  test('every instant lies in its own day and month, which the time zone database agrees with', () => {
    const intl = new Intl.DateTimeFormat('sv-SE', { timeZone });
    fc.assert(
      fc.property(instants, (at) => {
        const date = localDate(at);
        const { from, until } = monthBounds(periodCodeOf(at));
        const sinceMidnight = at.getTime() - startOfLocalDay(date).getTime();
        expect(date).toBe(intl.format(at));
        expect(sinceMidnight).toBeGreaterThanOrEqual(0);
        expect(sinceMidnight).toBeLessThan(24 * 60 * 60 * 1_000);
        expect(from.getTime()).toBeLessThanOrEqual(at.getTime());
        expect(until.getTime()).toBeGreaterThan(at.getTime());
        expect(monthBounds(periodCodeOf(until)).from).toEqual(until);
      }),
    );
  });
});
