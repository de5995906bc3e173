import { anonymous, type Viewer } from '@chia-se/subgraph-kit';
import { TestSubgraph } from '@chia-se/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  accepted,
  decide,
  fulfilment,
  judge,
  manager,
  moderator,
  newSubscriber,
  openPeriod,
  responder,
  submitted,
} from '../../test/seed.ts';
import { feedback } from '../subgraph.ts';

const typed = 'Gọi tôi số 0901234567';
const masked = 'Gọi tôi số [số điện thoại]';
const author = newSubscriber();
const stranger = newSubscriber();

type Opinion = { id: string; referenceCode: string };
let graph: TestSubgraph;
let received: Opinion;
let held: Opinion;
let rejected: Opinion;
let open: Opinion;

beforeAll(async () => {
  graph = await TestSubgraph.start(feedback, { environment: { FEEDBACK_SECONDS_APART: '0' } });
  await openPeriod(graph);
  const over = { title: typed, body: typed };
  received = await submitted(graph, author, over);
  graph.clock.advance({ seconds: 1 });
  held = await accepted(graph, author, over);
  await decide(graph, 'holdFeedback', { feedbackId: held.id, reason: 'Lời lẽ khó nghe' });
  graph.clock.advance({ seconds: 1 });
  rejected = await submitted(graph, author, over);
  await decide(graph, 'rejectFeedback', { feedbackId: rejected.id, reason: 'Quảng cáo' });
  graph.clock.advance({ seconds: 1 });
  open = await accepted(graph, author, over);
});
afterAll(() => graph.stop());

interface Found {
  id: string;
  body: string;
}

/** Every way to one opinion. */
async function byEveryPath(of: Opinion, viewer: Viewer): Promise<Record<string, Found | null>> {
  const data = await graph.data<{
    feedback: Found | null;
    feedbackByReferenceCode: Found | null;
    feedbackList: { edges: { node: Found }[] };
    byStatus: { edges: { node: Found }[] };
  }>(
    `query ($id: ID!, $code: String!) {
       feedback(id: $id) { id body }
       feedbackByReferenceCode(code: $code) { id body }
       feedbackList { edges { node { id body } } }
       byStatus: feedbackList(filter: { status: [RECEIVED, HELD, REJECTED, ACKNOWLEDGED] }, sort: OLDEST) {
         edges { node { id body } } } }`,
    { id: of.id, code: of.referenceCode },
    viewer,
  );
  const entity = await graph.entity<Found>(
    { __typename: 'Feedback', id: of.id },
    'id body',
    viewer,
  );
  const among = (list: { edges: { node: Found }[] }) =>
    list.edges.map(({ node }) => node).find(({ id }) => id === of.id) ?? null;
  return {
    feedback: data.feedback,
    feedbackByReferenceCode: data.feedbackByReferenceCode,
    feedbackList: among(data.feedbackList),
    byStatus: among(data.byStatus),
    _entities: entity.data?._entities[0] ?? null,
  };
}

/** The body that each way must show, or null. */
const everywhere = (of: Opinion, body: string | null) => {
  const found = body === null ? null : { id: of.id, body };
  const paths = ['feedback', 'feedbackByReferenceCode', 'feedbackList', 'byStatus', '_entities'];
  return Object.fromEntries(paths.map((path) => [path, found]));
};

describe('what is not public', () => {
  const blind = [
    ['nobody', anonymous],
    ['another subscriber', stranger],
    ['a manager', manager],
    ['who hands prizes over', fulfilment],
  ] as const;

  test.each(blind)('is not there for %s, by any path', async (_who, viewer) => {
    for (const opinion of [received, held, rejected]) {
      expect(await byEveryPath(opinion, viewer)).toEqual(everywhere(opinion, null));
    }
  });

  test('is there for its author and for moderators, in their own words', async () => {
    for (const opinion of [received, held, rejected]) {
      for (const viewer of [author, moderator, responder]) {
        expect(await byEveryPath(opinion, viewer)).toEqual(everywhere(opinion, typed));
      }
    }
  });

  test('is neither listed nor counted by a filter for it', async () => {
    const data = await graph.data(
      '{ feedbackList(filter: { status: [HELD, RECEIVED, REJECTED] }, first: 1) { edges { cursor } pageInfo { hasNextPage endCursor } } }',
      {},
      stranger,
    );
    expect(data).toEqual({
      feedbackList: { edges: [], pageInfo: { hasNextPage: false, endCursor: null } },
    });
  });
});

describe('what is public', () => {
  test('shows the public no personal data, and judges neither, by any path', async () => {
    for (const viewer of [anonymous, stranger, manager, fulfilment, judge]) {
      expect(await byEveryPath(open, viewer)).toEqual(everywhere(open, masked));
    }
  });

  test('shows its author and moderators what was written', async () => {
    for (const viewer of [author, moderator]) {
      expect(await byEveryPath(open, viewer)).toEqual(everywhere(open, typed));
    }
  });
});

describe('who wrote it', () => {
  const ask = (viewer: Viewer) =>
    graph.run<{ feedback: { author: { id: string } | null } }>(
      'query ($id: ID!) { feedback(id: $id) { author { id } } }',
      { id: open.id },
      viewer,
    );

  test.each([
    ['the author', author],
    ['a moderator', moderator],
  ])('is known to %s', async (_who, viewer) => {
    expect((await ask(viewer)).data?.feedback.author).toEqual({ id: author.id });
  });

  test.each([
    ['nobody', anonymous, 'UNAUTHENTICATED'],
    ['another subscriber', stranger, 'FORBIDDEN'],
    ['a judge, though they read opinions', judge, 'FORBIDDEN'],
    ['a manager', manager, 'FORBIDDEN'],
  ])('is kept from %s', async (_who, viewer, code) => {
    const { data, errors } = await ask(viewer);
    expect(data?.feedback.author).toBeNull();
    expect(errors?.[0]?.extensions['code']).toBe(code);
  });

  test('is not given away by the list of a subscriber', async () => {
    const of = (viewer: Viewer) =>
      graph.entity<{ feedback: { edges: { node: Found }[] } | null }>(
        { __typename: 'Subscriber', id: author.id },
        'feedback(first: 10) { edges { node { id body } } }',
        viewer,
      );
    const own = await of(author);
    const expected = [open, rejected, held, received].map(({ id }) => ({
      node: { id, body: typed },
    }));
    expect(own.data?._entities[0]?.feedback?.edges).toEqual(expected);
    expect((await of(moderator)).data?._entities[0]?.feedback?.edges).toEqual(expected);
    for (const viewer of [anonymous, stranger, judge, manager]) {
      const result = await of(viewer);
      expect(result.data?._entities[0]?.feedback).toBeNull();
      expect(result.errors).toHaveLength(1);
    }
  });
});

describe('the timeline', () => {
  const timeline = async (of: Opinion, viewer: Viewer) =>
    (
      await graph.data<{
        feedback: { timeline: { status: string; note: string | null }[] } | null;
      }>(
        'query ($id: ID!) { feedback(id: $id) { timeline { status note } } }',
        { id: of.id },
        viewer,
      )
    ).feedback?.timeline;

  test('tells the author every step and no reason that is for the trail', async () => {
    expect(await timeline(held, author)).toEqual([
      { status: 'RECEIVED', note: null },
      { status: 'ACKNOWLEDGED', note: null },
      { status: 'HELD', note: null },
    ]);
    expect(await timeline(rejected, author)).toEqual([
      { status: 'RECEIVED', note: null },
      { status: 'REJECTED', note: 'Quảng cáo' },
    ]);
  });

  test('tells the public what happened in public, without personal data', async () => {
    const opinion = await accepted(graph, newSubscriber());
    await decide(graph, 'holdFeedback', { feedbackId: opinion.id, reason: 'Xem lại' });
    await decide(graph, 'releaseFeedback', { feedbackId: opinion.id });
    await decide(graph, 'acknowledgeFeedback', { feedbackIds: [opinion.id] });
    const note = 'Đã gọi 0901234567';
    await decide(graph, 'changeFeedbackStatus', {
      feedbackId: opinion.id,
      to: 'IN_PROGRESS',
      note,
    });
    expect(await timeline(opinion, anonymous)).toEqual([
      { status: 'ACKNOWLEDGED', note: null },
      { status: 'ACKNOWLEDGED', note: null },
      { status: 'IN_PROGRESS', note: 'Đã gọi [số điện thoại]' },
    ]);
    expect(await timeline(opinion, opinion.viewer)).toHaveLength(6);
  });
});

test('what the screening noticed is for moderators', async () => {
  const ask = (viewer: Viewer) =>
    graph.run<{ feedback: { screeningFindings: string[] | null } }>(
      'query ($id: ID!) { feedback(id: $id) { screeningFindings } }',
      { id: open.id },
      viewer,
    );
  expect((await ask(moderator)).data?.feedback.screeningFindings).toEqual(['PHONE_NUMBER']);
  for (const viewer of [anonymous, author, judge]) {
    expect((await ask(viewer)).data?.feedback.screeningFindings).toBeNull();
  }
});
