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

let graph: TestSubgraph;
beforeAll(async () => {
  graph = await TestSubgraph.start(feedback);
  await openPeriod(graph);
});
afterAll(() => graph.stop());

interface Answer extends UserErrors {
  feedback: { supportCount: number; isSupportedByMe: boolean } | null;
}

async function ask(name: 'support' | 'withdraw', feedbackId: string, viewer: Viewer) {
  const [field, type] =
    name === 'support'
      ? ['supportFeedback', 'SupportFeedbackInput']
      : ['withdrawSupport', 'WithdrawSupportInput'];
  const data = await graph.data<Record<string, Answer>>(
    `mutation ($input: ${type}!) { ${field}(input: $input) {
       feedback { supportCount isSupportedByMe } userErrors { code field message } } }`,
    { input: { feedbackId } },
    viewer,
  );
  return data[field as string] as Answer;
}

describe('“mine is the same”', () => {
  test('counts once for each subscriber, even when sent ten times at once', async () => {
    const { id } = await accepted(graph);
    const supporter = newSubscriber();
    await Promise.all(Array.from({ length: 10 }, () => ask('support', id, supporter)));
    const others = await Promise.all([1, 2, 3].map(() => ask('support', id, newSubscriber())));
    expect(others.map((answer) => answer.userErrors)).toEqual([[], [], []]);
    const { feedback: seen } = await ask('support', id, supporter);
    expect(seen).toEqual({ supportCount: 4, isSupportedByMe: true });
  });

  test('can be taken back, once', async () => {
    const { id } = await accepted(graph);
    const [one, other] = [newSubscriber(), newSubscriber()];
    await ask('support', id, one);
    await ask('support', id, other);
    await Promise.all(Array.from({ length: 5 }, () => ask('withdraw', id, one)));
    expect((await ask('withdraw', id, one)).feedback).toEqual({
      supportCount: 1,
      isSupportedByMe: false,
    });
    expect((await ask('support', id, one)).feedback?.supportCount).toBe(2);
  });

  test('is not for one’s own opinion', async () => {
    const own = await accepted(graph);
    const { feedback: none, userErrors } = await ask('support', own.id, own.viewer);
    expect(none).toBeNull();
    expect(userErrors).toMatchObject([{ code: 'OWN_FEEDBACK', field: ['input', 'feedbackId'] }]);
  });

  test('does not tell that an opinion exists which is not public', async () => {
    const hidden = await submitted(graph);
    const viewer = newSubscriber();
    const answers = [
      await ask('support', hidden.id, viewer),
      await ask('support', '01930000-0000-7000-8000-00000000dead', viewer),
      await ask('support', "'; drop table feedback", viewer),
    ];
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]?.userErrors[0]?.code).toBe('FEEDBACK_UNKNOWN');
  });

  test('is refused once the matter is closed, and stays counted', async () => {
    const { id } = await accepted(graph);
    await ask('support', id, newSubscriber());
    await decide(graph, 'changeFeedbackStatus', {
      feedbackId: id,
      to: 'DECLINED',
      note: 'Không thuộc phạm vi.',
    });
    const late = await ask('support', id, newSubscriber());
    expect(late.userErrors[0]?.code).toBe('FEEDBACK_CLOSED');
    const data = await graph.data<{ feedback: { supportCount: number } }>(
      'query ($id: ID!) { feedback(id: $id) { supportCount } }',
      { id },
    );
    expect(data.feedback.supportCount).toBe(1);
  });

  test('is for subscribers alone', async () => {
    const { id } = await accepted(graph);
    await expect(ask('support', id, moderator)).rejects.toThrow('signed-in subscriber');
  });
});
