import type { Viewer } from '@chia-se/subgraph-kit';
import { TestSubgraph } from '@chia-se/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { onEach } from '../../test/queue.ts';
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

interface Merged {
  targetId: string | null;
  outcomes:
    | { feedbackId: string; feedback: { status: string } | null; userErrors: { code: string }[] }[]
    | null;
  userErrors: { code: string; message: string }[];
}

async function merge(feedbackIds: string[], targetId?: string): Promise<Merged> {
  const data = await graph.data<{ mergeFeedback: Merged }>(
    `mutation ($input: MergeFeedbackInput!) { mergeFeedback(input: $input) {
       targetId outcomes { feedbackId feedback { status } userErrors { code } }
       userErrors { code message } } }`,
    { input: { feedbackIds, targetId } },
    moderator,
  );
  return data.mergeFeedback;
}

const unmerge = (...feedbackIds: string[]) => onEach(graph, 'unmergeFeedback', { feedbackIds });
const codesOf = ({ outcomes }: { outcomes: Merged['outcomes'] }) =>
  outcomes?.map(({ userErrors }) => userErrors[0]?.code ?? null);

const support = (viewer: Viewer, feedbackId: string, name = 'supportFeedback') =>
  decide(graph, name, { feedbackId }, viewer);

interface Seen {
  status: string;
  supportCount: number;
  isSupportedByMe: boolean;
  mergedCount: number;
  mergedInto: { id: string; responses: { body: string }[] } | null;
  timeline: { kind: string; status: string; note: string | null }[];
  responses: { body: string }[];
}

async function seen(id: string, viewer: Viewer = moderator): Promise<Seen> {
  const data = await graph.data<{ feedback: Seen }>(
    `query ($id: ID!) { feedback(id: $id) { status supportCount isSupportedByMe mergedCount
       mergedInto { id responses { body } } timeline { kind status note } responses { body } } }`,
    { id },
    viewer,
  );
  return data.feedback;
}

async function respond(feedbackId: string, body: string) {
  await graph.data(
    'mutation ($input: RespondToFeedbackInput!) { respondToFeedback(input: $input) { response { id } } }',
    { input: { feedbackId, body } },
    responder,
  );
}

/** To whom, and under which of their opinions, events of a name went. */
async function told(name: string, matching: object = {}) {
  const events = (await graph.published()).filter((event) => event.name === name);
  return events
    .map(({ payload }) => payload)
    .filter((payload) => Object.entries(matching).every(([key, value]) => payload[key] === value));
}

/** Supporters of an opinion as they are stored, and whether by a merge. */
const supporters = async (feedbackId: string) => {
  const rows = await graph.database.rows<{ who: string; carried: boolean }>(
    `select subscriber_id as who, carried from feedback_support where feedback_id = $1 order by 1`,
    [feedbackId],
  );
  return rows.map(({ who, carried }) => [who, carried]);
};

describe('merging', () => {
  test('leaves the credit with the earliest, and its author follows what becomes of that', async () => {
    const first = await accepted(graph);
    const second = await accepted(graph);
    const merged = await merge([second.id, first.id]);
    expect(merged).toMatchObject({ targetId: first.id, userErrors: [] });
    expect(merged.outcomes).toEqual([
      { feedbackId: second.id, feedback: { status: 'MERGED' }, userErrors: [] },
    ]);
    // Out of the judging, where the first stays.
    expect(await told('FeedbackWithdrawn', { feedbackId: second.id })).toHaveLength(1);
    expect(await told('FeedbackWithdrawn', { feedbackId: first.id })).toHaveLength(0);
    const [note] = await told('FeedbackStatusChanged', { feedbackId: second.id, to: 'MERGED' });
    expect(note?.['note']).toContain(first.referenceCode);
    await respond(first.id, 'Trạm mới sẽ phát sóng.');
    expect(await seen(second.id, second.viewer)).toMatchObject({
      status: 'MERGED',
      mergedInto: { id: first.id, responses: [{ body: 'Trạm mới sẽ phát sóng.' }] },
    });
    expect(await seen(first.id, second.viewer)).toMatchObject({
      mergedCount: 1,
      supportCount: 1,
      isSupportedByMe: true,
    });
    // Strangers do not find it any more.
    expect(await seen(second.id, newSubscriber())).toBeNull();
    const trail = await graph.database.rows(
      `select deed, reason from decision where subject_id = $1 and deed = 'MERGE_FEEDBACK'`,
      [second.id],
    );
    expect(trail).toEqual([{ deed: 'MERGE_FEEDBACK', reason: first.referenceCode }]);
  });

  test('tells each author of each step once, under a code of their own', async () => {
    const first = await accepted(graph);
    const author = newSubscriber();
    const own = await accepted(graph, author);
    graph.clock.advance({ seconds: 2 });
    const again = await accepted(graph, author);
    const third = await accepted(graph);
    const repeated = await accepted(graph, first.viewer);
    await merge([first.id, own.id, again.id, third.id, repeated.id]);
    await decide(
      graph,
      'changeFeedbackStatus',
      { feedbackId: first.id, to: 'IN_PROGRESS' },
      responder,
    );
    const steps = await told('FeedbackStatusChanged', { to: 'IN_PROGRESS' });
    const here = [first.id, own.id, again.id, third.id, repeated.id];
    expect(
      steps
        .map((step) => step['feedbackId'])
        .filter((id) => here.includes(id as string))
        .sort(),
    ).toEqual([first.id, own.id, third.id].sort());
    expect(steps.find((step) => step['feedbackId'] === own.id)).toMatchObject({
      referenceCode: own.referenceCode,
      subscriberId: author.id,
      followedId: first.id,
    });
    await respond(first.id, 'Đã thêm trạm.');
    await respond(first.id, 'Đã thêm trạm.');
    const answers = await told('FeedbackAnswered', { body: 'Đã thêm trạm.' });
    expect(answers.map((one) => one['feedbackId']).sort()).toEqual(
      [first.id, own.id, third.id].sort(),
    );
  });

  test('into what was answered tells the latest answer, once however often it is merged', async () => {
    const first = await accepted(graph);
    await respond(first.id, 'Đã khắc phục tuần trước.');
    const late = await submitted(graph);
    await merge([late.id], first.id);
    await unmerge(late.id);
    await merge([late.id], first.id);
    const answers = await told('FeedbackAnswered', { body: 'Đã khắc phục tuần trước.' });
    expect(answers.map((one) => one['feedbackId'])).toEqual([first.id, late.id]);
  });

  test('at the same time and again is merging once', async () => {
    const first = await accepted(graph);
    const second = await accepted(graph);
    const all = await Promise.all([1, 2, 3].map(() => merge([first.id, second.id])));
    expect(all.flatMap(codesOf)).toEqual([null, null, null]);
    expect(
      await told('FeedbackStatusChanged', { feedbackId: second.id, to: 'MERGED' }),
    ).toHaveLength(1);
  });

  test('two ways round at the same time ends in one', async () => {
    const first = await accepted(graph);
    const second = await accepted(graph);
    const third = await accepted(graph);
    const all = await Promise.all([
      merge([third.id], second.id),
      merge([second.id], first.id),
      merge([third.id], first.id),
    ]);
    const rows = await graph.database.rows<{ chain: boolean }>(
      `select exists (select from feedback_merge a join feedback_merge b on b.feedback_id = a.target_id) as chain`,
    );
    expect(rows).toEqual([{ chain: false }]);
    expect(all.flatMap(codesOf).filter((code) => code === null).length).toBeGreaterThanOrEqual(1);
  });
});

describe('the support for a merged opinion', () => {
  test('counts for the target once per person, and is as it was after unmerging', async () => {
    const [a, b, c] = [newSubscriber(), newSubscriber(), newSubscriber()] as const;
    const first = await accepted(graph);
    const second = await accepted(graph);
    const third = await accepted(graph);
    for (const [who, id] of [
      [a, first.id],
      [a, second.id],
      [b, second.id],
      [b, third.id],
      [c, third.id],
      [first.viewer, second.id],
    ] as const) {
      await support(who, id);
    }
    const before = [
      await supporters(first.id),
      await supporters(second.id),
      await supporters(third.id),
    ];
    await merge([first.id, second.id, third.id]);
    // a, b, c and the authors of the second and the third; the first's own author is none.
    expect((await seen(first.id)).supportCount).toBe(5);
    await unmerge(second.id);
    expect((await seen(first.id)).supportCount).toBe(4);
    await unmerge(third.id);
    expect([
      await supporters(first.id),
      await supporters(second.id),
      await supporters(third.id),
    ]).toEqual(before);
    expect((await seen(first.id)).supportCount).toBe(1);
    expect((await seen(second.id)).supportCount).toBe(3);
  });

  test('given to the target besides stays with it', async () => {
    const supporter = newSubscriber();
    const first = await accepted(graph);
    const second = await accepted(graph);
    await support(supporter, second.id);
    await merge([first.id, second.id]);
    await support(supporter, first.id);
    expect((await seen(first.id)).supportCount).toBe(2);
    await unmerge(second.id);
    expect(await supporters(first.id)).toEqual([[supporter.id, false]]);
  });

  test.each(['first', 'second'])('taken back from the %s is gone from both', async (from) => {
    const supporter = newSubscriber();
    const first = await accepted(graph);
    const second = await accepted(graph);
    await support(supporter, second.id);
    await merge([first.id, second.id]);
    await support(supporter, { first, second }[from]?.id ?? '', 'withdrawSupport');
    expect((await seen(first.id)).supportCount).toBe(1);
    await unmerge(second.id);
    expect([await supporters(first.id), await supporters(second.id)]).toEqual([[], []]);
  });
});

describe('unmerging', () => {
  test('restores status, timeline and eligibility, even after the target was answered', async () => {
    const first = await accepted(graph);
    const second = await accepted(graph);
    const before = await seen(second.id);
    await merge([first.id, second.id]);
    await respond(first.id, 'Đã xử lý xong.');
    const { outcomes } = await unmerge(second.id);
    expect(outcomes?.[0]).toMatchObject({ feedback: { status: 'ACKNOWLEDGED' }, userErrors: [] });
    const after = await seen(second.id);
    expect(after).toMatchObject({ status: 'ACKNOWLEDGED', mergedInto: null, responses: [] });
    expect(after.timeline.slice(0, before.timeline.length)).toEqual(before.timeline);
    expect(after.timeline.map(({ status }) => status).slice(before.timeline.length)).toEqual([
      'MERGED',
      'ACKNOWLEDGED',
    ]);
    expect(await told('FeedbackAccepted', { feedbackId: second.id })).toHaveLength(2);
    expect(await told('FeedbackWithdrawn', { feedbackId: second.id })).toHaveLength(1);
    // What happens to the first is no longer the second's.
    await respond(first.id, 'Thêm một tin nữa.');
    const answers = await told('FeedbackAnswered', { body: 'Thêm một tin nữa.' });
    expect(answers.map((one) => one['feedbackId'])).toEqual([first.id]);
  });

  test.each(['RECEIVED', 'HELD'])(
    'brings back what was %s, which was not judged',
    async (status) => {
      const first = await accepted(graph);
      const second = await submitted(graph);
      if (status === 'HELD') {
        await decide(graph, 'holdFeedback', { feedbackId: second.id, reason: 'Trùng lặp.' });
      }
      await merge([second.id], first.id);
      await unmerge(second.id);
      expect((await seen(second.id)).status).toBe(status);
      expect(await told('FeedbackAccepted', { feedbackId: second.id })).toEqual([]);
    },
  );

  test('again, at the same time, or of what is not merged, changes nothing', async () => {
    const first = await accepted(graph);
    const second = await accepted(graph);
    await merge([first.id, second.id]);
    const all = await Promise.all([unmerge(second.id), unmerge(second.id), unmerge(first.id)]);
    expect(all.flatMap(codesOf)).toEqual([null, null, null]);
    expect(await told('FeedbackAccepted', { feedbackId: second.id })).toHaveLength(2);
  });

  test('happens by itself when the target ends, so that nobody is lost with another', async () => {
    const first = await accepted(graph);
    const second = await accepted(graph);
    const third = await submitted(graph);
    await merge([first.id, second.id, third.id]);
    await decide(graph, 'withdrawFeedback', { feedbackId: first.id }, first.viewer);
    expect((await seen(second.id)).status).toBe('ACKNOWLEDGED');
    expect((await seen(third.id)).status).toBe('RECEIVED');
    expect((await seen(second.id)).mergedInto).toBeNull();
  });

  test('happens when its author takes it back, with the support that it brought', async () => {
    const first = await accepted(graph);
    const second = await accepted(graph);
    await merge([first.id, second.id]);
    const { userErrors } = await decide(
      graph,
      'withdrawFeedback',
      { feedbackId: second.id },
      second.viewer,
    );
    expect(userErrors).toEqual([]);
    expect(await seen(second.id)).toMatchObject({ status: 'WITHDRAWN', mergedInto: null });
    expect((await seen(first.id)).supportCount).toBe(0);
  });
});

test('what the carrier works on is merged too, and goes on where it stood when that is undone', async () => {
  const [first, second] = [await accepted(graph), await accepted(graph)];
  const work = { feedbackId: second.id, to: 'IN_PROGRESS' };
  await decide(graph, 'changeFeedbackStatus', work, responder);
  expect(codesOf(await merge([second.id], first.id))).toEqual([null]);
  await unmerge(second.id);
  const data = await graph.data<{ feedback: { status: string } }>(
    'query ($id: ID!) { feedback(id: $id) { status } }',
    { id: second.id },
  );
  expect(data.feedback.status).toBe('IN_PROGRESS');
});

describe('refused is', () => {
  test('what would take the credit from the earliest', async () => {
    const first = await accepted(graph);
    const second = await accepted(graph);
    expect(codesOf(await merge([first.id], second.id))).toEqual(['TARGET_NOT_EARLIEST']);
  });

  test('a chain, from either end', async () => {
    const [first, second, third] = [
      await accepted(graph),
      await accepted(graph),
      await accepted(graph),
    ];
    await merge([second.id, third.id]);
    expect(codesOf(await merge([second.id], first.id))).toEqual(['HAS_MERGED']);
    expect(codesOf(await merge([third.id], first.id))).toEqual(['ALREADY_MERGED']);
    const fourth = await accepted(graph);
    expect(codesOf(await merge([fourth.id], third.id))).toEqual(['TARGET_MERGED']);
  });

  test('what the carrier has decided on, what was rejected, and a target that nobody sees', async () => {
    const first = await accepted(graph);
    const second = await accepted(graph);
    for (const to of ['IN_PROGRESS', 'ADOPTED']) {
      await decide(graph, 'changeFeedbackStatus', { feedbackId: second.id, to }, responder);
    }
    const third = await submitted(graph);
    await decide(graph, 'rejectFeedback', { feedbackId: third.id, reason: 'Quảng cáo.' });
    const fourth = await submitted(graph);
    const fifth = await submitted(graph);
    expect(codesOf(await merge([second.id, third.id], first.id))).toEqual([
      'STATUS_IMPOSSIBLE',
      'STATUS_IMPOSSIBLE',
    ]);
    expect(codesOf(await merge([fifth.id], fourth.id))).toEqual(['TARGET_NOT_PUBLIC']);
    expect((await merge([fourth.id, fifth.id])).userErrors[0]?.code).toBe('NO_TARGET');
  });

  test('nothing, too much, and what does not exist', async () => {
    const first = await accepted(graph);
    expect((await merge([])).userErrors[0]?.code).toBe('NOTHING_CHOSEN');
    expect((await merge([first.id])).userErrors[0]?.code).toBe('NOTHING_TO_MERGE');
    const many = Array.from({ length: 101 }, (_, n) => `id ${n}`);
    expect((await merge(many)).userErrors[0]?.code).toBe('TOO_MANY_CHOSEN');
    expect(codesOf(await merge(['no id'], first.id))).toEqual(['FEEDBACK_UNKNOWN']);
    expect(codesOf(await merge([first.id], 'no id'))).toEqual(['TARGET_UNKNOWN']);
  });

  test('a merged opinion to whoever would move it by another deed', async () => {
    const first = await accepted(graph);
    const second = await accepted(graph);
    await merge([first.id, second.id]);
    for (const [name, input] of [
      ['acknowledgeFeedback', { feedbackIds: [second.id] }],
      ['releaseFeedback', { feedbackId: second.id }],
      ['holdFeedback', { feedbackId: second.id, reason: 'Xem lại.' }],
    ] as const) {
      const { userErrors } = await decide(graph, name, input);
      expect(userErrors[0]?.code).toBe('STATUS_CHANGE_IMPOSSIBLE');
    }
  });

  test('whoever does not moderate', async () => {
    const { errors } = await graph.run(
      'mutation { mergeFeedback(input: { feedbackIds: ["x", "y"] }) { targetId } }',
      {},
      responder,
    );
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});
