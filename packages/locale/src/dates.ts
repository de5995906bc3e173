import type { Language } from './language.ts';

/** Where the programme lives: seven hours ahead of UTC, without daylight saving since 1975. */
export const timeZone = 'Asia/Ho_Chi_Minh';

const offsetMs = 7 * 60 * 60 * 1_000;
const locales: Record<Language, string> = { vi: 'vi-VN', en: 'en-GB' };

const day = { day: '2-digit', month: '2-digit', year: 'numeric' } as const;
// Not `hour12: false`, which some engines take for a clock on which midnight is 24:00.
const minute = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
const dateFormats = formatsWith(day);
const dateTimeFormats = formatsWith({ ...day, ...minute });

function formatsWith(options: Intl.DateTimeFormatOptions): Record<Language, Intl.DateTimeFormat> {
  return {
    vi: new Intl.DateTimeFormat(locales.vi, { ...options, timeZone }),
    en: new Intl.DateTimeFormat(locales.en, { ...options, timeZone }),
  };
}

/** The day in Vietnam as people read it: `23/11/2026`. @throws RangeError for an invalid date */
export function formatDate(instant: Date, language: Language = 'vi'): string {
  return dateFormats[language].format(instant);
}

/**
 * Day and time in Vietnam, to the minute: `16:05 23/11/2026`, in English `23/11/2026, 16:05`.
 *
 * @throws RangeError for an invalid date
 */
export function formatDateTime(instant: Date, language: Language = 'vi'): string {
  return dateTimeFormats[language].format(instant);
}

/** The day in Vietnam, such as `2026-11-23`. @throws RangeError outside the years 0 to 9999 */
export function localDate(instant: Date): string {
  const there = new Date(instant.getTime() + offsetMs).toISOString();
  if (!/^\d{4}-/.test(there)) throw new RangeError(`Not within four digits of a year: ${there}`);
  return there.slice(0, 10);
}

/** The code of the month in Vietnam, such as `2026-11`. @throws RangeError as {@link localDate} does */
export function periodCodeOf(instant: Date): string {
  return localDate(instant).slice(0, 7);
}

/** The instant at which a day (`2026-11-23`) begins in Vietnam. @throws RangeError for no such day */
export function startOfLocalDay(date: string): Date {
  const midnight = new Date(/^\d{4}-\d{2}-\d{2}$/.test(date) ? `${date}T00:00:00Z` : Number.NaN);
  // Engines differ over 30 February: some refuse it, some make it 2 March.
  const exists = !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(date);
  if (!exists) throw new RangeError(`No such day: ${date.slice(0, 40)}`);
  return new Date(midnight.getTime() - offsetMs);
}

/** From when until before when a month (`2026-11`) lasts in Vietnam. @throws RangeError for no such month */
export function monthBounds(code: string): { from: Date; until: Date } {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(code)) {
    throw new RangeError(`No such month: ${code.slice(0, 40)}`);
  }
  const from = startOfLocalDay(`${code}-01`);
  const next = new Date(from.getTime() + offsetMs);
  next.setUTCMonth(next.getUTCMonth() + 1);
  return { from, until: new Date(next.getTime() - offsetMs) };
}
