import { JudgingRefusal } from './refusal.ts';

/** One score that one judge gave one item. */
export interface Rating {
  item: string;
  judge: string;
  score: number;
}

/**
 * Ratings with ids replaced by indexes, rows in one canonical order.
 *
 * Ids are sorted by UTF-16 code unit and rows by item, judge, score: whatever order the ratings
 * arrive in, the arithmetic downstream runs in the same order and gives the same bits.
 */
export interface RatingsTable {
  items: string[];
  judges: string[];
  /** Index into `items`, one per row. */
  itemOf: Int32Array;
  /** Index into `judges`, one per row. */
  judgeOf: Int32Array;
  score: Float64Array;
}

export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Distinct values in sorted order, and for each input its place among them. */
function index<T>(values: T[], compare: (a: T, b: T) => number): { sorted: T[]; of: Int32Array } {
  const firstSeen = new Map<T, number>();
  const of = new Int32Array(values.length);
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    let seen = firstSeen.get(value);
    if (seen === undefined) {
      seen = firstSeen.size;
      firstSeen.set(value, seen);
    }
    of[row] = seen;
  }
  const sorted = [...firstSeen.keys()].sort(compare);
  const place = new Int32Array(sorted.length);
  for (let i = 0; i < sorted.length; i++) place[firstSeen.get(sorted[i]!)!] = i;
  for (let row = 0; row < of.length; row++) of[row] = place[of[row]!]!;
  return { sorted, of };
}

/** A stable counting sort of `rows` by `key[row]`. */
function sortRows(rows: Int32Array, key: Int32Array, keys: number): Int32Array {
  const start = new Int32Array(keys + 1);
  for (const row of rows) start[key[row]! + 1]! += 1;
  for (let k = 0; k < keys; k++) start[k + 1]! += start[k]!;
  const out = new Int32Array(rows.length);
  for (const row of rows) out[start[key[row]!]!++] = row;
  return out;
}

/**
 * Indexes and sorts ratings, in linear time but for the sort of the distinct ids.
 *
 * A judge may score an item more than once: each score is a row.
 * Throws {@link JudgingRefusal} `NO_RATINGS` or `SCORE_NOT_A_NUMBER`.
 */
export function tabulate(ratings: readonly Rating[]): RatingsTable {
  if (ratings.length === 0) throw new JudgingRefusal({ code: 'NO_RATINGS' });
  for (const { item, judge, score } of ratings) {
    if (!Number.isFinite(score)) {
      throw new JudgingRefusal({ code: 'SCORE_NOT_A_NUMBER', item, judge });
    }
  }
  const item = index(
    ratings.map((r) => r.item),
    byCodeUnit,
  );
  const judge = index(
    ratings.map((r) => r.judge),
    byCodeUnit,
  );
  const score = index(
    ratings.map((r) => r.score),
    (a, b) => a - b,
  );
  let rows: Int32Array = Int32Array.from(ratings, (_, row) => row);
  rows = sortRows(rows, score.of, score.sorted.length);
  rows = sortRows(rows, judge.of, judge.sorted.length);
  rows = sortRows(rows, item.of, item.sorted.length);
  return {
    items: item.sorted,
    judges: judge.sorted,
    itemOf: rows.map((row) => item.of[row]!),
    judgeOf: rows.map((row) => judge.of[row]!),
    // Adding zero turns −0 into 0, which prints and hashes otherwise.
    score: Float64Array.from(rows, (row) => ratings[row]!.score + 0),
  };
}
