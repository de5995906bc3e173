import { anonymous } from '@chia-se/subgraph-kit';
import { TestSubgraph } from '@chia-se/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { queuePage } from '../../test/queue.ts';
import { accepted, moderator, openPeriod, responder, submitted } from '../../test/seed.ts';
import { feedback } from '../subgraph.ts';

let graph: TestSubgraph;
beforeAll(async () => {
  graph = await TestSubgraph.start(feedback);
  await openPeriod(graph);
});
afterAll(() => graph.stop());

const respond = async (feedbackId: string, body: string, deliverBy?: string) =>
  (
    await graph.data<{
      respondToFeedback: { response: { id: string } | null; userErrors: { code: string }[] };
    }>(
      `mutation ($input: RespondToFeedbackInput!) { respondToFeedback(input: $input) {
         response { id } userErrors { code } } }`,
      { input: { feedbackId, body, deliverBy } },
      responder,
    )
  ).respondToFeedback;

const answers = async () =>
  (await graph.published()).filter(({ name }) => name === 'FeedbackAnswered');

test('an answer stands in public and its author is told', async () => {
  const opinion = await accepted(graph);
  const { response } = await respond(opinion.id, 'Trạm mới sẽ phát sóng tháng 12.');
  const data = await graph.data(
    'query ($id: ID!) { feedback(id: $id) { responses { id body respondedAt } } }',
    { id: opinion.id },
    anonymous,
  );
  expect(data).toEqual({
    feedback: {
      responses: [
        {
          id: response?.id,
          body: 'Trạm mới sẽ phát sóng tháng 12.',
          respondedAt: expect.anything(),
        },
      ],
    },
  });
  expect((await answers()).at(-1)?.payload).toEqual({
    feedbackId: opinion.id,
    subscriberId: opinion.viewer.id,
    referenceCode: opinion.referenceCode,
    responseId: response?.id,
    body: 'Trạm mới sẽ phát sóng tháng 12.',
    deliverBy: null,
  });
});

test('the same words sent again, even at the same time, are one answer', async () => {
  const opinion = await accepted(graph);
  const before = (await answers()).length;
  const all = await Promise.all([1, 2, 3].map(() => respond(opinion.id, 'Đã ghi nhận.')));
  expect(new Set(all.map(({ response }) => response?.id)).size).toBe(1);
  expect(await answers()).toHaveLength(before + 1);
});

describe('a promised delivery', () => {
  const dueAt = async (feedbackId: string) =>
    (await queuePage(graph)).edges.find(({ node }) => node.feedback.id === feedbackId)?.node.dueAt;

  test('is read by all, and is the deadline from then on', async () => {
    const opinion = await accepted(graph);
    await respond(opinion.id, 'Trạm mới sẽ phát sóng.', '2026-12-31T17:00:00Z');
    const data = await graph.data(
      'query ($id: ID!) { feedback(id: $id) { responses { deliverBy } timeline { kind status } } }',
      { id: opinion.id },
      anonymous,
    );
    expect(data).toEqual({
      feedback: {
        responses: [{ deliverBy: '2026-12-31T17:00:00.000Z' }],
        timeline: [
          { kind: 'STATUS', status: 'ACKNOWLEDGED' },
          { kind: 'ANSWER', status: 'ACKNOWLEDGED' },
        ],
      },
    });
    expect(await dueAt(opinion.id)).toBe('2026-12-31T17:00:00.000Z');
  });

  test('is another answer with another date, and the same with the same', async () => {
    const opinion = await accepted(graph);
    const dates = ['2026-12-01T00:00:00Z', '2026-12-02T00:00:00Z', '2026-12-01T00:00:00Z'];
    const ids = [];
    for (const date of dates) ids.push((await respond(opinion.id, 'Sắp xong.', date)).response?.id);
    expect(new Set(ids).size).toBe(2);
    expect(ids[2]).toBe(ids[0]);
    expect(await dueAt(opinion.id)).toBe('2026-12-02T00:00:00.000Z');
  });

  test.each(['2026-11-23T02:00:00Z', '2000-01-01T00:00:00Z', '2029-01-01T00:00:00Z'])(
    'cannot be %s',
    async (date) => {
      const opinion = await accepted(graph);
      const { userErrors } = await respond(opinion.id, 'Sắp xong.', date);
      expect(userErrors[0]?.code).toBe('DELIVERY_DATE_IMPOSSIBLE');
    },
  );
});

test('what is not public is not answered', async () => {
  const opinion = await submitted(graph);
  expect((await respond(opinion.id, 'a')).userErrors[0]?.code).toBe('FEEDBACK_NOT_PUBLIC');
});

test.each([
  ['\u200b', 'RESPONSE_EMPTY'],
  ['a'.repeat(5_001), 'RESPONSE_TOO_LONG'],
  ['a'.repeat(1_000_000), 'RESPONSE_TOO_LONG'],
])('refuses a body that is no answer', async (body, code) => {
  const opinion = await accepted(graph);
  expect((await respond(opinion.id, body)).userErrors[0]?.code).toBe(code);
});

test('a moderator without the scope does not answer', async () => {
  const { errors } = await graph.run(
    'mutation { respondToFeedback(input: { feedbackId: "x", body: "y" }) { response { id } } }',
    {},
    moderator,
  );
  expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
});
