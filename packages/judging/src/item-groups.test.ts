import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { denseItemEffects, denseRemlLogLikelihood } from '../test/dense-reml.ts';
import { ratingsOf, ratingTables, SHROUT_FLEISS } from '../test/tables.ts';
import { rankByAdditiveModel } from './additive-model.ts';

describe('groups of items with means of their own', () => {
  /** Topic by the item's number, so that the property tables have two of them. */
  const groupOf = (item: string): string => (Number(item.slice(-1)) % 2 ? 'odd' : 'even');
  const grouped = ratingTables.filter((r) => new Set(r.map(({ item }) => item)).size >= 4);

  test('gives the effects and errors of the full equations, with groups and without', () => {
    fc.assert(
      fc.property(grouped, fc.boolean(), (ratings, withGroups) => {
        const of = withGroups ? groupOf : () => '';
        const { components, items } = rankByAdditiveModel(ratings, { groupOf: of });
        if (components.item === 0 || components.judge === 0) return;
        const known = denseItemEffects(ratings, components, of);
        for (const { item, effect, standardError } of items) {
          expect(effect).toBeCloseTo(known.get(item)!.effect, 5);
          expect(standardError).toBeCloseTo(known.get(item)!.standardError, 5);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('finds the likelihood of its definition, and no higher one next to it', () => {
    fc.assert(
      fc.property(grouped, (ratings) => {
        const { components, logLikelihood, atBoundary } = rankByAdditiveModel(ratings, { groupOf });
        if (atBoundary.includes('residual')) return;
        const at = denseRemlLogLikelihood(ratings, components, groupOf);
        expect(at).toBeCloseTo(logLikelihood, 6);
        for (const [item, judge] of [
          [1.05, 1],
          [0.95, 1],
          [1, 1.05],
          [1, 0.95],
        ] as const) {
          const moved = {
            item: item * components.item,
            judge: judge * components.judge,
            residual: components.residual,
          };
          expect(denseRemlLogLikelihood(ratings, moved, groupOf)).toBeLessThanOrEqual(at + 1e-7);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('does not take a better topic for lenient judges', () => {
    // Two topics three points apart, each read by experts of its own; two items are read by all.
    const quality = [8, 9, 8, 7, 8, 9, 7, 8, 5, 6, 5, 4, 5, 6, 4, 5];
    const ratings = quality.flatMap((score, i) =>
      ['a', 'b', 'c', 'd']
        .filter((_, j) => i % 8 === 0 || j < 2 === i < 8)
        .map((judge, j) => ({
          item: `${i < 8 ? 'care' : 'network'}-${i}`,
          judge,
          score: score + ((i + j) % 2),
        })),
    );
    const topic = (item: string): string => item.split('-')[0]!;
    const { groups, judges } = rankByAdditiveModel(ratings, { groupOf: topic });
    expect(groups.map(({ group, items }) => [group, items])).toEqual([
      ['care', 8],
      ['network', 8],
    ]);
    expect(groups[0]!.effect - groups[1]!.effect).toBeGreaterThan(2.8);
    for (const { severity } of judges) expect(Math.abs(severity)).toBeLessThan(0.2);
  });

  test('refuses groups so fine that each has hardly an item', () => {
    const ratings = ratingsOf(SHROUT_FLEISS);
    expect(() => rankByAdditiveModel(ratings, { groupOf: (item) => item })).toThrow(
      "too few to know each group's mean",
    );
  });
});
