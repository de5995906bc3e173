import type { Viewer } from '@chia-se/subgraph-kit';
import { TestSubgraph } from '@chia-se/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  accepted,
  decide,
  moderator,
  newSubscriber,
  openPeriod,
  submitted,
  type UserErrors,
} from '../../test/seed.ts';
import { feedback } from '../subgraph.ts';
import { followersAtOnce } from './follow.handlers.ts';

let graph: TestSubgraph;
beforeAll(async () => {
  graph = await TestSubgraph.start(feedback);
  await openPeriod(graph);
});
afterAll(() => graph.stop());

interface Answer extends UserErrors {
  feedback: { isFollowedByMe: boolean } | null;
}

async function ask(name: 'follow' | 'unfollow', feedbackId: string, viewer: Viewer) {
  const type = name === 'follow' ? 'FollowFeedbackInput' : 'UnfollowFeedbackInput';
  const data = await graph.data<Record<string, Answer>>(
    `mutation ($input: ${type}!) { ${name}Feedback(input: $input) {
       feedback { isFollowedByMe } userErrors { code field message } } }`,
    { input: { feedbackId } },
    viewer,
  );
  return data[`${name}Feedback`] as Answer;
}

const told = async (feedbackId: string) =>
  (await graph.published())
    .filter(
      ({ name, payload }) =>
        name === 'FollowedFeedbackChanged' && payload['feedbackId'] === feedbackId,
    )
    .map(({ payload }) => payload);

const moved = (opinion: { id: string; referenceCode: string; viewer: { id: string | null } }) => ({
  feedbackId: opinion.id,
  subscriberId: opinion.viewer.id as string,
  referenceCode: opinion.referenceCode,
  from: 'ACKNOWLEDGED',
  to: 'IN_PROGRESS',
  note: 'Chỉ người gửi đọc dòng này.',
});

describe('a follower', () => {
  test('is one, however often they ask, and may stop', async () => {
    const { id } = await accepted(graph);
    const follower = newSubscriber();
    await Promise.all(Array.from({ length: 5 }, () => ask('follow', id, follower)));
    expect((await ask('follow', id, follower)).feedback).toEqual({ isFollowedByMe: true });
    const list = await graph.entity<{ followedFeedback: { edges: { node: { id: string } }[] } }>(
      { __typename: 'Subscriber', id: follower.id },
      'followedFeedback(first: 5) { edges { node { id } } }',
      follower,
    );
    expect(list.data?._entities[0]?.followedFeedback.edges).toEqual([{ node: { id } }]);
    expect((await ask('unfollow', id, follower)).feedback).toEqual({ isFollowedByMe: false });
  });

  test('is told the new status and the answer, once each, and not what was meant for the author', async () => {
    const opinion = await accepted(graph);
    const follower = newSubscriber();
    await ask('follow', opinion.id, follower);
    await graph.deliver('FeedbackStatusChanged', moved(opinion));
    await graph.deliver('FeedbackAnswered', {
      feedbackId: opinion.id,
      subscriberId: opinion.viewer.id as string,
      referenceCode: opinion.referenceCode,
      responseId: opinion.id,
      body: 'Trạm mới sẽ phát sóng tháng 12.',
    });
    const same = {
      feedbackId: opinion.id,
      subscriberId: follower.id,
      referenceCode: opinion.referenceCode,
    };
    expect(await told(opinion.id)).toEqual([
      { ...same, status: 'IN_PROGRESS', answer: null },
      { ...same, status: null, answer: 'Trạm mới sẽ phát sóng tháng 12.' },
    ]);
  });

  test('hears nothing of an opinion that is out of the public eye', async () => {
    const opinion = await accepted(graph);
    await ask('follow', opinion.id, newSubscriber());
    await decide(
      graph,
      'holdFeedback',
      { feedbackId: opinion.id, reason: 'Cần xem lại.' },
      moderator,
    );
    await graph.deliver('FeedbackStatusChanged', moved(opinion));
    expect(await told(opinion.id)).toEqual([]);
  });

  test('is who supports the opinion, until they stop', async () => {
    const opinion = await accepted(graph);
    const supporter = newSubscriber();
    await graph.data(
      `mutation ($input: SupportFeedbackInput!) { supportFeedback(input: $input) { userErrors { code } } }`,
      { input: { feedbackId: opinion.id } },
      supporter,
    );
    await graph.deliver('FeedbackStatusChanged', moved(opinion));
    expect(await told(opinion.id)).toHaveLength(1);
    await ask('unfollow', opinion.id, supporter);
    await graph.deliver('FeedbackStatusChanged', moved(opinion));
    expect(await told(opinion.id)).toHaveLength(1);
  });

  test('is refused their own opinion, and does not learn of what is not public', async () => {
    const own = await accepted(graph);
    expect((await ask('follow', own.id, own.viewer)).userErrors[0]?.code).toBe('OWN_FEEDBACK');
    const hidden = await submitted(graph);
    for (const id of [hidden.id, '01930000-0000-7000-8000-00000000dead', 'x']) {
      expect((await ask('follow', id, newSubscriber())).userErrors[0]?.code).toBe(
        'FEEDBACK_UNKNOWN',
      );
    }
  });

  test('reads the list of nobody else', async () => {
    const { data, errors } = await graph.entity<{ followedFeedback: object | null }>(
      { __typename: 'Subscriber', id: newSubscriber().id },
      'followedFeedback { edges { cursor } }',
      newSubscriber(),
    );
    expect(data?._entities[0]?.followedFeedback).toBeNull();
    expect(errors).toHaveLength(1);
  });
});

test('a whole town that follows is told in portions, each of them once', async () => {
  const opinion = await accepted(graph);
  const town = followersAtOnce + 3;
  await graph.database.rows(
    `insert into feedback_follow (feedback_id, subscriber_id, at)
     select $1, gen_random_uuid(), now() from generate_series(1, $2)`,
    [opinion.id, town],
  );
  await graph.deliver('FeedbackStatusChanged', moved(opinion));
  const [rest] = (await graph.published()).filter(
    ({ name, payload }) => name === 'FollowersTold' && payload['feedbackId'] === opinion.id,
  );
  expect(await told(opinion.id)).toHaveLength(followersAtOnce);
  await graph.deliver('FollowersTold', rest?.payload as never);
  const all = (await told(opinion.id)).map((payload) => payload['subscriberId']);
  expect(all).toHaveLength(town);
  expect(new Set(all).size).toBe(town);
});
