/** Before the first and behind the last id that there can be. */
const first = '00000000-0000-0000-0000-000000000000';
const last = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** Ids strictly between two others. Ids of opinions begin with their time, so this is a span of time as well. */
export interface FeedbackIdRange {
  readonly above: string;
  readonly below: string;
}

/** The ids submitted from an instant on and before another one, either of which may be left open. */
export function idsBetween(from: Date | null, until: Date | null): FeedbackIdRange {
  return { above: from ? edgeAt(from) : first, below: until ? edgeAt(until) : last };
}

/** What is left of a range behind a cursor, in the direction in which the list is read. */
export function idsBehind(
  range: FeedbackIdRange,
  cursor: string | null,
  newestFirst: boolean,
): FeedbackIdRange {
  if (cursor === null) return range;
  if (newestFirst) return { ...range, below: cursor < range.below ? cursor : range.below };
  return { ...range, above: cursor > range.above ? cursor : range.above };
}

/** Less than every UUIDv7 of that millisecond and more than every one of those before. */
function edgeAt(instant: Date): string {
  const milliseconds = Math.min(Math.max(instant.getTime(), 0), 2 ** 48 - 1);
  const hex = milliseconds.toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-0000-0000-000000000000`;
}
