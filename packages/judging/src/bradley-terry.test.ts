import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Duel } from './bradley-terry.ts';
import { rankByDuels } from './bradley-terry.ts';
import { JudgingRefusal } from './refusal.ts';

/** American League 1987 (Agresti 2002, Categorical Data Analysis, table 10.10): wins of row over column. */
const TEAMS = ['Milwaukee', 'Detroit', 'Toronto', 'New York', 'Boston', 'Cleveland', 'Baltimore'];
const WINS = [
  [0, 7, 9, 7, 7, 9, 11],
  [6, 0, 7, 5, 11, 9, 9],
  [4, 6, 0, 7, 7, 8, 12],
  [6, 8, 6, 0, 6, 7, 10],
  [6, 2, 6, 7, 0, 7, 12],
  [4, 4, 5, 6, 6, 0, 6],
  [2, 4, 1, 3, 1, 7, 0],
];

function duelsOf(wins: number[][], names: string[]): Duel[] {
  return wins.flatMap((row, a) =>
    row.flatMap((count, b) =>
      Array.from({ length: count }, () => ({ winner: names[a]!, loser: names[b]! })),
    ),
  );
}

describe('a ranking by pairs', () => {
  test('gives the published strengths of the American League of 1987', () => {
    const { items } = rankByDuels(duelsOf(WINS, TEAMS));
    const baltimore = items.find(({ item }) => item === 'Baltimore')!.strength;
    const published = [1.58, 1.44, 1.29, 1.25, 1.11, 0.68, 0];
    expect(items.map(({ item }) => item)).toEqual(TEAMS);
    items.forEach(({ strength }, place) => {
      expect(strength - baltimore).toBeCloseTo(published[place]!, 2);
    });
  });

  test('gives the log-odds where two items met', () => {
    const { items } = rankByDuels(
      duelsOf(
        [
          [0, 30],
          [10, 0],
        ],
        ['a', 'b'],
      ),
    );
    expect(items[0]!.strength - items[1]!.strength).toBeCloseTo(Math.log(3), 9);
    // var(log odds) = 1/30 + 1/10; each is half of it from the average.
    expect(items[0]!.standardError).toBeCloseTo(Math.sqrt(1 / 30 + 1 / 10) / 2, 9);
  });

  test('counts a tie as half a win for each', () => {
    const { items } = rankByDuels([
      { winner: 'a', loser: 'b', tie: true },
      { winner: 'b', loser: 'a', tie: true },
    ]);
    expect(items.map(({ strength, wins }) => [strength, wins])).toEqual([
      [0, 1],
      [0, 1],
    ]);
  });

  test('has each item win as often as the model expects', () => {
    const games = fc.array(fc.tuple(fc.nat(4), fc.nat(4)), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(games, fc.constantFrom(0.5, 1, 3), (pairs, phantomGames) => {
        const duels = pairs
          .filter(([a, b]) => a !== b)
          .map(([a, b]) => ({ winner: `item-${a}`, loser: `item-${b}` }));
        if (duels.length === 0) return;
        const { items } = rankByDuels(duels, { phantomGames });
        const strength = new Map(items.map((one) => [one.item, one.strength]));
        // The average of the estimate is not the phantom's level; the likelihood's own level is found again.
        const level = levelOf(items, phantomGames);
        for (const { item, wins } of items) {
          const own = strength.get(item)!;
          let expected = 0;
          for (const { winner, loser } of duels) {
            if (winner !== item && loser !== item) continue;
            const other = strength.get(winner === item ? loser : winner)!;
            expected += 1 / (1 + Math.exp(other - own));
          }
          const phantom = phantomGames * (0.5 - 1 / (1 + Math.exp(-own - level)));
          expect(wins + phantom).toBeCloseTo(expected, 6);
        }
      }),
      { numRuns: 100 },
    );
  });
});

/** The shift at which the phantom games' expected wins sum to half of them. */
function levelOf(items: { strength: number }[], phantomGames: number): number {
  let [low, high] = [-50, 50];
  for (let step = 0; step < 100; step++) {
    const middle = (low + high) / 2;
    const sum = items.reduce(
      (s, i) => s + phantomGames * (0.5 - 1 / (1 + Math.exp(-i.strength - middle))),
      0,
    );
    if (sum > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

describe('refusing a ranking by pairs', () => {
  test('where an item never lost, unless phantom games are allowed', () => {
    const duels: Duel[] = [
      { winner: 'a', loser: 'b' },
      { winner: 'b', loser: 'c' },
      { winner: 'c', loser: 'b' },
    ];
    let refusal: unknown;
    try {
      rankByDuels(duels);
    } catch (error) {
      refusal = error;
    }
    expect(refusal).toBeInstanceOf(JudgingRefusal);
    expect((refusal as JudgingRefusal).facts).toEqual({
      code: 'NO_ORDER_WITHOUT_PRIOR',
      groups: [['a'], ['b', 'c']],
    });
    const { items } = rankByDuels(duels, { phantomGames: 1 });
    expect(items.map(({ item }) => item)).toEqual(['a', 'c', 'b']);
  });

  test('where there is no pair', () => {
    expect(() => rankByDuels([])).toThrow('no scores');
  });
});
