import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { essayRows, essaysAreHere } from '../test/essays.ts';
import type { RaschObservation } from './rasch/rasch-data.ts';
import { Moments } from './rasch/rasch-likelihood.ts';
import { manyFacetRasch } from './rasch.ts';
import { normals, seededRandom } from './seeded-hash.ts';

const onEssays = essaysAreHere ? test : test.skip;

/** Scores drawn from the model itself, with known severities; erratic judges throw a die. */
function simulate(judges: number[], items: number, erratic: number[] = []): RaschObservation[] {
  const random = seededRandom('rasch');
  const normal = normals(random);
  const thresholds = Float64Array.from([-1.5, 0, 1.5]);
  return Array.from({ length: items }, (_, i) => ({ i, quality: 1.2 * normal() })).flatMap(
    ({ i, quality }) =>
      judges.map((severity, j) => {
        const { reaches } = new Moments(3).at(quality - severity, thresholds);
        const u = random();
        const score = erratic.includes(j)
          ? Math.floor(4 * u)
          : reaches.reduce((step, reach) => step + (u < reach ? 1 : 0), 0);
        return { item: `item-${i}`, judge: `judge-${j}`, score };
      }),
  );
}

describe('many-facet Rasch', () => {
  test('has the bias that Andersen proved: two judges, two steps, exactly twice the log-odds', () => {
    const pairs: [number, number, number][] = [
      [1, 0, 12],
      [0, 1, 30],
      [1, 1, 7],
      [0, 0, 9],
    ];
    const observations = pairs.flatMap(([first, second, times], p) =>
      Array.from({ length: times }, (_, t) => [
        { item: `${p}-${t}`, judge: 'first', score: first },
        { item: `${p}-${t}`, judge: 'second', score: second },
      ]).flat(),
    );
    const { judges, converged } = manyFacetRasch(observations);
    expect(converged).toBe(true);
    expect(judges[0]!.name).toBe('first');
    expect(judges[0]!.measure - judges[1]!.measure).toBeCloseTo(2 * Math.log(30 / 12), 5);
  });

  test('finds the severities that the scores were drawn with', () => {
    const planted = [-0.8, -0.4, -0.2, 0, 0, 0.1, 0.4, 0.9];
    const { judges, steps } = manyFacetRasch(simulate(planted, 600));
    for (const { name, measure } of judges) {
      // JML spreads measures by about L / (L − 1), here 8 / 7.
      const severity = planted[Number(name.replace('judge-', ''))]!;
      expect(Math.abs((measure * 7) / 8 - severity)).toBeLessThan(0.15);
    }
    const [low, middle, high] = steps[0]!.thresholds;
    expect((low! * 7) / 8).toBeCloseTo(-1.5, 0);
    expect(middle!).toBeCloseTo(0, 0);
    expect((high! * 7) / 8).toBeCloseTo(1.5, 0);
  });

  test('shows the judge who throws a die as misfitting, and nobody else', () => {
    const { judges } = manyFacetRasch(simulate([0, 0, 0, 0.5, -0.5, 0], 300, [2]));
    for (const { name, infit, outfit } of judges) {
      if (name === 'judge-2') {
        expect(infit).toBeGreaterThan(1.5);
        expect(outfit).toBeGreaterThan(1.5);
      } else {
        expect(infit).toBeLessThan(1.2);
      }
    }
  });

  test('gives an item with only top scores a measure beyond all others, without a fit', () => {
    const observations = simulate([0, 0.3, -0.3], 40);
    const top = ['judge-0', 'judge-1', 'judge-2'].map((judge) => ({
      item: 'top',
      judge,
      score: 3,
    }));
    const { items, judges } = manyFacetRasch([...observations, ...top]);
    expect(items[0]).toMatchObject({ n: 3, infit: null, outfit: null });
    expect(
      items.filter(({ measure }) => measure >= items[0]!.measure - 1e-9).map(({ name }) => name),
    ).toContain('top');
    expect(Number.isFinite(items[0]!.measure)).toBe(true);
    // Nothing is learnt about judges from it.
    expect(judges).toHaveLength(3);
    judges.forEach(({ measure, name }) => {
      const without = manyFacetRasch(observations).judges.find((judge) => judge.name === name)!;
      expect(measure).toBeCloseTo(without.measure, 6);
    });
  });

  test('expects the total that each item and judge was given', () => {
    const tables = fc.array(
      fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 3, maxLength: 3 }),
      { minLength: 4, maxLength: 8 },
    );
    fc.assert(
      fc.property(tables, (table) => {
        const inside = table.filter((row) => row.some((s) => s > 0) && row.some((s) => s < 3));
        const everyScore = [0, 1, 2, 3].every((s) => inside.flat().includes(s));
        const columns = [0, 1, 2].map((j) => inside.map((row) => row[j]!));
        const spread = columns.every((c) => c.some((s) => s > 0) && c.some((s) => s < 3));
        if (inside.length < 3 || !everyScore || !spread) return;
        const observations = inside.flatMap((row, i) =>
          row.map((score, j) => ({ item: `item-${i}`, judge: `judge-${j}`, score })),
        );
        const solution = manyFacetRasch(observations);
        if (!solution.converged) return;
        const quality = new Map(solution.items.map((l) => [l.name, l.measure]));
        const thresholds = Float64Array.from(solution.steps[0]!.thresholds);
        for (const { name, measure } of solution.judges) {
          const own = observations.filter(({ judge }) => judge === name);
          const expected = own.reduce(
            (sum, { item }) =>
              sum + new Moments(3).at(quality.get(item)! - measure, thresholds).expected,
            0,
          );
          expect(expected).toBeCloseTo(
            own.reduce((sum, { score }) => sum + score, 0),
            3,
          );
        }
      }),
      { numRuns: 60 },
    );
  });

  test('knows nothing of a criterion on which all scores are the same, and keeps the others', () => {
    const observations = simulate([0, 0.5, -0.5], 40);
    const twice = observations.flatMap((o) => [
      { ...o, criterion: 'varied' },
      { ...o, criterion: 'constant', score: 2 },
    ]);
    const { criteria, items, judges } = manyFacetRasch(twice, 'partial-credit');
    const constant = criteria.find(({ name }) => name === 'constant')!;
    expect(constant).toMatchObject({ standardError: null, infit: null, outfit: null });
    for (const { measure } of [...items, ...judges, ...criteria]) {
      expect(Number.isFinite(measure)).toBe(true);
    }
    expect(judges[0]!.name).toBe('judge-1');
  });

  test('gives the same bits whatever the order', () => {
    const observations = simulate([0, 0.5, -0.5], 30);
    expect(manyFacetRasch([...observations].reverse())).toEqual(manyFacetRasch(observations));
  });

  test('refuses half points, separate panels and scores all at one end', () => {
    const one = { item: 'a', judge: 'x', score: 2 };
    expect(() => manyFacetRasch([{ ...one, score: 2.5 }])).toThrow('needs whole scores');
    expect(() => manyFacetRasch([one, { item: 'b', judge: 'y', score: 1 }])).toThrow('groups');
    expect(() => manyFacetRasch([one, { ...one, judge: 'y' }])).toThrow('Every score is 2');
  });

  onEssays('agrees with the additive model on who is strict among the essay raters', () => {
    const criteria = ['crit2', 'crit3', 'crit4', 'crit6'];
    const observations = essayRows().flatMap(({ item, judge, scores }) =>
      scores.flatMap((score, c) =>
        score === undefined ? [] : [{ item, judge, criterion: criteria[c]!, score }],
      ),
    );
    const {
      judges,
      criteria: difficulty,
      converged,
    } = manyFacetRasch(observations, 'partial-credit');
    expect(converged).toBe(true);
    expect(judges.slice(0, 2).map(({ name }) => name)).toEqual(['803', '845']);
    expect(difficulty.at(-1)!.name).toBe('crit6');
  });
});
