import { describe, expect, test } from '@jest/globals';
import { orderFinalists } from './pairwise-final.ts';
import type { RankedItem } from './round-ranking.ts';

function ranked(...order: [item: string, decidedBy: RankedItem['decidedBy']][]): RankedItem[] {
  const items: RankedItem[] = [];
  for (const [item, decidedBy] of order) {
    const above = items.at(-1);
    const place = items.length + 1;
    const rank = above?.decidedBy === 'id' ? above.rank : place;
    const measured = { score: 4, standardError: 0.1, rawMean: 4, scorecards: 3, criteria: {} };
    items.push({ item, place, rank, decidedBy, ...measured });
  }
  return items;
}

const five = ranked(['a', 'score'], ['b', 'score'], ['c', 'score'], ['d', 'score'], ['e', null]);
const order = (items: RankedItem[]) =>
  items.map(({ item, rank, decidedBy }) => [item, rank, decidedBy]);

describe('a pairwise final', () => {
  test('orders the contested places and no other', () => {
    const duels = [
      { winner: 'd', loser: 'b' },
      { winner: 'd', loser: 'c' },
      { winner: 'c', loser: 'b' },
    ];
    expect(order(orderFinalists(five, { finalists: ['b', 'c', 'd'], duels }))).toEqual([
      ['a', 1, 'score'],
      ['d', 2, 'pairwise'],
      ['c', 3, 'pairwise'],
      ['b', 4, 'score'],
      ['e', 5, null],
    ]);
  });

  test('leaves whoever stands between finalists in place', () => {
    const duels = [{ winner: 'd', loser: 'b' }];
    const items = orderFinalists(five, { finalists: ['b', 'd'], duels });
    expect(items.map(({ item }) => item)).toEqual(['a', 'd', 'c', 'b', 'e']);
    expect(items.every(({ decidedBy }) => decidedBy !== 'pairwise')).toBe(true);
  });

  test('without a verdict changes nothing, and equals keep the order of the scores', () => {
    expect(orderFinalists(five, { finalists: ['b', 'c'], duels: [] })).toEqual(five);
    const duels = [{ winner: 'c', loser: 'b', tie: true }];
    expect(orderFinalists(five, { finalists: ['b', 'c'], duels })).toEqual(five);
  });

  test('parts those who shared a rank, and lets share it who are equal still', () => {
    const tied = ranked(['a', 'id'], ['b', 'id'], ['c', 'score'], ['d', null]);
    expect(tied.map(({ rank }) => rank)).toEqual([1, 1, 1, 4]);
    const duels = [
      { winner: 'b', loser: 'a' },
      { winner: 'b', loser: 'c' },
      { winner: 'a', loser: 'c', tie: true },
    ];
    expect(order(orderFinalists(tied, { finalists: ['a', 'b', 'c'], duels }))).toEqual([
      ['b', 1, 'pairwise'],
      ['a', 2, 'id'],
      ['c', 2, 'score'],
      ['d', 4, null],
    ]);
  });
});
