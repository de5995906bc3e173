import { localDate, startOfLocalDay } from '@chia-se/locale';

const daysToAppeal = 7;
const dayInMilliseconds = 24 * 60 * 60 * 1_000;

/**
 * Until when an author may appeal: the end of the seventh day after the day on which the round was
 * finalised, in the programme's time zone, so that nobody has to count hours.
 */
export function appealUntil(finalisedAt: Date): Date {
  const day = startOfLocalDay(localDate(finalisedAt));
  return new Date(day.getTime() + (daysToAppeal + 1) * dayInMilliseconds);
}
