import type { RatingsTable } from '../ratings-table.ts';

/**
 * Who was rated by whom, as a sparse table between a smaller and a larger side.
 *
 * Items and judges play the same part in the equations; the side with fewer levels ("small") is
 * the one whose matrix is held dense, the other ("large") is eliminated level by level.
 */
export interface Crossing {
  smallIsJudge: boolean;
  small: number;
  large: number;
  /** Per row of the ratings: the level on each side. */
  smallOf: Int32Array;
  largeOf: Int32Array;
  /** Ratings per level. */
  smallCount: Float64Array;
  largeCount: Float64Array;
  /** Cells of large level l stand at start[l] … start[l + 1] − 1, by ascending small level. */
  start: Int32Array;
  cellSmall: Int32Array;
  /** Ratings in the cell: one, unless a judge scored an item again. */
  cellCount: Float64Array;
}

export function cross(table: RatingsTable): Crossing {
  const smallIsJudge = table.judges.length <= table.items.length;
  const small = smallIsJudge ? table.judges.length : table.items.length;
  const large = smallIsJudge ? table.items.length : table.judges.length;
  const smallOf = smallIsJudge ? table.judgeOf : table.itemOf;
  const largeOf = smallIsJudge ? table.itemOf : table.judgeOf;
  const rows = smallOf.length;

  const smallCount = new Float64Array(small);
  const largeCount = new Float64Array(large);
  for (let row = 0; row < rows; row++) {
    smallCount[smallOf[row]!]! += 1;
    largeCount[largeOf[row]!]! += 1;
  }

  // Rows in order of (large, small): counting sorts, since the rows come in order of item.
  const bySmall = order(
    Int32Array.from({ length: rows }, (_, row) => row),
    smallOf,
    smallCount,
  );
  const byLarge = order(bySmall, largeOf, largeCount);

  const start = new Int32Array(large + 1);
  const cellSmall = new Int32Array(rows);
  const cellCount = new Float64Array(rows);
  let cells = 0;
  let level = 0;
  for (let at = 0; at < rows; at++) {
    const row = byLarge[at]!;
    while (level < largeOf[row]!) start[++level] = cells;
    if (cells > start[level]! && cellSmall[cells - 1] === smallOf[row]) {
      cellCount[cells - 1]! += 1;
    } else {
      cellSmall[cells] = smallOf[row]!;
      cellCount[cells] = 1;
      cells += 1;
    }
  }
  start[large] = cells;
  return {
    smallIsJudge,
    small,
    large,
    smallOf,
    largeOf,
    smallCount,
    largeCount,
    start,
    cellSmall: cellSmall.slice(0, cells),
    cellCount: cellCount.slice(0, cells),
  };
}

function order(rows: Int32Array, key: Int32Array, count: Float64Array): Int32Array {
  const next = new Int32Array(count.length);
  for (let k = 1; k < count.length; k++) next[k] = next[k - 1]! + count[k - 1]!;
  const out = new Int32Array(rows.length);
  for (const row of rows) out[next[key[row]!]!++] = row;
  return out;
}
