import { TestSubgraph } from '@chia-se/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { feedback } from '../src/subgraph.ts';
import { queueIds, setServiceLevel } from './queue.ts';
import { decide, moderator, openPeriod, responder, submitted } from './seed.ts';

let graph: TestSubgraph;
beforeAll(async () => {
  graph = await TestSubgraph.start(feedback);
  await openPeriod(graph, { closesAt: '2027-11-30T17:00:00Z' });
});
afterAll(() => graph.stop());

/** As the test knows it, by the announced hours and not by what the service wrote down. */
const hours: Record<string, number> = {
  RECEIVED: 12,
  HELD: 48,
  ACKNOWLEDGED: 72,
  IN_PROGRESS: 240,
  ADOPTED: 720,
};

interface Told {
  status: string;
  at: number;
}

/** The same sequence in every run. */
function* numbers(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield state / 2_147_483_648;
  }
}

const steps: Record<string, [string, object][]> = {
  RECEIVED: [
    ['acknowledgeFeedback', {}],
    ['holdFeedback', { reason: 'Xem lại' }],
    ['rejectFeedback', { reason: 'Quảng cáo' }],
  ],
  HELD: [['releaseFeedback', {}]],
  ACKNOWLEDGED: [
    ['changeFeedbackStatus', { to: 'IN_PROGRESS' }],
    ['respondToFeedback', {}],
  ],
  IN_PROGRESS: [
    ['changeFeedbackStatus', { to: 'ADOPTED' }],
    ['respondToFeedback', {}],
  ],
  ADOPTED: [['changeFeedbackStatus', { to: 'DELIVERED' }]],
  DELIVERED: [['changeFeedbackStatus', { to: 'IN_PROGRESS' }]],
};

let answers = 0;

async function take(id: string, name: string, input: object): Promise<void> {
  if (name === 'respondToFeedback') {
    answers += 1;
    await graph.data(
      'mutation ($input: RespondToFeedbackInput!) { respondToFeedback(input: $input) { response { id } } }',
      { input: { feedbackId: id, body: `Trả lời số ${answers}` } },
      responder,
    );
    return;
  }
  const target = name === 'acknowledgeFeedback' ? { feedbackIds: [id] } : { feedbackId: id };
  const viewer = name === 'changeFeedbackStatus' ? responder : moderator;
  await decide(graph, name, { ...target, ...input }, viewer);
}

const statusOf = async (id: string) =>
  (
    await graph.data<{ feedback: { status: string } }>(
      'query ($id: ID!) { feedback(id: $id) { status } }',
      { id },
      moderator,
    )
  ).feedback.status;

test('every opinion silent past its deadline is found, and no other, whatever happened before', async () => {
  await setServiceLevel(graph, { topic: 'NETWORK_QUALITY', status: 'RECEIVED', hours: 12 });
  const random = numbers(7);
  const told = new Map<string, Told>();
  let found = 0;
  for (let turn = 0; turn < 120; turn += 1) {
    if (random.next().value < 0.25) {
      const { id } = await submitted(graph);
      told.set(id, { status: 'RECEIVED', at: graph.clock.read().getTime() });
    }
    const ids = [...told.keys()];
    const id = ids[Math.floor(random.next().value * ids.length)];
    const possible = steps[told.get(id ?? '')?.status ?? ''] ?? [];
    const deed = possible[Math.floor(random.next().value * possible.length)];
    if (id && deed) {
      await take(id, ...deed);
      told.set(id, { status: await statusOf(id), at: graph.clock.read().getTime() });
    }
    graph.clock.advance({ minutes: Math.floor(random.next().value * 1_200) });
    const now = graph.clock.read().getTime();
    const silent = ids.filter((each) => {
      const { status, at } = told.get(each) as Told;
      return (hours[status] ?? Number.POSITIVE_INFINITY) * 3_600_000 < now - at;
    });
    const overdue = await queueIds(graph, { filter: { overdue: true } });
    expect([...overdue].sort()).toEqual([...silent].sort());
    found += overdue.length;
  }
  expect(found).toBeGreaterThan(50);
});
