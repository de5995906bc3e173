import { TestSubgraph } from '@chia-se/subgraph-kit/testing';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import {
  accepted,
  decide,
  manager,
  newSubscriber,
  openPeriod,
  responder,
  submitted,
} from '../../test/seed.ts';
import { feedback } from '../subgraph.ts';

let graph: TestSubgraph;
let carried = 0;
beforeEach(async () => {
  graph = await TestSubgraph.start(feedback);
  carried = 0;
  await openPeriod(graph, { opensAt: '2026-11-01T00:00:00Z' });
});
afterEach(() => graph.stop());

/** What the bus does: hands on what left by the outbox, in order and once. */
async function carry(): Promise<void> {
  const events = await graph.published();
  for (const { name, payload } of events.slice(carried)) {
    const handled = [
      'FeedbackSubmitted',
      'FeedbackAnswered',
      'FeedbackStatusChanged',
      'FeedbackRefiled',
    ];
    if (handled.includes(name)) await graph.deliver(name, payload as never);
  }
  carried = events.length;
}

const respond = (feedbackId: string, body: string) =>
  graph.data(
    'mutation ($input: RespondToFeedbackInput!) { respondToFeedback(input: $input) { response { id } } }',
    { input: { feedbackId, body } },
    responder,
  );

const trends = async (variables: object = {}) =>
  graph.data<{
    feedbackTrends: {
      edges: { node: Record<string, unknown> }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
  }>(
    `query ($filter: TrendFilter, $by: [TrendDimension!], $first: Int = 50, $after: String) {
       feedbackTrends(filter: $filter, by: $by, first: $first, after: $after) {
         edges { node { week topicCode province submitted answered adopted delivered declined
           hoursToAnswer adoptionRate } } pageInfo { hasNextPage endCursor } } }`,
    { ...variables },
    manager,
  );

const nodes = async (variables: object = {}) =>
  (await trends(variables)).feedbackTrends.edges.map(({ node }) => node);

test('counts what came in, how soon it was answered and how much was adopted, by the week of submission', async () => {
  const first = await accepted(graph, newSubscriber(), { province: '79' });
  await accepted(graph, newSubscriber(), { topic: 'OTHER' });
  graph.clock.advance({ hours: 6 });
  await carry();
  await respond(first.id, 'Sẽ lắp trạm.');
  await carry();
  // Sunday evening in London is Monday in Vietnam, and a week on.
  graph.clock.set('2026-11-29T18:00:00Z');
  const late = await accepted(graph, newSubscriber(), { province: '79' });
  await carry();
  expect(await nodes()).toMatchObject([
    { week: '2026-11-23', submitted: 2, answered: 1, hoursToAnswer: 6, adoptionRate: 0 },
    { week: '2026-11-30', submitted: 1, answered: 0, hoursToAnswer: null, province: null },
  ]);
  for (const to of ['IN_PROGRESS', 'ADOPTED', 'DELIVERED', 'IN_PROGRESS', 'ADOPTED']) {
    await decide(graph, 'changeFeedbackStatus', { feedbackId: first.id, to }, responder);
  }
  const note = 'Vùng này chưa có trạm';
  const declined = { feedbackId: late.id, to: 'DECLINED', note };
  await decide(graph, 'changeFeedbackStatus', declined, responder);
  await respond(first.id, 'Đã lắp trạm.');
  await carry();
  expect(await nodes({ by: ['TOPIC', 'PROVINCE'] })).toEqual([
    {
      week: null,
      topicCode: 'NETWORK_QUALITY',
      province: '79',
      submitted: 2,
      answered: 1,
      adopted: 1,
      delivered: 1,
      declined: 1,
      hoursToAnswer: 6,
      adoptionRate: 0.5,
    },
    expect.objectContaining({ topicCode: 'OTHER', province: null, submitted: 1, adoptionRate: 0 }),
  ]);
  expect(await nodes({ by: [], filter: { province: '79' } })).toMatchObject([{ submitted: 2 }]);
});

test('follows an opinion to another topic and province, whenever that is heard', async () => {
  const author = newSubscriber();
  const { id } = await submitted(graph, author, { province: '79' });
  await submitted(graph, newSubscriber(), { province: '79' });
  await carry();
  graph.clock.advance({ hours: 2 });
  await decide(graph, 'changeFeedbackTopic', { feedbackId: id, topic: 'OTHER' });
  await carry();
  await decide(graph, 'acknowledgeFeedback', { feedbackIds: [id] });
  await respond(id, 'Sẽ lắp trạm.');
  await carry();
  const byTopic = { by: ['TOPIC', 'PROVINCE'] };
  const moved = [
    { topicCode: 'NETWORK_QUALITY', province: '79', submitted: 1, answered: 0 },
    { topicCode: 'OTHER', province: '79', submitted: 1, answered: 1, hoursToAnswer: 2 },
  ];
  expect(await nodes(byTopic)).toMatchObject(moved);
  // Heard again, and heard before what it follows was counted, it changes nothing.
  await graph.deliver('FeedbackRefiled', { feedbackId: id });
  const late = await submitted(graph, newSubscriber(), { topic: 'OTHER', province: '48' });
  await graph.deliver('FeedbackRefiled', { feedbackId: late.id });
  await carry();
  expect(await nodes(byTopic)).toMatchObject([
    moved[0],
    { topicCode: 'OTHER', province: '48', submitted: 1 },
    moved[1],
  ]);
});

test('follows an opinion that its author edits', async () => {
  const author = newSubscriber();
  const { id } = await submitted(graph, author, { province: '79' });
  await carry();
  await graph.data(
    'mutation ($input: EditFeedbackInput!) { editFeedback(input: $input) { userErrors { code } } }',
    { input: { feedbackId: id, topic: 'OTHER', title: 'Sửa', body: 'Nội dung.', province: '01' } },
    author,
  );
  await carry();
  expect(await nodes({ by: ['TOPIC', 'PROVINCE'] })).toMatchObject([
    { topicCode: 'OTHER', province: '01', submitted: 1 },
  ]);
});

test('is read page by page, nothing left out and nothing twice', async () => {
  for (const province of ['01', '31', '48', '79', '92']) {
    await accepted(graph, newSubscriber(), { province });
  }
  await accepted(graph);
  await carry();
  const seen: unknown[] = [];
  for (let after: string | null = null; ; ) {
    const page: Awaited<ReturnType<typeof trends>> = await trends({
      by: ['PROVINCE'],
      first: 2,
      after,
    });
    const { edges, pageInfo } = page.feedbackTrends;
    seen.push(...edges.map(({ node }) => node['province']));
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  expect(seen).toEqual([null, '01', '31', '48', '79', '92']);
});

test.each([
  [{ from: '2026-02-30' }],
  [{ from: 'yesterday' }],
  [{ from: '2020-01-01' }],
  [{ until: '99999-01-01' }],
])('refuses days that are none, and more than two years: %j', async (filter) => {
  const { errors } = await graph.run(
    'query ($filter: TrendFilter) { feedbackTrends(filter: $filter) { pageInfo { endCursor } } }',
    { filter },
    manager,
  );
  expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
});

test('an opinion that is gone counts nowhere, and stops nothing', async () => {
  await graph.deliver('FeedbackSubmitted', {
    feedbackId: '01900000-0000-7000-8000-0000000000ff',
    subscriberId: '01900000-0000-7000-8000-0000000000fe',
    referenceCode: 'K7QF-2M9X-C',
    periodId: '01900000-0000-7000-8000-0000000000fd',
    topic: 'OTHER',
    submittedAt: '2026-11-23T02:00:00Z',
  });
  expect(await nodes({ filter: { topic: '\0' } })).toEqual([]);
  expect(await nodes()).toEqual([]);
});
