import type { Language } from './language.ts';

/** Where the programme lives: seven hours ahead of UTC, without daylight saving since 1975. */
export const timeZone = 'Asia/Ho_Chi_Minh';

const offsetMs = 7 * 60 * 60 * 1_000;
const locales: Record<Language, string> = { vi: 'vi-VN', en: 'en-GB' };

const dateFormats = formatsWith({ day: '2-digit', month: '2-digit', year: 'numeric' });
const dateTimeFormats = formatsWith({
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
});

function formatsWith(options: Intl.DateTimeFormatOptions): Record<Language, Intl.DateTimeFormat> {
  return {
    vi: new Intl.DateTimeFormat(locales.vi, { ...options, timeZone }),
    en: new Intl.DateTimeFormat(locales.en, { ...options, timeZone }),
  };
}

/** Such as `23/11/2026`. */
export function formatDate(instant: Date, language: Language = 'vi'): string {
  return dateFormats[language].format(instant);
}

/** Date and time to the minute. */
export function formatDateTime(instant: Date, language: Language = 'vi'): string {
  return dateTimeFormats[language].format(instant);
}

/** The day in Vietnam, such as `2026-11-23`. */
export function localDate(instant: Date): string {
  return new Date(instant.getTime() + offsetMs).toISOString().slice(0, 10);
}

/** The code of the month in Vietnam, such as `2026-11`. */
export function periodCodeOf(instant: Date): string {
  return localDate(instant).slice(0, 7);
}

/** The instant at which a day (`2026-11-23`) begins in Vietnam. @throws RangeError for no such day */
export function startOfLocalDay(date: string): Date {
  const midnight = new Date(`${date}T00:00:00Z`);
  const exists = !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(date);
  if (date.length !== 10 || !exists) throw new RangeError(`No such day: ${date}`);
  return new Date(midnight.getTime() - offsetMs);
}

/** From when until before when a month (`2026-11`) lasts in Vietnam. @throws RangeError for no such month */
export function monthBounds(code: string): { from: Date; until: Date } {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(code)) throw new RangeError(`No such month: ${code}`);
  const [year, month] = code.split('-').map(Number) as [number, number];
  const next = month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`;
  return { from: startOfLocalDay(`${code}-01`), until: startOfLocalDay(`${next}-01`) };
}
