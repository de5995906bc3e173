import { staffViewer, type Viewer } from '@chia-se/subgraph-kit';
import { TestSubgraph } from '@chia-se/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  decide,
  judge,
  newSubscriber,
  openPeriod,
  submission,
  type UserErrors,
} from '../../test/seed.ts';
import { feedback } from '../subgraph.ts';

let graph: TestSubgraph;
beforeAll(async () => {
  graph = await TestSubgraph.start(feedback);
  await openPeriod(graph);
});
afterAll(() => graph.stop());

const agentId = '01950000-0000-7000-8000-0000000ca115';
const agent = staffViewer(agentId, ['feedback:enter']);

interface Entered extends UserErrors {
  feedback: { id: string; referenceCode: string; channel: string; status: string } | null;
}

async function enter(input: object, viewer: Viewer = agent): Promise<Entered> {
  const data = await graph.data<{ enterFeedback: Entered }>(
    `mutation ($input: EnterFeedbackInput!) { enterFeedback(input: $input) {
       feedback { id referenceCode channel status } userErrors { code field message } } }`,
    { input },
    viewer,
  );
  return data.enterFeedback;
}

describe('what somebody says on the phone', () => {
  test('is written down once, marked, on the trail, and confirmed to who called', async () => {
    const caller = newSubscriber();
    const input = { ...submission(), subscriberId: caller.id.toUpperCase() };
    const answers = await Promise.all([1, 2, 3].map(() => enter(input)));
    const { feedback: entered } = answers[0] as Entered;
    expect(new Set(answers.map((answer) => answer.feedback?.id)).size).toBe(1);
    expect(entered).toMatchObject({ channel: 'CALL_CENTRE', status: 'RECEIVED' });
    const events = (await graph.published()).filter(
      ({ payload }) => payload['feedbackId'] === entered?.id,
    );
    expect(events.map(({ name }) => name).sort()).toEqual(['FeedbackEntered', 'FeedbackSubmitted']);
    expect(events.every(({ payload }) => payload['subscriberId'] === caller.id)).toBe(true);
    const trail = await graph.database.rows(
      'select staff_id as "staffId", deed from decision where subject_id = $1',
      [entered?.id],
    );
    expect(trail).toEqual([{ staffId: agentId, deed: 'ENTER_FEEDBACK' }]);
  });

  test('is the caller’s own: seen, and taken back by them', async () => {
    const caller = newSubscriber();
    const { feedback: entered } = await enter({ ...submission(), subscriberId: caller.id });
    const { feedback: withdrawn } = await decide(
      graph,
      'withdrawFeedback',
      { feedbackId: entered?.id },
      caller,
    );
    expect(withdrawn?.status).toBe('WITHDRAWN');
  });

  test('keeps to the limits of the caller', async () => {
    const caller = newSubscriber();
    await enter({ ...submission(), subscriberId: caller.id });
    const second = await enter({ ...submission(), subscriberId: caller.id });
    expect(second.userErrors[0]?.code).toBe('TOO_FAST');
  });

  test('is refused for nobody, and for an empty text', async () => {
    const nobody = await enter({ ...submission(), subscriberId: '0901234567' });
    expect(nobody.userErrors[0]?.code).toBe('SUBSCRIBER_UNKNOWN');
    const empty = await enter({ ...submission({ body: ' ' }), subscriberId: newSubscriber().id });
    expect(empty.userErrors[0]?.code).toBe('BODY_EMPTY');
  });

  test('is not for subscribers, nor for staff with other tasks', async () => {
    const caller = newSubscriber();
    const input = { ...submission(), subscriberId: caller.id };
    await expect(enter(input, caller)).rejects.toThrow();
    await expect(enter(input, judge)).rejects.toThrow();
  });
});
