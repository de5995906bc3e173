import { describe, expect, test } from '@jest/globals';
import { type BlindScorecard, rankRound, weightedTotal } from './round-ranking.ts';

const criteria = [
  { code: 'A', weight: 3 },
  { code: 'B', weight: 1 },
];

function cards(scores: Record<string, [number, number][]>): BlindScorecard[] {
  return Object.entries(scores).flatMap(([item, given]) =>
    given.map(([A, B], judge) => ({ item, judge: `j${judge}`, scores: { A, B } })),
  );
}

const order = (...items: string[]) => new Map(items.map((item, place) => [item, place + 1]));

describe('a ranking', () => {
  test('goes by the weighted total', () => {
    expect(weightedTotal(criteria, { A: 4, B: 2 })).toBe(3.5);
    const scorecards = cards({
      x: [
        [4, 1],
        [4, 2],
      ],
      y: [
        [2, 5],
        [3, 5],
      ],
      z: [
        [1, 1],
        [2, 1],
      ],
    });
    const { items } = rankRound({ criteria, scorecards, submissionOrder: order('x', 'y', 'z') });
    expect(items.map(({ item }) => item)).toEqual(['x', 'y', 'z']);
  });

  test('breaks ties by criteria, then by the earlier submission, and says so', () => {
    const equal: [number, number][] = [
      [3, 3],
      [3, 3],
    ];
    const scorecards = cards({
      x: equal,
      y: equal,
      lower: [
        [1, 3],
        [2, 3],
      ],
    });
    const { items } = rankRound({
      criteria,
      scorecards,
      submissionOrder: order('y', 'x', 'lower'),
    });
    expect(items.map(({ item, rank, decidedBy }) => [item, rank, decidedBy])).toEqual([
      ['y', 1, 'earliest'],
      ['x', 2, 'score'],
      ['lower', 3, null],
    ]);
  });

  test('lets opinions share a rank that no declared rule tells apart: chance decides nothing', () => {
    const equal: [number, number][] = [
      [3, 3],
      [3, 3],
    ];
    const scorecards = cards({
      x: equal,
      y: equal,
      lower: [
        [1, 3],
        [2, 3],
      ],
    });
    const submissionOrder = new Map([
      ['x', 1],
      ['y', 1],
      ['lower', 2],
    ]);
    const { items } = rankRound({ criteria, scorecards, submissionOrder });
    expect(items.map(({ place, rank }) => [place, rank])).toEqual([
      [1, 1],
      [2, 1],
      [3, 3],
    ]);
  });

  test('is the same for scorecards in any order', () => {
    const scorecards = cards({
      x: [
        [4, 1],
        [5, 2],
      ],
      y: [
        [2, 5],
        [3, 5],
      ],
      z: [
        [1, 2],
        [2, 1],
      ],
    });
    const submissionOrder = order('x', 'y', 'z');
    const one = rankRound({ criteria, scorecards, submissionOrder });
    const other = rankRound({ criteria, scorecards: [...scorecards].reverse(), submissionOrder });
    expect(other).toEqual(one);
  });
});
