import type { AdditiveRanking } from './additive-model.ts';
import type { BootstrapOptions, Interval } from './agreement/bootstrap.ts';
import { bootstrapInterval } from './agreement/bootstrap.ts';
import type { IntraclassCorrelations } from './agreement/intraclass.ts';
import { intraclassCorrelations } from './agreement/intraclass.ts';
import { kendallsW } from './agreement/kendall.ts';
import type { MeasurementLevel } from './agreement/krippendorff.ts';
import { alphaOfCounted, countUnits } from './agreement/krippendorff.ts';
import type { Rating } from './ratings-table.ts';
import { tabulate } from './ratings-table.ts';
import { JudgingRefusal } from './refusal.ts';

export interface Agreement {
  value: number;
  /** Absent where it was not asked for, or too few resamples had a value. */
  interval?: Interval;
}

function withInterval<Row>(
  rows: readonly Row[],
  statistic: (sample: readonly Row[]) => number | undefined,
  bootstrap: BootstrapOptions | undefined,
): Agreement {
  const value = statistic(rows);
  if (value === undefined) throw new JudgingRefusal({ code: 'NOTHING_SHARED' });
  const interval = bootstrap && bootstrapInterval(rows, statistic, bootstrap);
  return interval ? { value, interval } : { value };
}

/** The scores of each item, items in order of id. */
function unitsOf(ratings: readonly Rating[]): number[][] {
  const { items, itemOf, score } = tabulate(ratings);
  const units: number[][] = items.map(() => []);
  itemOf.forEach((item, row) => {
    units[item]!.push(score[row]!);
  });
  return units;
}

/**
 * Krippendorff's alpha of ratings with gaps, with a bootstrap interval (over the items with two
 * scores or more) where asked.
 * See `krippendorffAlpha` for the formula.
 *
 * Throws {@link JudgingRefusal}: `NO_RATINGS`, `SCORE_NOT_A_NUMBER`, `NOTHING_SHARED`,
 * `NO_VARIATION`.
 */
export function alphaOf(
  ratings: readonly Rating[],
  level: MeasurementLevel,
  bootstrap?: BootstrapOptions,
): Agreement {
  const units = unitsOf(ratings);
  if (units.every((unit) => unit.length < 2)) throw new JudgingRefusal({ code: 'NOTHING_SHARED' });
  const first = units.find((unit) => unit.length > 1)![0]!;
  if (units.every((unit) => unit.length < 2 || unit.every((score) => score === first))) {
    throw new JudgingRefusal({ code: 'NO_VARIATION', score: first });
  }
  const { values, units: counted } = countUnits(units);
  return withInterval(counted, (sample) => alphaOfCounted(sample, values, level), bootstrap);
}

/** Items × judges, both in order of id. Throws `INCOMPLETE_TABLE` at the first cell that is not filled once. */
export function fullTable(ratings: readonly Rating[]): number[][] {
  const { items, judges, itemOf, judgeOf, score } = tabulate(ratings);
  const table: number[][] = items.map(() => []);
  itemOf.forEach((item, row) => {
    const cells = table[item]!;
    if (judgeOf[row] !== cells.length) {
      // The row is a repeat of the cell before, or jumps over the one that should come here.
      const judge = judges[Math.min(judgeOf[row]!, cells.length)]!;
      throw new JudgingRefusal({ code: 'INCOMPLETE_TABLE', item: items[item]!, judge });
    }
    cells.push(score[row]!);
  });
  table.forEach((cells, item) => {
    if (cells.length === judges.length) return;
    const judge = judges[cells.length]!;
    throw new JudgingRefusal({ code: 'INCOMPLETE_TABLE', item: items[item]!, judge });
  });
  return table;
}

/**
 * One intraclass correlation of a fully crossed round, with a bootstrap interval over items where
 * asked. See {@link intraclassCorrelations}. Throws as {@link fullTable}, and `NOTHING_SHARED`.
 */
export function intraclassOf(
  ratings: readonly Rating[],
  which: keyof IntraclassCorrelations,
  bootstrap?: BootstrapOptions,
): Agreement {
  const statistic = (table: readonly number[][]): number | undefined =>
    intraclassCorrelations(table)?.[which];
  return withInterval(fullTable(ratings), statistic, bootstrap);
}

/** Kendall's W of a fully crossed round, with an interval where asked. Throws as {@link intraclassOf}. */
export function concordanceOf(ratings: readonly Rating[], bootstrap?: BootstrapOptions): Agreement {
  return withInterval(fullTable(ratings), kendallsW, bootstrap);
}

export interface Reliability {
  /** Of one judge's score as it stands: severity counts as error. ICC(2) on a full table. */
  ofOneScore: number;
  /** Of one judge's score with severities taken out. ICC(3) on a full table. */
  ofOneCorrectedScore: number;
  /** Mean over the items of 1 − PEV / σ²(item): the squared accuracy of the effects ranked by. */
  ofRanking: number;
}

/**
 * Reliability from the variance components of a fitted model, gaps or none: the share of the
 * variance that is the items' own (Brennan 2001, Generalizability Theory, ch. 2); the ranking's
 * is the mean squared correlation of predicted and true effects (Mrode 2014, §3.5).
 */
export function reliabilityOf({ components, items }: AdditiveRanking): Reliability {
  const { item, judge, residual } = components;
  const lost = items.reduce((sum, { standardError }) => sum + standardError ** 2, 0);
  return {
    ofOneScore: item / (item + judge + residual),
    ofOneCorrectedScore: item / (item + residual),
    ofRanking: item === 0 ? 0 : Math.max(0, 1 - lost / (items.length * item)),
  };
}
