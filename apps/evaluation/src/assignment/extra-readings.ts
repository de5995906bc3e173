/** An opinion to be read by more judges, under its code, and who must not or need not read it. */
export interface WantedReading {
  code: string;
  judges: number;
  /** Judges with a conflict, or who have it already. */
  unable: readonly string[];
}

export interface JudgeWithRoom {
  judge: string;
  /** How many more they may read. */
  room: number;
  /** How many they have. */
  load: number;
}

/**
 * Who reads what in addition to the plan: opinions in the order of their codes, each to the judge
 * who has read least, with the most room left, then by code. Chance has no part.
 *
 * @returns the readings, and how many found no judge
 */
export function extraReadings(
  wanted: readonly WantedReading[],
  judges: readonly JudgeWithRoom[],
): { readings: { code: string; judge: string }[]; short: number } {
  const state = judges.map((one) => ({ ...one }));
  const readings: { code: string; judge: string }[] = [];
  let short = 0;
  for (const { code, judges: count, unable } of byCode(wanted)) {
    const barred = new Set(unable);
    const able = state
      .filter(({ judge, room }) => room > 0 && !barred.has(judge))
      .sort((a, b) => a.load - b.load || b.room - a.room || (a.judge < b.judge ? -1 : 1))
      .slice(0, count);
    for (const one of able) {
      one.load += 1;
      one.room -= 1;
      readings.push({ code, judge: one.judge });
    }
    short += count - able.length;
  }
  return { readings, short };
}

function byCode(wanted: readonly WantedReading[]): WantedReading[] {
  return [...wanted].sort((a, b) => (a.code < b.code ? -1 : 1));
}
