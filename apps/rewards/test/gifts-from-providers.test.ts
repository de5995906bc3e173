import { TestSubgraph, until } from '@chia-se/subgraph-kit/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { codeOf, FinalisedMonth, staff } from './finalised-month.ts';
import { TestProvider } from './gift-provider.ts';

let provider: TestProvider;
let graph: TestSubgraph;
let month: FinalisedMonth;

beforeAll(async () => {
  provider = await TestProvider.start();
  graph = await FinalisedMonth.start({
    GIFT_PROVIDERS: provider.settings(),
    GIFT_ORDER_SECONDS: '0.05',
    GIFT_PROVIDER_TIMEOUT_MS: '1000',
  });
});
beforeEach(async () => {
  await provider.run();
  month = await FinalisedMonth.heardOf(graph);
  await month.publish();
});
afterAll(async () => {
  await graph.stop();
  await provider.stop();
});

interface GiftOrder {
  id: string;
  status: string;
  provider: string;
  amount: number | null;
  refusal: string | null;
  providerReference: string | null;
}

async function orderOf(awardId: string): Promise<GiftOrder | null> {
  const { award } = await graph.data<{ award: { giftOrder: GiftOrder | null } }>(
    `query ($id: ID!) { award(id: $id) { giftOrder {
       id status provider amount tries refusal providerReference } } }`,
    { id: awardId },
    staff(),
  );
  return award.giftOrder;
}

const statusOf = async (rank: number) => (await month.awardOf(rank)).status;

/** The winner of a rank claims the first gift, and it is sent on its way. */
async function order(rank: number): Promise<string> {
  const award = await month.awardOf(rank);
  expect(
    codeOf(await month.mutate('claimAward', month.claimInput(award), month.winner(rank))),
  ).toBeNull();
  expect(
    codeOf(await month.mutate('startFulfilment', { awardId: award.id }, month.fulfiller)),
  ).toBeNull();
  return award.id;
}

/** Time passes for the orders that wait, until it holds. */
const passing = (condition: () => Promise<boolean>) =>
  until(async () => {
    if (await condition()) return true;
    graph.clock.advance({ seconds: 30 });
    if (!provider.running) await provider.run();
    return false;
  });

const given = (id: string) => provider.gifts().filter(({ key }) => key === id).length;

describe('a gift from a provider', () => {
  test('is reserved, committed, confirmed and handed over, without another hand', async () => {
    const awardId = await order(1);
    await passing(async () => (await statusOf(1)) === 'FULFILLED');
    const gift = await orderOf(awardId);
    expect(gift).toMatchObject({ status: 'CONFIRMED', provider: 'COURIER', amount: null });
    expect(given(gift!.id)).toBe(1);
    const told = (await graph.published()).filter(({ name }) => name === 'AwardFulfilled');
    expect(told.filter(({ payload }) => payload['awardId'] === awardId)).toHaveLength(1);
    const ledger = await graph.database.rows(
      `select deed, actor_id as "actorId" from award_ledger where award_id = $1 order by sequence desc limit 1`,
      [awardId],
    );
    expect(ledger).toEqual([{ deed: 'FULFILLED', actorId: month.fulfiller.id }]);
  });

  test('that is credit goes out in its amount', async () => {
    // The encouragement prizes begin behind first, second and third ones.
    const awardId = await order(9);
    await passing(async () => (await statusOf(9)) === 'FULFILLED');
    const gift = await orderOf(awardId);
    expect(gift).toMatchObject({ provider: 'TOP_UP', amount: 200_000 });
    expect(provider.gifts()).toContainEqual({ key: gift?.id, amount: 200_000 });
  });

  test('is not handed over by hand beside its order', async () => {
    await provider.run({ work: 1, workMs: 60_000 });
    const awardId = await order(2);
    const byHand = { awardId, handOverNote: 'Trao tận tay tại cửa hàng.' };
    expect(codeOf(await month.mutate('fulfilAward', byHand, month.fulfiller))).toBe('GIFT_ORDERED');
    expect(codeOf(await month.mutate('orderGiftAgain', { awardId }, month.fulfiller))).toBe(
      'GIFT_ORDERED',
    );
    await provider.run();
    await passing(async () => (await statusOf(2)) === 'FULFILLED');
    expect(given((await orderOf(awardId))!.id)).toBe(1);
  });

  test('that is refused can be ordered anew, under another key', async () => {
    await provider.run({ refuse: 1 });
    const awardId = await order(3);
    await passing(async () => (await orderOf(awardId))?.status === 'REFUSED');
    const refused = await orderOf(awardId);
    expect(refused?.refusal).toBe('OUT_OF_STOCK');
    await provider.run();
    expect(codeOf(await month.mutate('orderGiftAgain', { awardId }, month.judge))).toBe(
      'JUDGED_THIS_ROUND',
    );
    const again = await Promise.all([
      month.mutate('orderGiftAgain', { awardId }, month.fulfiller),
      month.mutate('orderGiftAgain', { awardId }, month.fulfiller),
    ]);
    expect(again.map(codeOf).sort()).toEqual(['GIFT_ORDERED', null].sort());
    await passing(async () => (await statusOf(3)) === 'FULFILLED');
    const gift = await orderOf(awardId);
    expect(gift?.id).not.toBe(refused?.id);
    expect(given(refused!.id)).toBe(0);
    expect(given(gift!.id)).toBe(1);
  });
});

describe('whatever a provider does', () => {
  test.each([
    ['loses answers', { loseAnswer: 0.5 }],
    ['loses requests', { loseRequest: 0.5 }],
    ['answers too late', { late: 0.4, lateMs: 1_300 }],
    ['takes its time and tells twice', { work: 1, workMs: 20, twice: 1 }],
    ['dies again and again', { die: 0.2 }],
  ])('and %s, every gift is given once', async (_, faults) => {
    await provider.run({ ...faults, seed: 7 });
    const ranks = [1, 2, 3, 4, 5, 6];
    const awards = [];
    for (const rank of ranks) awards.push(await order(rank));
    await passing(async () => {
      const statuses = (await month.awards()).filter(({ rank }) => ranks.includes(rank));
      return statuses.every(({ status }) => status === 'FULFILLED');
    });
    for (const awardId of awards) expect(given((await orderOf(awardId))!.id)).toBe(1);
  });

  test('we may die between any two steps: the next worker looks up first', async () => {
    const awardId = await order(1);
    await passing(async () => (await statusOf(1)) === 'FULFILLED');
    const { id } = (await orderOf(awardId))!;
    const [copy] = await graph.database.rows<Record<string, unknown>>(
      'select * from provider_order where id = $1',
      [id],
    );
    expect(copy).toMatchObject({ status: 'CONFIRMED' });
    // As it stood when a process had died right after the commit was sent, for another award.
    const other = await month.awardOf(2);
    await month.mutate('claimAward', month.claimInput(other), month.winner(2));
    await provider.kill();
    await month.mutate('startFulfilment', { awardId: other.id }, month.fulfiller);
    const open = (await orderOf(other.id))!;
    await graph.database.rows(
      `update provider_order set status = 'COMMITTING', committed_at = now(), lease = gen_random_uuid()
       where id = $1`,
      [open.id],
    );
    await provider.run();
    await passing(async () => (await statusOf(2)) === 'FULFILLED');
    expect(given(open.id)).toBe(1);
  });

  test('nothing is committed while awarding is stopped', async () => {
    await month.mutate('stopAwards', { reason: 'Kiểm tra kho quà.' }, staff());
    const before = provider.gifts().length;
    await month.mutate('resumeAwards', { reason: 'Xong.' }, month.approver);
    await provider.kill();
    const awardId = await order(4);
    await month.mutate('stopAwards', { reason: 'Kiểm tra kho quà.' }, staff());
    await provider.run();
    for (let n = 0; n < 10; n += 1) {
      graph.clock.advance({ seconds: 30 });
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(provider.gifts()).toHaveLength(before);
    await month.mutate('resumeAwards', { reason: 'Xong.' }, month.approver);
    await passing(async () => (await statusOf(4)) === 'FULFILLED');
    expect(given((await orderOf(awardId))!.id)).toBe(1);
  });
});
