import fc from 'fast-check';
import type { Rating } from '../src/ratings-table.ts';

/** A full table, rows items and columns judges, as ratings; undefined cells are left out. */
export function ratingsOf(table: readonly (readonly (number | undefined)[])[]): Rating[] {
  return table.flatMap((row, i) =>
    row.flatMap((score, j) =>
      score === undefined ? [] : [{ item: `item-${i + 1}`, judge: `judge-${j + 1}`, score }],
    ),
  );
}

/** Shrout & Fleiss 1979, Psychological Bulletin 86:420–428, table 2. */
export const SHROUT_FLEISS = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
] as const;

const _ = undefined;

/** Krippendorff 2011: four observers, twelve units (here in rows). */
export const KRIPPENDORFF = [
  [1, 1, _, 1],
  [2, 2, 3, 2],
  [3, 3, 3, 3],
  [3, 3, 3, 3],
  [2, 2, 2, 2],
  [1, 2, 3, 4],
  [4, 4, 4, 4],
  [1, 1, 2, 1],
  [2, 2, 2, 2],
  [_, 5, 5, 5],
  [_, _, 1, 1],
  [_, 3, _, _],
] as const;

/** Items × judges with holes, kept connected by a first judge who scores everything. */
export const ratingTables = fc
  .tuple(fc.integer({ min: 3, max: 9 }), fc.integer({ min: 2, max: 5 }))
  .chain(([items, judges]) =>
    fc.array(
      fc
        .tuple(
          fc.integer({ min: 0, max: 10 }),
          fc.array(fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined }), {
            minLength: judges,
            maxLength: judges,
          }),
        )
        .map(([first, others]) => [first, ...others]),
      { minLength: items, maxLength: items },
    ),
  )
  .map(ratingsOf)
  .filter((ratings) => new Set(ratings.map((r) => r.judge)).size > 1)
  .filter((ratings) => new Set(ratings.map((r) => r.score)).size > 1);
