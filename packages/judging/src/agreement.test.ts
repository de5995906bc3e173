import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { essayCriterion, essaysAreHere } from '../test/essays.ts';
import { KRIPPENDORFF, ratingsOf, SHROUT_FLEISS } from '../test/tables.ts';
import { rankByAdditiveModel } from './additive-model.ts';
import { judgesNeeded, spearmanBrown } from './agreement/intraclass.ts';
import type { MeasurementLevel } from './agreement/krippendorff.ts';
import { krippendorffAlpha } from './agreement/krippendorff.ts';
import { alphaOf, concordanceOf, intraclassOf, reliabilityOf } from './agreement.ts';

const onEssays = essaysAreHere ? test : test.skip;

describe("Krippendorff's alpha", () => {
  test.each<[MeasurementLevel, number]>([
    ['nominal', 0.743],
    ['ordinal', 0.815],
    ['interval', 0.849],
    ['ratio', 0.797],
  ])('is the published %s value on the canonical table', (level, published) => {
    expect(alphaOf(ratingsOf(KRIPPENDORFF), level).value).toBeCloseTo(published, 3);
  });

  onEssays.each([
    ['crit2', 0.5438],
    ['crit3', 0.4632],
    ['crit4', 0.6397],
    ['crit6', 0.7324],
  ] as const)('is the known ordinal value on the essays (%s)', (criterion, known) => {
    expect(alphaOf(essayCriterion(criterion), 'ordinal').value).toBeCloseTo(known, 4);
  });

  const anyUnits = fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 4 }), {
    minLength: 2,
    maxLength: 8,
  });

  test('is never above one, and one only where every item has one value', () => {
    fc.assert(
      fc.property(anyUnits, (units) => {
        const alpha = krippendorffAlpha(units, 'interval');
        if (alpha === undefined) return;
        expect(alpha).toBeLessThanOrEqual(1);
        const agree = units.every((unit) => unit.length < 2 || new Set(unit).size === 1);
        expect(alpha === 1).toBe(agree);
      }),
    );
  });

  test('does not change when scores are shifted and stretched (interval), or relabelled in order (ordinal)', () => {
    fc.assert(
      fc.property(anyUnits, (units) => {
        const interval = krippendorffAlpha(units, 'interval');
        if (interval === undefined) return;
        const stretched = units.map((unit) => unit.map((score) => 10 * score - 7));
        expect(krippendorffAlpha(stretched, 'interval')).toBeCloseTo(interval, 9);
        const relabelled = units.map((unit) => unit.map((score) => score ** 3));
        const ordinal = krippendorffAlpha(units, 'ordinal')!;
        expect(krippendorffAlpha(relabelled, 'ordinal')).toBeCloseTo(ordinal, 9);
      }),
    );
  });

  test('has an interval that its seed alone decides and that holds the value', () => {
    const ratings = ratingsOf(KRIPPENDORFF);
    const { value, interval } = alphaOf(ratings, 'interval', { seed: 'kỳ 2026-11' });
    expect(interval!.low).toBeLessThan(value);
    expect(interval!.high).toBeGreaterThan(value);
    expect(alphaOf([...ratings].reverse(), 'interval', { seed: 'kỳ 2026-11' }).interval).toEqual(
      interval,
    );
    expect(alphaOf(ratings, 'interval', { seed: 'kỳ 2026-12' }).interval).not.toEqual(interval);
  });

  test('refuses where no item has two scores, and where all are the same', () => {
    expect(() => alphaOf(ratingsOf([[1], [2]]), 'nominal')).toThrow('No item was scored by two');
    expect(() => alphaOf(ratingsOf([[2, 2], [2, 2], [3]]), 'nominal')).toThrow('Every score is 2');
  });
});

describe('intraclass correlations', () => {
  test.each([
    ['icc1', 0.1657],
    ['icc2', 0.2898],
    ['icc3', 0.7148],
    ['icc1OfMean', 0.4428],
    ['icc2OfMean', 0.6201],
    ['icc3OfMean', 0.9093],
  ] as const)('%s is what Shrout and Fleiss published', (which, published) => {
    expect(intraclassOf(ratingsOf(SHROUT_FLEISS), which).value).toBeCloseTo(published, 4);
  });

  test('agree with the variance components of the additive model on a full table', () => {
    const ratings = ratingsOf(SHROUT_FLEISS);
    const reliability = reliabilityOf(rankByAdditiveModel(ratings));
    expect(reliability.ofOneScore).toBeCloseTo(intraclassOf(ratings, 'icc2').value, 6);
    expect(reliability.ofOneCorrectedScore).toBeCloseTo(intraclassOf(ratings, 'icc3').value, 6);
  });

  test('refuse a table with a gap or a repeat, naming the cell', () => {
    const ratings = ratingsOf(SHROUT_FLEISS);
    const gap = ratings.filter((r) => !(r.item === 'item-2' && r.judge === 'judge-3'));
    expect(() => intraclassOf(gap, 'icc3')).toThrow('judge judge-3 and item item-2');
    const last = ratings.filter((r) => !(r.item === 'item-2' && r.judge === 'judge-4'));
    expect(() => intraclassOf(last, 'icc3')).toThrow('judge judge-4 and item item-2');
    expect(() => intraclassOf([...ratings, ratings[0]!], 'icc3')).toThrow(
      'judge judge-1 and item item-1',
    );
  });
});

describe("Kendall's W", () => {
  test('is the known value on the table of Shrout and Fleiss, ties corrected', () => {
    expect(concordanceOf(ratingsOf(SHROUT_FLEISS)).value).toBeCloseTo(0.887, 3);
  });

  test('is one where the judges agree on the order, whatever their severity', () => {
    const table = [1, 4, 2, 9].map((score) => [score, score + 5, score * 3]);
    expect(concordanceOf(ratingsOf(table)).value).toBe(1);
  });
});

describe('Spearman–Brown', () => {
  test('takes ICC(3) of one judge to that of the mean of four', () => {
    expect(spearmanBrown(0.7148407, 4)).toBeCloseTo(0.9093155, 6);
    expect(spearmanBrown(spearmanBrown(0.3, 4), 0.25)).toBeCloseTo(0.3, 12);
  });

  test('says how many judges buy the reliability wanted', () => {
    expect(judgesNeeded(0.5, 0.8)).toBe(4);
    expect(judgesNeeded(0.4, 0.8)).toBe(6);
    expect(judgesNeeded(0, 0.8)).toBe(Number.POSITIVE_INFINITY);
  });
});
