import { describe, expect, test } from '@jest/globals';
import { essaysAreHere, essayTotals } from '../test/essays.ts';
import { ratingsOf, SHROUT_FLEISS } from '../test/tables.ts';
import { fitAdditiveModel, summarise } from './additive-model.ts';
import { rankUncertainty } from './rank-uncertainty.ts';
import { itemPosterior } from './reml/posterior.ts';
import { normals, seededRandom } from './seeded-hash.ts';

const onEssays = essaysAreHere ? test : test.skip;
const tall = ratingsOf(SHROUT_FLEISS);
/** The same table turned over: fewer items than judges, the other way through the equations. */
const wide = tall.map(({ item, judge, score }) => ({ item: judge, judge: item, score }));

describe('draws from the posterior', () => {
  const byParity = (item: string): string => `${Number(item.slice(-1)) % 2}`;
  test.each([
    ['more items than judges', tall, undefined],
    ['more judges than items', wide, undefined],
    ['more items than judges, in groups', tall, byParity],
    ['more judges than items, in groups', wide, byParity],
  ])('have the mean and the spread of the predictions (%s)', (_, ratings, groupOf) => {
    const fit = fitAdditiveModel(ratings, groupOf ? { groupOf } : {});
    const draw = itemPosterior(fit, normals(seededRandom('draws')));
    const draws = 20_000;
    const count = fit.table.items.length;
    const one = new Float64Array(count);
    const sum = new Float64Array(count);
    const squares = new Float64Array(count);
    for (let d = 0; d < draws; d++) {
      draw(one);
      one.forEach((value, i) => {
        sum[i]! += value;
        squares[i]! += value * value;
      });
    }
    for (const { item, effect, standardError } of summarise(fit).items) {
      const i = fit.table.items.indexOf(item);
      const mean = sum[i]! / draws;
      const deviation = Math.sqrt(squares[i]! / draws - mean * mean);
      expect(Math.abs(mean - effect)).toBeLessThan((4 * standardError) / Math.sqrt(draws));
      expect(deviation / standardError).toBeGreaterThan(0.97);
      expect(deviation / standardError).toBeLessThan(1.03);
    }
  });

  test('keep what items have in common: differences are surer than the effects', () => {
    const fit = fitAdditiveModel(tall);
    const draw = itemPosterior(fit, normals(seededRandom('draws')));
    const one = new Float64Array(6);
    let squares = 0;
    let sum = 0;
    const draws = 20_000;
    for (let d = 0; d < draws; d++) {
      draw(one);
      sum += one[0]! - one[1]!;
      squares += (one[0]! - one[1]!) ** 2;
    }
    // On a full table the posterior variance of a difference is 2 σ² / (k + σ²/σ²(item)).
    const { item, residual } = summarise(fit).components;
    const expected = (2 * residual) / (4 + residual / item);
    expect((squares / draws - (sum / draws) ** 2) / expected).toBeCloseTo(1, 1);
  });
});

describe('how sure ranks are', () => {
  const options = { cuts: [1, 3], seed: '2026-11' };

  test('ranges and probabilities hang together', () => {
    const { items, boundaries, draws } = rankUncertainty(fitAdditiveModel(tall), options);
    expect(draws).toBe(4000);
    for (const { rank, low, high, withinCut } of items) {
      expect(low).toBeLessThanOrEqual(rank);
      expect(high).toBeGreaterThanOrEqual(rank);
      expect(withinCut[0]).toBeLessThanOrEqual(withinCut[1]!);
    }
    options.cuts.forEach((cut, c) => {
      expect(items.reduce((sum, { withinCut }) => sum + withinCut[c]!, 0)).toBeCloseTo(cut, 9);
    });
    expect(boundaries.map(({ cut, lastIn, firstOut }) => [cut, lastIn, firstOut])).toEqual([
      [1, items[0]!.item, items[1]!.item],
      [3, items[2]!.item, items[3]!.item],
    ]);
  });

  test('calls a boundary between near equals noise, and one across a gap settled', () => {
    const ratings = ratingsOf([
      [9, 9, 8, 9],
      [9, 8, 9, 9],
      [2, 3, 2, 2],
      [2, 2, 2, 3],
      [1, 2, 2, 2],
    ]);
    const { boundaries } = rankUncertainty(fitAdditiveModel(ratings), { cuts: [1, 2], seed: 's' });
    expect(boundaries.map(({ insideNoise }) => insideNoise)).toEqual([true, false]);
    expect(boundaries[0]!.contested).toEqual(['item-1', 'item-2']);
    expect(boundaries[1]!.contested).toEqual([]);
    expect(boundaries[1]!.probabilityOfOrder).toBeGreaterThan(0.999);
  });

  test('says that every rank is anybody’s where items do not differ', () => {
    const same = ratingsOf([
      [1, 5],
      [2, 4],
      [1, 5],
      [2, 4],
    ]);
    const { items, boundaries } = rankUncertainty(fitAdditiveModel(same), { cuts: [1], seed: 's' });
    expect(items.every(({ low, high }) => low === 1 && high === 4)).toBe(true);
    expect(items[0]!.withinCut).toEqual([0.25]);
    expect(boundaries[0]).toMatchObject({ probabilityOfOrder: 0.5, insideNoise: true });
  });

  test('is the same for the same seed, whatever the order of the ratings', () => {
    const once = rankUncertainty(fitAdditiveModel(tall), options);
    expect(rankUncertainty(fitAdditiveModel([...tall].reverse()), options)).toEqual(once);
    expect(rankUncertainty(fitAdditiveModel(tall), { ...options, seed: 'x' })).not.toEqual(once);
  });

  test('leaves out a cut behind the last item', () => {
    expect(rankUncertainty(fitAdditiveModel(tall), { cuts: [6, 9], seed: 's' }).boundaries).toEqual(
      [],
    );
  });

  onEssays('finds the sixth prize among the essays inside the noise', () => {
    const { items, boundaries } = rankUncertainty(fitAdditiveModel(essayTotals()), {
      cuts: [6],
      seed: 'essays',
    });
    expect(boundaries[0]!.insideNoise).toBe(true);
    expect(boundaries[0]!.contested.length).toBeGreaterThan(6);
    expect(items[0]!.high - items[0]!.low).toBeGreaterThan(5);
  });
});
