import type { TestSubgraph } from '@chia-se/subgraph-kit/testing';
import { until } from '@chia-se/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { codeOf, FinalisedMonth } from './finalised-month.ts';
import { TestProvider } from './gift-provider.ts';
import { asSubscriber, giftsOf, give, recipients } from './occasion.ts';

let provider: TestProvider;
let graph: TestSubgraph;
let month: FinalisedMonth;
beforeAll(async () => {
  provider = await TestProvider.start({ loseAnswer: 0.5 });
  graph = await FinalisedMonth.start({
    GIFT_PROVIDERS: provider.settings(),
    GIFT_ORDER_SECONDS: '0.05',
    GIFT_PROVIDER_TIMEOUT_MS: '1000',
  });
  month = await FinalisedMonth.heardOf(graph, { people: 2 });
});
afterAll(async () => {
  await graph.stop();
  await provider.stop();
});

test('gifts for an occasion are ordered as prizes are: each once, by a provider that loses answers', async () => {
  const ids = recipients(5);
  await give(month, ids);
  for (const id of ids) {
    const [gift] = await giftsOf(month, id);
    const topUp = gift?.prize.giftOptions.find(({ name }) => name === 'Top-up')?.id;
    const claim = month.claimInput(gift!, { giftOptionId: topUp });
    expect(codeOf(await month.mutate('claimAward', claim, asSubscriber(id)))).toBeNull();
    const start = await month.mutate('startFulfilment', { awardId: gift!.id }, month.fulfiller);
    expect(codeOf(start)).toBeNull();
  }
  const statuses = async () =>
    (await Promise.all(ids.map((id) => giftsOf(month, id)))).map(([gift]) => gift?.status);
  await until(async () => {
    if ((await statuses()).every((status) => status === 'FULFILLED')) return true;
    graph.clock.advance({ seconds: 30 });
    if (!provider.running) await provider.run({ loseAnswer: 0.5 });
    return false;
  });
  const orders = await graph.database.rows<{ id: string }>(
    `select o.id from provider_order o join award a on a.id = o.award_id
     where a.reason = 'OCCASION' and o.status = 'CONFIRMED'`,
  );
  const given = provider.gifts().map(({ key }) => key);
  expect(given.sort()).toEqual(orders.map(({ id }) => id).sort());
  expect(given).toHaveLength(ids.length);
});
