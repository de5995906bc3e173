import { anonymous } from '@chia-se/subgraph-kit';
import { TestSubgraph } from '@chia-se/subgraph-kit/testing';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { onEach, queueIds, queuePage, setServiceLevel } from '../../test/queue.ts';
import {
  accepted,
  decide,
  moderator,
  newSubscriber,
  openPeriod,
  responder,
  submitted,
} from '../../test/seed.ts';
import { feedback } from '../subgraph.ts';

let graph: TestSubgraph;
beforeEach(async () => {
  graph = await TestSubgraph.start(feedback);
  await openPeriod(graph);
});
afterEach(() => graph.stop());

const overview = async () =>
  (
    await graph.data<{
      feedbackOverview: {
        waiting: number;
        overdue: number;
        steps: { status: string; waiting: number; overdue: number }[];
      };
    }>('{ feedbackOverview { waiting overdue steps { status waiting overdue } } }', {}, moderator)
  ).feedbackOverview;

describe('a deadline', () => {
  test('is that of the topic and step, and starts anew with each step', async () => {
    await setServiceLevel(graph, { topic: 'NETWORK_QUALITY', status: 'RECEIVED', hours: 2 });
    const network = await submitted(graph);
    const other = await submitted(graph, newSubscriber(), { topic: 'OTHER' });
    const { edges } = await queuePage(graph);
    expect(edges.map(({ node }) => [node.feedback.id, node.dueAt])).toEqual([
      [network.id, '2026-11-23T04:00:00.000Z'],
      [other.id, '2026-11-24T02:00:00.000Z'],
    ]);
    graph.clock.advance({ hours: 1 });
    await decide(graph, 'acknowledgeFeedback', { feedbackIds: [network.id] });
    const [, moved] = (await queuePage(graph)).edges;
    expect(moved?.node).toMatchObject({
      status: 'ACKNOWLEDGED',
      dueAt: '2026-11-26T03:00:00.000Z',
    });
  });

  test('ends where nobody at the carrier is waited for', async () => {
    const opinion = await accepted(graph);
    const note = 'Vùng này chưa có trạm';
    await decide(
      graph,
      'changeFeedbackStatus',
      { feedbackId: opinion.id, to: 'DECLINED', note },
      responder,
    );
    graph.clock.advance({ days: 400 });
    expect(await queueIds(graph)).toEqual([]);
    expect(await overview()).toMatchObject({ waiting: 0, overdue: 0 });
  });

  test('that passed in silence is found, to the second', async () => {
    const opinion = await submitted(graph);
    graph.clock.advance({ hours: 24 });
    expect(await queueIds(graph, { filter: { overdue: true } })).toEqual([]);
    graph.clock.advance({ seconds: 1 });
    const late = await submitted(graph);
    const { edges } = await queuePage(graph, { filter: { overdue: true } });
    expect(edges.map(({ node }) => [node.feedback.id, node.isOverdue])).toEqual([
      [opinion.id, true],
    ]);
    expect(late.id).not.toBe(opinion.id);
    expect(await overview()).toMatchObject({
      waiting: 2,
      overdue: 1,
      steps: [
        { status: 'RECEIVED', waiting: 2, overdue: 1 },
        { status: 'HELD', waiting: 0, overdue: 0 },
        { status: 'ACKNOWLEDGED', waiting: 0, overdue: 0 },
        { status: 'IN_PROGRESS', waiting: 0, overdue: 0 },
        { status: 'ADOPTED', waiting: 0, overdue: 0 },
      ],
    });
  });

  test.each([
    [{ topic: 'NOTHING', status: 'RECEIVED', hours: 2 }, 'TOPIC_UNKNOWN'],
    [{ topic: 'OTHER', status: 'DELIVERED', hours: 2 }, 'STATUS_WAITS_FOR_NOBODY'],
    [{ topic: 'OTHER', status: 'RECEIVED', hours: 0 }, 'HOURS_OUT_OF_RANGE'],
    [{ topic: 'OTHER', status: 'RECEIVED', hours: 8_761 }, 'HOURS_OUT_OF_RANGE'],
    [{ topic: 'OTHER', status: 'RECEIVED', hours: 2, programmeCode: '\0' }, 'TOPIC_UNKNOWN'],
  ])('is not set to what makes no sense: %j', async (input, code) => {
    expect((await setServiceLevel(graph, input)).userErrors[0]?.code).toBe(code);
  });
});

describe('the queue', () => {
  test('is read page by page in each order, nothing left out and nothing twice', async () => {
    const all: string[] = [];
    for (let n = 0; n < 7; n += 1) {
      const body = n % 3 === 0 ? 'Gọi tôi theo số 0901234567 nhé.' : 'Sóng yếu.';
      all.push((await submitted(graph, newSubscriber(), { body })).id);
      graph.clock.advance({ minutes: n % 2 });
    }
    await decide(graph, 'acknowledgeFeedback', { feedbackIds: [all[1], all[4]] });
    await decide(graph, 'holdFeedback', { feedbackId: all[2], reason: 'Xem lại' });
    for (const order of ['DEADLINE', 'AGE', 'RISK']) {
      const whole = await queueIds(graph, { order });
      expect([...whole].sort()).toEqual([...all].sort());
      const paged: string[] = [];
      for (let after: string | null = null; ; ) {
        const { edges, pageInfo } = await queuePage(graph, { order, first: 2, after });
        paged.push(...edges.map(({ node }) => node.feedback.id));
        if (!pageInfo.hasNextPage) break;
        after = pageInfo.endCursor;
      }
      expect(paged).toEqual(whole);
    }
    // Ids tell time; of two from the same millisecond either may be the smaller.
    expect(await queueIds(graph, { order: 'AGE' })).toEqual([...all].sort());
    const risks = (await queuePage(graph, { order: 'RISK' })).edges.map(({ node }) => node.risk);
    expect(risks).toEqual([20, 20, 20, 0, 0, 0, 0]);
  });

  test('is narrowed by step, topic and department', async () => {
    const network = await submitted(graph);
    const other = await accepted(graph, newSubscriber(), { topic: 'OTHER' });
    await onEach(graph, 'assignFeedback', { feedbackIds: [other.id], department: 'LEGAL' });
    expect(await queueIds(graph, { filter: { status: ['RECEIVED'] } })).toEqual([network.id]);
    expect(await queueIds(graph, { filter: { topic: 'OTHER' } })).toEqual([other.id]);
    expect(await queueIds(graph, { filter: { department: 'LEGAL' } })).toEqual([other.id]);
    for (const filter of [{ topic: '\0' }, { department: 'x'.repeat(500) }, { status: [] }]) {
      expect(await queueIds(graph, { filter })).toEqual([]);
    }
  });

  test.each([
    ['DEADLINE', ['never', '01900000-0000-7000-8000-000000000001']],
    ['RISK', ['1; drop table handling', '01900000-0000-7000-8000-000000000001']],
    ['AGE', ['', 'no id']],
  ])('refuses a cursor that it did not give: %s', async (order, key) => {
    const after = Buffer.from(JSON.stringify(key)).toString('base64url');
    const { errors } = await graph.run(
      `query ($order: QueueOrder, $after: String) {
         moderationQueue(order: $order, after: $after) { pageInfo { endCursor } } }`,
      { order, after },
      moderator,
    );
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });

  test('is for staff alone, by the way of an opinion as well', async () => {
    const opinion = await accepted(graph);
    const { errors } = await graph.run('{ moderationQueue { edges { cursor } } }', {}, anonymous);
    expect(errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
    const reference = { __typename: 'Feedback', id: opinion.id };
    const { data } = await graph.entity(reference, 'id handling { risk }', opinion.viewer);
    expect(data?._entities).toEqual([{ id: opinion.id, handling: null }]);
  });
});

test('an opinion that its author edits is found under its new topic and findings', async () => {
  const opinion = await submitted(graph);
  const input = {
    feedbackId: opinion.id,
    topic: 'OTHER',
    title: 'Sóng yếu',
    body: 'Gọi tôi theo số 0901234567 nhé.',
  };
  expect((await decide(graph, 'editFeedback', input, opinion.viewer)).userErrors).toEqual([]);
  expect(await queueIds(graph, { filter: { topic: 'NETWORK_QUALITY' } })).toEqual([]);
  const { edges } = await queuePage(graph, { filter: { topic: 'OTHER' } });
  expect(edges[0]?.node).toMatchObject({ risk: 20, feedback: { id: opinion.id } });
});

describe('assigning', () => {
  test('answers each opinion for itself, and stands on the trail', async () => {
    const [open, done] = [await submitted(graph), await submitted(graph)];
    await decide(graph, 'rejectFeedback', { feedbackId: done.id, reason: 'Quảng cáo' });
    const unknown = '01900000-0000-7000-8000-0000000000ff';
    const feedbackIds = [open.id, done.id, unknown, 'no id', open.id];
    const { outcomes } = await onEach(graph, 'assignFeedback', {
      feedbackIds,
      department: 'NETWORK',
    });
    expect(
      outcomes?.map(({ feedbackId, userErrors }) => [feedbackId, userErrors[0]?.code]),
    ).toEqual([
      [open.id, undefined],
      [done.id, 'NOTHING_WAITS'],
      [unknown, 'FEEDBACK_UNKNOWN'],
      ['no id', 'FEEDBACK_UNKNOWN'],
    ]);
    const trail = await graph.database.rows(
      `select subject_id, reason from decision where deed = 'ASSIGN_FEEDBACK'`,
    );
    expect(trail).toEqual([{ subject_id: open.id, reason: 'NETWORK' }]);
  });

  test('lasts over the steps', async () => {
    const opinion = await submitted(graph);
    await onEach(graph, 'assignFeedback', { feedbackIds: [opinion.id], department: 'NETWORK' });
    await decide(graph, 'acknowledgeFeedback', { feedbackIds: [opinion.id] });
    const [item] = (await queuePage(graph)).edges;
    expect(item?.node.department).toEqual({ code: 'NETWORK', name: 'Network engineering' });
  });

  test.each([
    [{ feedbackIds: [], department: 'NETWORK' }, 'NOTHING_CHOSEN'],
    [
      { feedbackIds: Array.from({ length: 101 }, (_, n) => `${n}`), department: 'NETWORK' },
      'TOO_MANY_CHOSEN',
    ],
    [{ feedbackIds: ['x'], department: 'KITCHEN' }, 'DEPARTMENT_UNKNOWN'],
  ])('is refused as a whole where it cannot be: %#', async (input, code) => {
    const { outcomes, userErrors } = await onEach(graph, 'assignFeedback', input);
    expect([outcomes, userErrors]).toEqual([null, [{ code }]]);
  });
});

describe('deciding on many', () => {
  test('does what can be done and says why the rest was not', async () => {
    const [first, second] = [await submitted(graph), await submitted(graph)];
    await decide(graph, 'rejectFeedback', { feedbackId: second.id, reason: 'Quảng cáo' });
    const input = { feedbackIds: [first.id, second.id], deed: 'ACKNOWLEDGE' };
    const { outcomes } = await onEach(graph, 'moderateFeedback', input);
    expect(outcomes).toEqual([
      { feedbackId: first.id, feedback: { status: 'ACKNOWLEDGED' }, userErrors: [] },
      {
        feedbackId: second.id,
        feedback: null,
        userErrors: [{ code: 'STATUS_CHANGE_IMPOSSIBLE' }],
      },
    ]);
  });

  test('needs a reason where one decision would', async () => {
    const opinion = await submitted(graph);
    const input = { feedbackIds: [opinion.id], deed: 'REJECT' };
    const { outcomes } = await onEach(graph, 'moderateFeedback', input);
    expect(outcomes?.[0]?.userErrors).toEqual([{ code: 'REASON_MISSING' }]);
  });

  test('two moderators at the same opinions decide each of them once', async () => {
    const all = await Promise.all([1, 2, 3, 4].map(() => submitted(graph)));
    const feedbackIds = all.map(({ id }) => id);
    const [up, down] = await Promise.all([
      onEach(graph, 'moderateFeedback', { feedbackIds, deed: 'REJECT', reason: 'Quảng cáo' }),
      onEach(graph, 'assignFeedback', {
        feedbackIds: [...feedbackIds].reverse(),
        department: 'LEGAL',
      }),
    ]);
    expect(up.outcomes?.every(({ userErrors }) => userErrors.length === 0)).toBe(true);
    expect(down.outcomes).toHaveLength(4);
    expect(await queueIds(graph)).toEqual([]);
  });
});
