import { anonymous, type Viewer } from '@chia-se/subgraph-kit';
import { TestSubgraph } from '@chia-se/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  accepted,
  decide,
  moderator,
  newSubscriber,
  openPeriod,
  submitted,
} from '../../test/seed.ts';
import { feedback } from '../subgraph.ts';

let graph: TestSubgraph;
beforeAll(async () => {
  graph = await TestSubgraph.start(feedback);
  await openPeriod(graph);
});
afterAll(() => graph.stop());

const withdraw = (feedbackId: string, viewer: Viewer) =>
  decide(graph, 'withdrawFeedback', { feedbackId }, viewer);

const statusFor = async (id: string, viewer: Viewer) => {
  const data = await graph.data<{ feedback: { status: string } | null }>(
    'query ($id: ID!) { feedback(id: $id) { status } }',
    { id },
    viewer,
  );
  return data.feedback?.status ?? null;
};

const told = async (id: string) =>
  (await graph.published())
    .filter(({ payload }) => payload['feedbackId'] === id)
    .map(({ name, payload }) => (payload['to'] ? `${name} ${payload['to']}` : name));

describe('an author', () => {
  test('takes a public opinion back: out of sight, out of the judging, and told once', async () => {
    const { id, viewer } = await accepted(graph);
    expect(await statusFor(id, anonymous)).toBe('ACKNOWLEDGED');
    await Promise.all([1, 2, 3].map(() => withdraw(id, viewer)));
    expect((await withdraw(id, viewer)).feedback?.status).toBe('WITHDRAWN');
    expect(await statusFor(id, anonymous)).toBeNull();
    expect(await statusFor(id, viewer)).toBe('WITHDRAWN');
    expect(await statusFor(id, moderator)).toBe('WITHDRAWN');
    expect((await told(id)).slice(-2).sort()).toEqual([
      'FeedbackStatusChanged WITHDRAWN',
      'FeedbackWithdrawn',
    ]);
    expect((await told(id)).filter((name) => name === 'FeedbackWithdrawn')).toHaveLength(1);
  });

  test('takes back what was never public, and the judging hears nothing of it', async () => {
    const { id, viewer } = await submitted(graph);
    await withdraw(id, viewer);
    expect(await told(id)).not.toContain('FeedbackWithdrawn');
  });

  test('takes nothing of another’s back, nor learns that it exists', async () => {
    const { id } = await submitted(graph);
    const answers = await Promise.all(
      [id, '01930000-0000-7000-8000-00000000dead', "' or true"].map((one) =>
        withdraw(one, newSubscriber()),
      ),
    );
    expect(answers.map((answer) => answer.userErrors[0]?.code)).toEqual(
      Array(3).fill('FEEDBACK_UNKNOWN'),
    );
    await expect(withdraw(id, moderator)).rejects.toThrow('signed-in subscriber');
  });

  test('comes too late when the carrier works on it', async () => {
    const { id, viewer } = await accepted(graph);
    await decide(graph, 'changeFeedbackStatus', { feedbackId: id, to: 'IN_PROGRESS' });
    expect((await withdraw(id, viewer)).userErrors[0]?.code).toBe('TOO_LATE');
    expect(await statusFor(id, anonymous)).toBe('IN_PROGRESS');
  });

  test('and a moderator who decide at the same time do not both have their way', async () => {
    const { id, viewer } = await submitted(graph);
    const [taken, kept] = await Promise.all([
      withdraw(id, viewer),
      decide(graph, 'rejectFeedback', { feedbackId: id, reason: 'Không phù hợp.' }),
    ]);
    expect([taken.feedback, kept.feedback].filter(Boolean)).toHaveLength(1);
  });

  test('has the last word: what was withdrawn is not brought back', async () => {
    const { id, viewer } = await submitted(graph);
    await withdraw(id, viewer);
    const back = await decide(graph, 'acknowledgeFeedback', { feedbackIds: [id] });
    expect(back.userErrors[0]?.code).toBe('STATUS_CHANGE_IMPOSSIBLE');
  });
});
