/** What differences between scores mean: only same or not, order, distance, or proportion. */
export type MeasurementLevel = 'nominal' | 'ordinal' | 'interval' | 'ratio';

/** Coincidences of values within units: o[c · size + k], over the distinct values, sorted. */
interface Coincidences {
  values: number[];
  /** How often each value takes part in a pair. */
  marginal: Float64Array;
  pairs: Float64Array;
  total: number;
}

function coincidences(units: readonly (readonly number[])[]): Coincidences {
  const pairable = units.filter((unit) => unit.length > 1);
  const values = [...new Set(pairable.flat())].sort((a, b) => a - b);
  const place = new Map(values.map((value, at) => [value, at]));
  const size = values.length;
  const pairs = new Float64Array(size * size);
  const marginal = new Float64Array(size);
  let total = 0;
  for (const unit of pairable) {
    const weight = 1 / (unit.length - 1);
    for (let a = 0; a < unit.length; a++) {
      const row = place.get(unit[a]!)!;
      marginal[row]! += 1;
      total += 1;
      for (let b = 0; b < unit.length; b++) {
        if (a !== b) pairs[row * size + place.get(unit[b]!)!]! += weight;
      }
    }
  }
  return { values, marginal, pairs, total };
}

/** Squared differences δ² between values c < k at each level of measurement. */
function squaredDifference(level: MeasurementLevel, { values, marginal }: Coincidences) {
  const upTo = new Float64Array(values.length + 1);
  for (let g = 0; g < values.length; g++) upTo[g + 1] = upTo[g]! + marginal[g]!;
  return (c: number, k: number): number => {
    switch (level) {
      case 'nominal':
        return 1;
      case 'ordinal':
        return (upTo[k + 1]! - upTo[c]! - (marginal[c]! + marginal[k]!) / 2) ** 2;
      case 'interval':
        return (values[c]! - values[k]!) ** 2;
      case 'ratio': {
        const sum = values[c]! + values[k]!;
        return sum === 0 ? 0 : ((values[c]! - values[k]!) / sum) ** 2;
      }
    }
  };
}

/**
 * Krippendorff's alpha: 1 − observed disagreement / disagreement expected by chance, from the
 * matrix of coincidences (Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability").
 *
 * `units` are the scores of each item, in any order; missing ones are simply not there, and an
 * item with a single score says nothing. 1 is perfect agreement, 0 what chance would give, below
 * zero worse than that. Undefined where no item has two scores or all scores are the same.
 */
export function krippendorffAlpha(
  units: readonly (readonly number[])[],
  level: MeasurementLevel,
): number | undefined {
  const table = coincidences(units);
  const size = table.values.length;
  const delta = squaredDifference(level, table);
  let observed = 0;
  let expected = 0;
  for (let c = 0; c < size; c++) {
    for (let k = c + 1; k < size; k++) {
      const difference = delta(c, k);
      observed += table.pairs[c * size + k]! * difference;
      expected += table.marginal[c]! * table.marginal[k]! * difference;
    }
  }
  return expected === 0 ? undefined : 1 - ((table.total - 1) * observed) / expected;
}
