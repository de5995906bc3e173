import { localDate, startOfLocalDay } from '@chia-se/locale';
import type { NotificationScheduleRow } from './notification-schedule.row.ts';

/** Minutes since midnight in Vietnam. */
export type Schedule = Pick<NotificationScheduleRow, 'quietFrom' | 'quietUntil' | 'digestAt'>;

/** Nobody is woken who did not ask for it. */
export const defaultSchedule: Schedule = { quietFrom: 22 * 60, quietUntil: 7 * 60, digestAt: null };

const minuteMs = 60_000;
const dayMinutes = 24 * 60;

/**
 * The first moment, now or later, at which a message may leave: at the hour of the digest where it
 * can wait for one, and never within quiet hours, which may span midnight.
 */
export function sendTime(now: Date, schedule: Schedule, canWait: boolean): Date {
  const { digestAt, quietFrom, quietUntil } = schedule;
  const earliest = canWait && digestAt !== null ? next(now, digestAt) : now;
  if (quietFrom === null || quietUntil === null || quietFrom === quietUntil) return earliest;
  const minute = minuteOf(earliest);
  const isQuiet =
    quietFrom < quietUntil
      ? minute >= quietFrom && minute < quietUntil
      : minute >= quietFrom || minute < quietUntil;
  return isQuiet ? next(earliest, quietUntil) : earliest;
}

/** Minutes since midnight in Vietnam, as a fraction. */
function minuteOf(instant: Date): number {
  return (instant.getTime() - startOfLocalDay(localDate(instant)).getTime()) / minuteMs;
}

/** The next time that clocks show this minute; `instant` itself where they do. */
function next(instant: Date, minute: number): Date {
  const wait = (minute - minuteOf(instant) + dayMinutes) % dayMinutes;
  return new Date(instant.getTime() + wait * minuteMs);
}
