import { expect, test } from '@jest/globals';
import {
  ClaimAwardDocument,
  createGraphClient,
  errorOf,
  graphExchange,
  HomeDocument,
  MyAwardsDocument,
  MyFeedbackListDocument,
  mutate,
  Outbox,
  Session,
  SubmitFeedbackDocument,
} from '../src/index.ts';
import { createMockGraph, memoryStorage, memoryStore } from '../src/testing/index.ts';

const language = () => 'vi';

async function signedIn() {
  const graph = createMockGraph();
  const { fetch } = graph;
  const url = 'http://mock/graphql';
  const session = new Session({
    exchange: graphExchange({ url, language, fetch, store: memoryStore() }),
  });
  const client = createGraphClient({ url, session, language, fetch });
  await session.restore();
  return { graph, session, client };
}

test('a screen for everybody needs nobody signed in', async () => {
  const { client, session } = await signedIn();
  expect(session.state).toEqual({ status: 'signedOut', reason: 'NONE' });
  const { data } = await client.query({ query: HomeDocument, variables: { code: 'chia-se' } });
  expect(data?.programme?.topics).toHaveLength(4);
  expect(data?.programme?.prizePlan?.prizes[0]?.value).toBe(4_990_000);
  expect(data?.heard.edges.map(({ node }) => node.status)).toEqual(['DELIVERED', 'ADOPTED']);
});

test('signs in by code, says what to mend, and remembers what is submitted and claimed', async () => {
  const { client, session } = await signedIn();
  const phone = { phoneNumber: '0901234567', as: 'SUBSCRIBER' as const };
  const wrong = await session.signIn({ ...phone, code: '000000' });
  expect(errorOf(wrong, 'code')).toMatch(/Mã không đúng/);
  expect(await session.signIn({ ...phone, code: '123456' })).toEqual({ kind: 'done', value: true });

  const input = {
    idempotencyKey: 'opinion-1',
    topic: 'OTHER',
    title: 'Giấy báo cước',
    body: 'Khó đọc.',
  };
  expect(
    errorOf(
      await mutate(client, SubmitFeedbackDocument, { input: { ...input, title: '' } }),
      'title',
    ),
  ).toMatch(/tiêu đề/);
  for (let n = 0; n < 2; n++) await mutate(client, SubmitFeedbackDocument, { input });
  const { data } = await client.query({ query: MyFeedbackListDocument, variables: {} });
  expect(data?.me?.feedback?.edges.map(({ node }) => node.title)).toEqual([
    'Giấy báo cước',
    'Sóng yếu ở chợ Bà Chiểu',
  ]);

  const awards = await client.query({ query: MyAwardsDocument, variables: {} });
  const award = awards.data?.me?.awards?.edges[0]?.node;
  const claimed = await mutate(client, ClaimAwardDocument, {
    input: {
      awardId: award!.id,
      giftOptionId: award!.prize.giftOptions[1]!.id,
      delivery: { recipientName: 'Lan', phoneNumber: '0901234567', address: '1 Lê Lợi, Huế' },
      idempotencyKey: 'claim-0001',
    },
  });
  expect(claimed).toMatchObject({ kind: 'done', value: { award: { status: 'CLAIMED' } } });
});

test('the outbox sends when the mock network is back', async () => {
  const { graph, client } = await signedIn();
  let time = 0;
  const outbox = new Outbox({
    storage: memoryStorage(),
    now: () => time,
    send: (document, variables) => mutate(client, document, variables),
  });
  await outbox.sendAs('lan');
  graph.offline = true;
  const input = { idempotencyKey: 'opinion-2', topic: 'OTHER', title: 'Một', body: 'Hai.' };
  await outbox.add('lan', 'submitFeedback', input);
  await outbox.wake();
  expect(outbox.entries()).toMatchObject([{ state: 'waiting', tries: 1 }]);
  graph.offline = false;
  time += 60_000;
  await outbox.wake();
  outbox.stop();
  expect(outbox.entries()).toMatchObject([{ state: 'sent' }]);
});
