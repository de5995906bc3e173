import { TestSubgraph } from '@chia-se/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
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
beforeAll(async () => {
  graph = await TestSubgraph.start(feedback);
  await openPeriod(graph);
});
afterAll(() => graph.stop());

/** The events of one opinion, by name, since a place in the outbox. */
const eventsOf = async (id: string) =>
  (await graph.published()).filter(({ payload }) => payload['feedbackId'] === id);
const namesOf = async (id: string) => (await eventsOf(id)).map(({ name }) => name);
const trailOf = (id: string) =>
  graph.database.rows(
    `select deed, reason, staff_id as "staffId" from decision where subject_id = $1 order by at, id`,
    [id],
  );

describe('acknowledging', () => {
  test('makes opinions public and hands them to the judging without personal data', async () => {
    const viewer = newSubscriber();
    const opinion = await submitted(graph, viewer, { title: 'Số 0901234567', body: 'a@b.vn ơi' });
    const { feedback: changed } = await decide(graph, 'acknowledgeFeedback', {
      feedbackIds: [opinion.id],
    });
    expect(changed).toEqual([{ id: opinion.id, status: 'ACKNOWLEDGED' }]);
    const events = await eventsOf(opinion.id);
    expect(events.map(({ name }) => name)).toEqual([
      'FeedbackSubmitted',
      'FeedbackStatusChanged',
      'FeedbackAccepted',
    ]);
    expect(events[1]?.payload).toEqual({
      feedbackId: opinion.id,
      subscriberId: viewer.id,
      referenceCode: opinion.referenceCode,
      from: 'RECEIVED',
      to: 'ACKNOWLEDGED',
      note: null,
    });
    expect(events[2]?.payload).toMatchObject({
      title: 'Số [số điện thoại]',
      body: '[email] ơi',
      topic: 'NETWORK_QUALITY',
      // Whoever decided on it does not judge it.
      moderatorIds: [expect.any(String)],
      subscriberId: viewer.id,
    });
    expect(await trailOf(opinion.id)).toEqual([
      { deed: 'ACKNOWLEDGE_FEEDBACK', reason: null, staffId: moderator.id },
    ]);
  });

  test('a hundred at a time, in the order asked for, and again without effect', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 100; n += 1) ids.push((await submitted(graph)).id);
    const input = { feedbackIds: [...ids].reverse() };
    const first = await decide(graph, 'acknowledgeFeedback', input);
    expect((first.feedback as unknown as { id: string }[]).map(({ id }) => id)).toEqual(
      input.feedbackIds,
    );
    const before = await graph.published();
    const again = await decide(graph, 'acknowledgeFeedback', input);
    expect(again.userErrors).toEqual([]);
    expect(again.feedback).toHaveLength(100);
    expect(await graph.published()).toHaveLength(before.length);
  });

  test('by two moderators at the same time happens once', async () => {
    const ids = [(await submitted(graph)).id, (await submitted(graph)).id];
    const both = await Promise.all([
      decide(graph, 'acknowledgeFeedback', { feedbackIds: ids }),
      decide(graph, 'acknowledgeFeedback', { feedbackIds: [...ids].reverse() }),
    ]);
    expect(both.flatMap(({ userErrors }) => userErrors)).toEqual([]);
    for (const id of ids) {
      expect((await namesOf(id)).filter((name) => name === 'FeedbackAccepted')).toHaveLength(1);
    }
  });

  test('is all or nothing', async () => {
    const fine = await submitted(graph);
    const rejected = await submitted(graph);
    await decide(graph, 'rejectFeedback', { feedbackId: rejected.id, reason: 'Quảng cáo' });
    const { feedback: none, userErrors } = await decide(graph, 'acknowledgeFeedback', {
      feedbackIds: [fine.id, rejected.id],
    });
    expect(none).toBeNull();
    expect(userErrors[0]).toMatchObject({
      code: 'STATUS_CHANGE_IMPOSSIBLE',
      message: `${rejected.referenceCode} is REJECTED and cannot become ACKNOWLEDGED. Please reload to see where it stands.`,
    });
    expect(await namesOf(fine.id)).toEqual(['FeedbackSubmitted']);
  });

  test.each([
    ['no opinion', [], 'NOTHING_CHOSEN'],
    ['one that does not exist', ['01930000-0000-7000-8000-0000000000ff'], 'FEEDBACK_UNKNOWN'],
    ['what is no id', ["' or true --"], 'FEEDBACK_UNKNOWN'],
    ['more than a hundred', Array.from({ length: 101 }, (_, n) => `${n}`), 'TOO_MANY_CHOSEN'],
  ])('refuses %s', async (_what, feedbackIds, code) => {
    const { userErrors } = await decide(graph, 'acknowledgeFeedback', { feedbackIds });
    expect(userErrors.map((error) => error.code)).toEqual([code]);
  });
});

describe('holding, releasing, rejecting', () => {
  test('what is held leaves the judging, and enters it again when it passes again', async () => {
    const opinion = await accepted(graph);
    const held = await decide(graph, 'holdFeedback', { feedbackId: opinion.id, reason: 'Xem lại' });
    expect(held.feedback?.status).toBe('HELD');
    await decide(graph, 'releaseFeedback', { feedbackId: opinion.id });
    await decide(graph, 'acknowledgeFeedback', { feedbackIds: [opinion.id] });
    const judging = (await namesOf(opinion.id)).filter((name) => name !== 'FeedbackStatusChanged');
    expect(judging).toEqual([
      'FeedbackSubmitted',
      'FeedbackAccepted',
      'FeedbackWithdrawn',
      'FeedbackAccepted',
    ]);
    expect(await trailOf(opinion.id)).toMatchObject([
      { deed: 'ACKNOWLEDGE_FEEDBACK' },
      { deed: 'HOLD_FEEDBACK', reason: 'Xem lại' },
      { deed: 'RELEASE_FEEDBACK' },
      { deed: 'ACKNOWLEDGE_FEEDBACK' },
    ]);
  });

  test('what was never accepted is not withdrawn', async () => {
    const opinion = await submitted(graph);
    await decide(graph, 'holdFeedback', { feedbackId: opinion.id, reason: 'Xem lại' });
    expect(await namesOf(opinion.id)).toEqual(['FeedbackSubmitted', 'FeedbackStatusChanged']);
  });

  test('a rejection needs a reason, which the author is told', async () => {
    const opinion = await submitted(graph);
    const without = await decide(graph, 'rejectFeedback', {
      feedbackId: opinion.id,
      reason: ' \n',
    });
    expect(without.userErrors[0]).toMatchObject({
      code: 'REASON_MISSING',
      field: ['input', 'reason'],
    });
    const long = { feedbackId: opinion.id, reason: 'r'.repeat(1_001) };
    expect((await decide(graph, 'rejectFeedback', long)).userErrors[0]?.code).toBe(
      'REASON_TOO_LONG',
    );
    await decide(graph, 'rejectFeedback', { feedbackId: opinion.id, reason: 'Quảng cáo' });
    expect((await eventsOf(opinion.id)).at(-1)).toMatchObject({
      name: 'FeedbackStatusChanged',
      payload: { from: 'RECEIVED', to: 'REJECTED', note: 'Quảng cáo' },
    });
  });

  test('of two who decide at the same time, one comes too late', async () => {
    const opinion = await submitted(graph);
    const both = await Promise.all([
      decide(graph, 'rejectFeedback', { feedbackId: opinion.id, reason: 'Quảng cáo' }),
      decide(graph, 'acknowledgeFeedback', { feedbackIds: [opinion.id] }),
    ]);
    const codes = both.map(({ userErrors }) => userErrors[0]?.code ?? 'DONE').sort();
    expect(codes).toEqual(['DONE', 'STATUS_CHANGE_IMPOSSIBLE']);
  });
});

describe('handling', () => {
  const step = (feedbackId: string, to: string, note?: string) =>
    decide(graph, 'changeFeedbackStatus', { feedbackId, to, note }, responder);

  test('goes from acknowledged to delivered, and is reopened', async () => {
    const opinion = await accepted(graph);
    for (const to of ['IN_PROGRESS', 'ADOPTED', 'DELIVERED', 'IN_PROGRESS']) {
      expect((await step(opinion.id, to)).feedback?.status).toBe(to);
    }
    expect(await namesOf(opinion.id)).not.toContain('FeedbackWithdrawn');
  });

  test('leaves out no step', async () => {
    const opinion = await accepted(graph);
    expect((await step(opinion.id, 'DELIVERED')).userErrors[0]?.code).toBe(
      'STATUS_CHANGE_IMPOSSIBLE',
    );
  });

  test('declines with words for the author only', async () => {
    const opinion = await accepted(graph);
    expect((await step(opinion.id, 'DECLINED')).userErrors[0]?.code).toBe('REASON_MISSING');
    await step(opinion.id, 'DECLINED', 'Vùng này chưa có trạm');
    expect((await eventsOf(opinion.id)).at(-1)?.payload['note']).toBe('Vùng này chưa có trạm');
  });

  test.each(['RECEIVED', 'HELD', 'REJECTED', 'MERGED', 'ACKNOWLEDGED'])(
    'does not do the screening’s work: %s',
    async (to) => {
      const opinion = await submitted(graph);
      expect((await step(opinion.id, to)).userErrors[0]?.code).toBe('STATUS_NOT_OF_HANDLING');
    },
  );
});

describe('the trail', () => {
  test.each([`update decision set reason = 'x'`, 'delete from decision', 'truncate decision'])(
    'refuses %s',
    async (statement) => {
      await accepted(graph);
      await expect(graph.database.rows(statement)).rejects.toThrow('never changed');
    },
  );
});
