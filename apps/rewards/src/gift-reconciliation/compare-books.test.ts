import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type BookedGift, compareBooks } from './compare-books.ts';

async function* books(gifts: readonly BookedGift[]) {
  yield* [...gifts].sort((a, b) => (a.key < b.key ? -1 : 1));
}

const compare = (ours: readonly BookedGift[], theirs: readonly BookedGift[]) =>
  compareBooks(books(ours), books(theirs));

describe('two books', () => {
  test('that are alike differ in nothing', async () => {
    const same = [
      { key: 'a', amount: 5 },
      { key: 'b', amount: null },
    ];
    expect(await compare(same, same)).toEqual({
      ours: 2,
      theirs: 2,
      ourAmount: 5,
      theirAmount: 5,
      differences: [],
    });
    expect((await compare([], [])).differences).toEqual([]);
  });

  test('show every gift that one of them lacks or has in another amount, and no other', async () => {
    const keys = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(keys, keys, keys, async (common, here, wrong) => {
        const name = (n: number) => `k${String(n).padStart(2, '0')}`;
        const shared = common.filter((n) => !here.includes(n));
        const ours = [...shared, ...here].map((n) => ({ key: name(n), amount: 1 }));
        const theirs = shared.map((n) => ({ key: name(n), amount: wrong.includes(n) ? 2 : 1 }));
        const { differences } = await compare(ours, theirs);
        const expected = [
          ...here.map((n) => `${name(n)} MISSING_THERE`),
          ...shared.filter((n) => wrong.includes(n)).map((n) => `${name(n)} AMOUNT`),
        ];
        expect(differences.map(({ key, kind }) => `${key} ${kind}`)).toEqual(expected.sort());
        const back = await compare(theirs, ours);
        expect(back.differences.filter(({ kind }) => kind === 'MISSING_HERE')).toHaveLength(
          here.length,
        );
      }),
    );
  });
});
