import { TestSubgraph, until } from '@chia-se/subgraph-kit/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { codeOf, FinalisedMonth, staff } from './finalised-month.ts';
import { TestProvider } from './gift-provider.ts';

let courier: TestProvider;
let cards: TestProvider;
let graph: TestSubgraph;
let year: FinalisedMonth;

beforeAll(async () => {
  [courier, cards] = [await TestProvider.start(), await TestProvider.start()];
  const [things, credit] = [courier.settings(['COURIER']), cards.settings(['TOP_UP'])];
  graph = await FinalisedMonth.start({
    GIFT_PROVIDERS: JSON.stringify([...JSON.parse(things), ...JSON.parse(credit)]),
    GIFT_ORDER_SECONDS: '0.05',
    GIFT_PROVIDER_TIMEOUT_MS: '1000',
  });
});
beforeEach(async () => {
  await Promise.all([courier.run(), cards.run()]);
  year = await FinalisedMonth.heardOf(graph, { code: '2026' });
  await year.publish();
});
afterAll(async () => {
  await graph.stop();
  await Promise.all([courier.stop(), cards.stop()]);
});

interface Part {
  itemId: string;
  name: string;
  amount: number | null;
  hasArrived: boolean;
  order: { id: string; status: string; item: string } | null;
}

async function partsOf(awardId: string): Promise<Part[]> {
  const { award } = await graph.data<{ award: { giftParts: Part[] } }>(
    `query ($id: ID!) { award(id: $id) {
       giftParts { itemId name amount hasArrived order { id status item } } } }`,
    { id: awardId },
    staff(),
  );
  return award.giftParts;
}

const statusOf = async (rank: number) => (await year.awardOf(rank)).status;
const arrived = async (id: string) => (await partsOf(id)).map(({ hasArrived }) => hasArrived);
const given = (of: TestProvider, key?: string) => of.gifts().filter((one) => one.key === key);

async function order(rank: number): Promise<string> {
  const award = await year.awardOf(rank);
  const claimed = await year.mutate('claimAward', year.claimInput(award), year.winner(rank));
  expect(codeOf(claimed)).toBeNull();
  const started = await year.mutate('startFulfilment', { awardId: award.id }, year.fulfiller);
  expect(codeOf(started)).toBeNull();
  return award.id;
}

/** Time passes for the orders that wait, until it holds. */
const passing = (condition: () => Promise<boolean>) =>
  until(async () => {
    if (await condition()) return true;
    graph.clock.advance({ seconds: 30 });
    return false;
  });

describe('a gift of several things', () => {
  test('is ordered thing by thing, each from its provider under its own key', async () => {
    const awardId = await order(1);
    await passing(async () => (await statusOf(1)) === 'FULFILLED');
    const [tablet, card] = await partsOf(awardId);
    expect(tablet).toMatchObject({ name: 'iPad WiFi 32GB', amount: null, hasArrived: true });
    expect(card).toMatchObject({ amount: 200_000, hasArrived: true });
    expect(card?.order?.id).not.toBe(tablet?.order?.id);
    expect(given(courier, tablet?.order?.id)).toHaveLength(1);
    expect(given(cards, card?.order?.id)).toEqual([{ key: card?.order?.id, amount: 200_000 }]);
    const told = (await graph.published()).filter(
      ({ name, payload }) => name === 'AwardFulfilled' && payload['awardId'] === awardId,
    );
    expect(told).toHaveLength(1);
    const { award } = await graph.data<{ award: { handOverNote: string; value: number } }>(
      'query ($id: ID!) { award(id: $id) { value handOverNote } }',
      { id: awardId },
      year.winner(1),
    );
    expect(award.handOverNote.split('\n')).toHaveLength(2);
    expect(award.value).toBe(10_000_000);
  });

  test('waits for the thing that was refused, which alone is ordered anew', async () => {
    await cards.run({ refuse: 1 });
    const awardId = await order(2);
    await passing(async () => (await partsOf(awardId))[1]?.order?.status === 'REFUSED');
    await passing(async () => (await arrived(awardId))[0] === true);
    expect(await statusOf(2)).toBe('FULFILLING');
    const [phone, refused] = await partsOf(awardId);
    await cards.run();
    const again = await Promise.all(
      Array.from({ length: 4 }, () => year.mutate('orderGiftAgain', { awardId }, year.fulfiller)),
    );
    expect(again.map(codeOf).filter((code) => code === null)).toHaveLength(1);
    await passing(async () => (await statusOf(2)) === 'FULFILLED');
    const [samePhone, card] = await partsOf(awardId);
    expect(samePhone?.order?.id).toBe(phone?.order?.id);
    expect(given(courier, phone?.order?.id)).toHaveLength(1);
    expect([given(cards, refused?.order?.id), given(cards, card?.order?.id)]).toEqual([
      [],
      [{ key: card?.order?.id, amount: 100_000 }],
    ]);
  });

  test('of which one is lost from sight is looked up, and the other is right all the while', async () => {
    await cards.run({ loseAnswer: 0.6, die: 0.1, seed: 11 });
    const awardId = await order(3);
    await passing(async () => (await arrived(awardId))[0] === true);
    await passing(async () => {
      if (!cards.running) await cards.run();
      return (await statusOf(3)) === 'FULFILLED';
    });
    for (const [provider, part] of [courier, cards].map((one, n) => [one, n] as const)) {
      const { order: of } = (await partsOf(awardId))[part] as Part;
      expect(given(provider, of?.id)).toHaveLength(1);
    }
  });

  test('is stopped by the kill switch, thing by thing', async () => {
    await cards.kill();
    const awardId = await order(1);
    await passing(async () => (await arrived(awardId))[0] === true);
    await year.mutate('stopAwards', { reason: 'Kiểm tra kho quà.' }, staff());
    const before = cards.gifts().length;
    await cards.run();
    for (let n = 0; n < 10; n += 1) {
      graph.clock.advance({ seconds: 30 });
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect([cards.gifts().length, await statusOf(1)]).toEqual([before, 'FULFILLING']);
    await year.mutate('resumeAwards', { reason: 'Xong.' }, year.approver);
    await passing(async () => (await statusOf(1)) === 'FULFILLED');
  });

  test('agrees with the statements of both providers', async () => {
    // Providers book by the time of day.
    graph.clock.set(new Date().toISOString());
    for (const rank of [1, 2]) await order(rank);
    await until(async () => {
      graph.clock.advance({ seconds: 1 });
      return [await statusOf(1), await statusOf(2)].every((status) => status === 'FULFILLED');
    });
    const day = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
    for (const provider of ['COURIER', 'TOP_UP']) {
      const { reconcileGifts } = await graph.data<{
        reconcileGifts: { reconciliation: { ours: number; differenceCount: number } };
      }>(
        `mutation ($input: ReconcileGiftsInput!) { reconcileGifts(input: $input) {
           reconciliation { ours differenceCount } userErrors { code } } }`,
        { input: { provider, day } },
        year.fulfiller,
      );
      expect(reconcileGifts.reconciliation.differenceCount).toBe(0);
      expect(reconcileGifts.reconciliation.ours).toBeGreaterThanOrEqual(2);
    }
  });
});

describe('the database refuses', () => {
  const award = async () => {
    await Promise.all([courier.kill(), cards.kill()]);
    return order(1);
  };
  const copyOrder = (awardId: string, item: string) =>
    graph.database.rows(
      `insert into provider_order (id, award_id, subscriber_id, item_id, provider, item, status, created_at)
       select gen_random_uuid(), award_id, subscriber_id, ${item}, 'COURIER', item, 'QUEUED', now()
       from provider_order where award_id = $1 limit 1`,
      [awardId],
    );

  test('a second order of the same thing, one of the whole, and one of another gift', async () => {
    const awardId = await award();
    await expect(copyOrder(awardId, 'item_id')).rejects.toThrow('provider_order_live');
    await expect(copyOrder(awardId, 'null')).rejects.toThrow('does not go to the winner');
    const foreign = `(select i.id from gift_item i where i.gift_option_id not in
      (select a.gift_option_id from award a where a.id = award_id) limit 1)`;
    await expect(copyOrder(awardId, foreign)).rejects.toThrow('does not go to the winner');
  });

  test('an award that ends well while a thing is missing', async () => {
    const awardId = await award();
    const end = graph.database.rows(
      `update award set status = 'FULFILLED', fulfilled_by = $2, fulfilled_at = now() where id = $1`,
      [awardId, year.fulfiller.id],
    );
    await expect(end).rejects.toThrow('lacks a part of its gift');
  });

  test('things that are worth more or less than their gift, and any for a frozen plan', async () => {
    const later = await FinalisedMonth.heardOf(graph, { code: '2027' });
    const add = (value: number) =>
      graph.database.rows(
        `insert into gift_item (id, gift_option_id, place, name_vi, name_en, value, provider)
         select gen_random_uuid(), g.id, 9, 'Quà', 'Gift', $2, 'COURIER' from gift_option g
         join prize z on z.id = g.prize_id join prize_plan p on p.id = z.plan_id
         where p.period_id = $1 order by z.place limit 1`,
        [later.periodId, value],
      );
    await expect(add(1)).rejects.toThrow('make no gift worth');
    await later.publish();
    await expect(add(1)).rejects.toThrow('the prize plan is frozen');
  });
});
