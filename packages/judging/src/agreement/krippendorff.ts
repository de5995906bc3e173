/** What differences between scores mean: only same or not, order, distance, or proportion. */
export type MeasurementLevel = 'nominal' | 'ordinal' | 'interval' | 'ratio';

/** The scores of one item: which of the distinct values, and how often each. */
export interface UnitCounts {
  value: number[];
  count: number[];
  scores: number;
}

/** Units counted once over their common values, so that resamples need no second look at scores. */
export interface CountedUnits {
  /** The distinct values, ascending. */
  values: number[];
  units: UnitCounts[];
}

/** Counts units with two scores or more; an item with a single score says nothing. */
export function countUnits(units: readonly (readonly number[])[]): CountedUnits {
  const pairable = units.filter((unit) => unit.length > 1);
  const values = [...new Set(pairable.flat())].sort((a, b) => a - b);
  const place = new Map(values.map((value, at) => [value, at]));
  return {
    values,
    units: pairable.map((unit) => {
      const counts = new Map<number, number>();
      for (const score of unit) {
        const at = place.get(score)!;
        counts.set(at, (counts.get(at) ?? 0) + 1);
      }
      return { value: [...counts.keys()], count: [...counts.values()], scores: unit.length };
    }),
  };
}

/** Coincidences of values within units: pairs[c · size + k]; a unit's m scores weigh 1 / (m − 1). */
function coincidences(units: readonly UnitCounts[], size: number) {
  const pairs = new Float64Array(size * size);
  const marginal = new Float64Array(size);
  let total = 0;
  for (const { value, count, scores } of units) {
    const weight = 1 / (scores - 1);
    total += scores;
    for (let a = 0; a < value.length; a++) {
      marginal[value[a]!]! += count[a]!;
      const row = value[a]! * size;
      for (let b = 0; b < value.length; b++) {
        if (a !== b) pairs[row + value[b]!]! += weight * count[a]! * count[b]!;
      }
    }
  }
  return { pairs, marginal, total };
}

/** δ between two values; `between` counts the scores from the middle of one to that of the other. */
function difference(
  level: MeasurementLevel,
  [low, high]: [number, number],
  between: number,
): number {
  switch (level) {
    case 'nominal':
      return 1;
    case 'ordinal':
      return between;
    case 'interval':
      return high - low;
    case 'ratio':
      return high + low === 0 ? 0 : (high - low) / (high + low);
  }
}

/** {@link krippendorffAlpha} of counted units. */
export function alphaOfCounted(
  units: readonly UnitCounts[],
  values: readonly number[],
  level: MeasurementLevel,
): number | undefined {
  const size = values.length;
  const { pairs, marginal, total } = coincidences(units, size);
  let observed = 0;
  let expected = 0;
  for (let c = 0; c < size; c++) {
    // Scores from the middle of value c to the middle of value k.
    let between = marginal[c]! / 2;
    for (let k = c + 1; k < size; k++) {
      const inside = between + marginal[k]! / 2;
      between += marginal[k]!;
      const squared = difference(level, [values[c]!, values[k]!], inside) ** 2;
      observed += pairs[c * size + k]! * squared;
      expected += marginal[c]! * marginal[k]! * squared;
    }
  }
  return expected === 0 ? undefined : 1 - ((total - 1) * observed) / expected;
}

/**
 * Krippendorff's alpha: 1 − observed disagreement / disagreement expected by chance, from the
 * matrix of coincidences (Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability").
 *
 * `units` are the scores of each item, in any order; missing ones are simply not there. 1 is
 * perfect agreement, 0 what chance would give, below zero worse than that. Undefined where no
 * item has two scores or all scores are the same.
 */
export function krippendorffAlpha(
  units: readonly (readonly number[])[],
  level: MeasurementLevel,
): number | undefined {
  const counted = countUnits(units);
  return alphaOfCounted(counted.units, counted.values, level);
}
