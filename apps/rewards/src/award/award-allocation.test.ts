import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type AllocationInput,
  type AvailablePrize,
  allocateAwards,
  type RankedEntry,
  SkipReason,
} from './award-allocation.ts';

const entry = (place: number, subscriberId = `s${place}`): RankedEntry => ({
  place,
  rank: place,
  feedbackId: `f${place}`,
  subscriberId,
});
const prize = (place: number, value: number, left: number): AvailablePrize => ({
  id: `p${place}`,
  place,
  value,
  left,
});
const input = (change: Partial<AllocationInput>): AllocationInput => ({
  ranking: [],
  prizes: [],
  budgetLeft: 1_000,
  excludedSubscribers: new Map(),
  settledFeedback: new Map(),
  wins: new Map(),
  owners: new Map(),
  rules: { winsPerSubscriber: 1 },
  ...change,
});

const anyInput = fc
  .record({
    owners: fc.array(fc.integer({ min: 0, max: 15 }), { maxLength: 30 }),
    prizes: fc.array(
      fc.record({ value: fc.integer({ min: 1, max: 100 }), left: fc.integer({ min: 0, max: 5 }) }),
      { maxLength: 5 },
    ),
    budgetLeft: fc.integer({ min: 0, max: 1_000 }),
    excluded: fc.array(fc.integer({ min: 0, max: 15 }), { maxLength: 4 }),
    settled: fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 6 }),
    wins: fc.array(fc.tuple(fc.integer({ min: 0, max: 15 }), fc.integer({ min: 0, max: 2 })), {
      maxLength: 5,
    }),
    people: fc.array(fc.tuple(fc.integer({ min: 0, max: 15 }), fc.integer({ min: 0, max: 3 })), {
      maxLength: 12,
    }),
    winsPerSubscriber: fc.integer({ min: 1, max: 3 }),
  })
  .map(
    (drawn): AllocationInput => ({
      ranking: drawn.owners.map((owner, index) => entry(index + 1, `s${owner}`)),
      prizes: drawn.prizes.map(({ value, left }, index) => prize(index + 1, value, left)),
      budgetLeft: drawn.budgetLeft,
      excludedSubscribers: new Map(drawn.excluded.map((id) => [`s${id}`, SkipReason.STAFF])),
      settledFeedback: new Map(drawn.settled.map((id) => [`f${id}`, SkipReason.PASSED_ON])),
      wins: new Map(drawn.wins.map(([id, count]) => [`s${id}`, count])),
      owners: new Map(drawn.people.map(([id, owner]) => [`s${id}`, `o${owner}`])),
      rules: { winsPerSubscriber: drawn.winsPerSubscriber },
    }),
  );

const holds = (property: (input: AllocationInput) => void) =>
  fc.assert(fc.property(anyInput, property), { numRuns: 500 });

describe('allocation of awards', () => {
  test('the best take the first prizes, in order', () => {
    const prizes = [prize(2, 50, 2), prize(1, 100, 1)];
    const ranking = [entry(1), entry(2), entry(3), entry(4)];
    const { awards, skips } = allocateAwards(input({ ranking, prizes }));
    expect(awards.map(({ rank, prizeId }) => [rank, prizeId])).toEqual([
      [1, 'p1'],
      [2, 'p2'],
      [3, 'p2'],
    ]);
    expect(skips).toEqual([{ ...entry(4), reason: SkipReason.NO_PRIZE_LEFT }]);
  });

  test('a second opinion of a winner is left out, and the next takes the prize', () => {
    const ranking = [entry(1, 'an'), entry(2, 'an'), entry(3, 'binh')];
    const { awards, skips } = allocateAwards(input({ ranking, prizes: [prize(1, 10, 2)] }));
    expect(awards.map(({ subscriberId }) => subscriberId)).toEqual(['an', 'binh']);
    expect(skips.map(({ reason }) => reason)).toEqual([SkipReason.WON_OFTEN_ENOUGH]);
  });

  test('what the budget does not cover is not given', () => {
    const ranking = [entry(1), entry(2)];
    const prizes = [prize(1, 60, 2)];
    const { awards, skips } = allocateAwards(input({ ranking, prizes, budgetLeft: 100 }));
    expect(awards).toHaveLength(1);
    expect(skips.map(({ reason }) => reason)).toEqual([SkipReason.OVER_BUDGET]);
  });

  test('never gives more of a prize than there is', () => {
    holds((given) => {
      const { awards } = allocateAwards(given);
      for (const { id, left } of given.prizes) {
        expect(awards.filter(({ prizeId }) => prizeId === id).length).toBeLessThanOrEqual(left);
      }
    });
  });

  test('never goes over the budget', () => {
    holds((given) => {
      const spent = allocateAwards(given).awards.reduce((sum, { value }) => sum + value, 0);
      expect(spent).toBeLessThanOrEqual(given.budgetLeft);
    });
  });

  test('everybody in the ranking is awarded or skipped with a reason, once and in order', () => {
    holds((given) => {
      const { awards, skips } = allocateAwards(given);
      const places = [...awards, ...skips].map(({ place }) => place).sort((a, b) => a - b);
      expect(places).toEqual(given.ranking.map(({ place }) => place));
      for (const { reason } of skips) expect(Object.values(SkipReason)).toContain(reason);
      for (const list of [awards, skips]) {
        expect(list.map(({ place }) => place)).toEqual(
          list.map(({ place }) => place).sort((a, b) => a - b),
        );
      }
    });
  });

  test('nobody wins more often than the rules allow, and nobody who is barred wins', () => {
    holds((given) => {
      const wins = new Map(given.wins);
      for (const award of allocateAwards(given).awards) {
        wins.set(award.subscriberId, (wins.get(award.subscriberId) ?? 0) + 1);
        expect(wins.get(award.subscriberId)).toBeLessThanOrEqual(given.rules.winsPerSubscriber);
        expect(given.excludedSubscribers.has(award.subscriberId)).toBe(false);
        expect(given.settledFeedback.has(award.feedbackId)).toBe(false);
      }
    });
  });

  test('no verified owner wins more often with several subscriptions than with one', () => {
    holds((given) => {
      const { awards, skips } = allocateAwards(given);
      const winsOf = (owner: string) =>
        [...given.wins].reduce(
          (sum, [id, count]) => sum + (given.owners.get(id) === owner ? count : 0),
          0,
        ) + awards.filter(({ subscriberId }) => given.owners.get(subscriberId) === owner).length;
      for (const { subscriberId } of awards) {
        const owner = given.owners.get(subscriberId);
        if (!owner) continue;
        expect(winsOf(owner)).toBeLessThanOrEqual(given.rules.winsPerSubscriber);
      }
      for (const { subscriberId, reason } of skips) {
        if (reason !== SkipReason.OWNER_WON_OFTEN_ENOUGH) continue;
        const owner = given.owners.get(subscriberId) as string;
        expect(winsOf(owner)).toBeGreaterThanOrEqual(given.rules.winsPerSubscriber);
      }
    });
  });

  test('a second subscription of a winner is left out, and one whose owner is unknown is not', () => {
    const ranking = [entry(1, 'an'), entry(2, 'an-too'), entry(3, 'binh')];
    const owners = new Map([
      ['an', 'one'],
      ['an-too', 'one'],
    ]);
    const { awards, skips } = allocateAwards(input({ ranking, owners, prizes: [prize(1, 10, 3)] }));
    expect(awards.map(({ subscriberId }) => subscriberId)).toEqual(['an', 'binh']);
    expect(skips.map(({ reason }) => reason)).toEqual([SkipReason.OWNER_WON_OFTEN_ENOUGH]);
  });

  test('once nobody can be given a prize for want of one, nobody further down gets one', () => {
    holds((given) => {
      const { awards, skips } = allocateAwards(given);
      const dry = skips.find(({ reason }) =>
        [SkipReason.NO_PRIZE_LEFT, SkipReason.OVER_BUDGET].includes(reason),
      );
      if (dry) expect(awards.every(({ place }) => place < dry.place)).toBe(true);
    });
  });

  test('the same input has the same winners, in whatever order the prizes come, and is left as it was', () => {
    holds((given) => {
      const before = structuredClone(given);
      const first = allocateAwards(given);
      const shuffled = { ...given, prizes: [...given.prizes].reverse() };
      expect(allocateAwards(shuffled)).toEqual(first);
      expect(given).toEqual(before);
    });
  });
});
