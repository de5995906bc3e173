import type { TestSubgraph } from '@chia-se/subgraph-kit/testing';
import { until } from '@chia-se/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { FinalisedMonth, staff } from './finalised-month.ts';
import { TestProvider } from './gift-provider.ts';

let provider: TestProvider;
let graph: TestSubgraph;
let month: FinalisedMonth;
let day: string;

beforeAll(async () => {
  provider = await TestProvider.start();
  graph = await FinalisedMonth.start({
    GIFT_PROVIDERS: provider.settings(),
    GIFT_ORDER_SECONDS: '0.05',
    GIFT_RECONCILIATION_SECONDS: '3600',
  });
  // The provider books by the time of day.
  graph.clock.set(new Date().toISOString());
  day = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
  month = await FinalisedMonth.heardOf(graph);
  await month.publish();
  for (const rank of [1, 2, 9, 10]) {
    const award = await month.awardOf(rank);
    await month.mutate('claimAward', month.claimInput(award), month.winner(rank));
    await month.mutate('startFulfilment', { awardId: award.id }, month.fulfiller);
  }
  await until(async () => {
    graph.clock.advance({ seconds: 1 });
    return (await month.awards()).filter(({ status }) => status === 'FULFILLED').length === 4;
  });
});
afterAll(async () => {
  await graph.stop();
  await provider.stop();
});

interface Reconciled {
  reconciliation: {
    ours: number;
    theirs: number;
    ourAmount: number;
    theirAmount: number;
    differenceCount: number;
    differences: { key: string; kind: string; ourAmount: number | null }[];
  } | null;
  userErrors: { code: string }[];
}

async function reconcile(kind: string, of = day): Promise<Reconciled> {
  const { reconcileGifts } = await graph.data<{ reconcileGifts: Reconciled }>(
    `mutation ($input: ReconcileGiftsInput!) { reconcileGifts(input: $input) {
       reconciliation { ours theirs ourAmount theirAmount differenceCount
         differences { key kind ourAmount theirAmount } } userErrors { code } } }`,
    { input: { provider: kind, day: of } },
    month.fulfiller,
  );
  return reconcileGifts;
}

describe('a day compared with a statement', () => {
  test('agrees, kind by kind, in number and amount', async () => {
    expect((await reconcile('TOP_UP')).reconciliation).toEqual({
      ours: 2,
      theirs: 2,
      ourAmount: 400_000,
      theirAmount: 400_000,
      differenceCount: 0,
      differences: [],
    });
    expect((await reconcile('COURIER')).reconciliation).toMatchObject({
      ours: 2,
      theirs: 2,
      ourAmount: 0,
      differenceCount: 0,
    });
  });

  test('finds a gift that only one side has, and one of another amount', async () => {
    const [topUp] = await graph.database.rows<{ id: string }>(
      `select id from provider_order where provider = 'TOP_UP' order by id limit 1`,
    );
    provider.alter(`update orders set amount = 999 where key = '${topUp?.id}'`);
    const [thing] = await graph.database.rows<{ id: string }>(
      `select id from provider_order where provider = 'COURIER' order by id limit 1`,
    );
    provider.alter(`update orders set key = 'somebody-elses-key' where key = '${thing?.id}'`);
    expect((await reconcile('TOP_UP')).reconciliation).toMatchObject({
      differenceCount: 1,
      differences: [{ key: topUp?.id, kind: 'AMOUNT', ourAmount: 200_000, theirAmount: 999 }],
    });
    const { differences } = (await reconcile('COURIER')).reconciliation!;
    expect(differences.map(({ key, kind }) => [key, kind])).toEqual([
      [thing?.id, 'MISSING_THERE'],
      ['somebody-elses-key', 'MISSING_HERE'],
    ]);
  });

  test('is a day that was, of a provider that is set and answers', async () => {
    const codeOf = async (kind: string, of = day) =>
      (await reconcile(kind, of)).userErrors[0]?.code;
    for (const odd of ['', '2026-13-40', '2026-02-30', 'today', '2999-01-01']) {
      expect(await codeOf('TOP_UP', odd)).toBe('DAY_INVALID');
    }
    await provider.kill();
    expect(await codeOf('TOP_UP')).toBe('NO_STATEMENT');
    await provider.run();
    expect(await codeOf('TOP_UP')).toBeUndefined();
  });

  test('is kept, the newest first', async () => {
    const { giftReconciliations } = await graph.data<{
      giftReconciliations: { edges: { node: { day: string; checkedAt: string } }[] };
    }>(
      '{ giftReconciliations(first: 2) { edges { node { provider day checkedAt } } } }',
      {},
      staff(),
    );
    expect(giftReconciliations.edges).toHaveLength(2);
    expect(giftReconciliations.edges[0]?.node.day).toBe(day);
    await expect(graph.database.rows('delete from gift_reconciliation')).rejects.toThrow('refused');
  });
});
