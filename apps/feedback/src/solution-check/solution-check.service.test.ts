import type { Viewer } from '@chia-se/subgraph-kit';
import { TestSubgraph } from '@chia-se/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { onEach, queuePage } from '../../test/queue.ts';
import {
  accepted,
  decide,
  judge,
  moderator,
  newSubscriber,
  openPeriod,
  responder,
} from '../../test/seed.ts';
import { feedback } from '../subgraph.ts';

let graph: TestSubgraph;
beforeAll(async () => {
  graph = await TestSubgraph.start(feedback);
  await openPeriod(graph);
});
afterAll(() => graph.stop());

const step = (feedbackId: string, to: string) =>
  decide(graph, 'changeFeedbackStatus', { feedbackId, to }, responder);

async function delivered() {
  const opinion = await accepted(graph);
  for (const to of ['IN_PROGRESS', 'ADOPTED', 'DELIVERED']) await step(opinion.id, to);
  return opinion;
}

const say = (viewer: Viewer, feedbackId: string, solved: boolean, comment?: string) =>
  decide(graph, 'confirmSolved', { feedbackId, solved, comment }, viewer);

const seenBy = async (viewer: Viewer, id: string) => {
  const { data } = await graph.run<{ feedback: Record<string, unknown> }>(
    `query ($id: ID!) { feedback(id: $id) { awaitsConfirmation solutionChecks { solved comment }
       timeline { kind status } } }`,
    { id },
    viewer,
  );
  return data?.feedback;
};

describe('after a delivery', () => {
  test('the author is asked until they say something', async () => {
    const opinion = await delivered();
    expect((await seenBy(opinion.viewer, opinion.id))?.['awaitsConfirmation']).toBe(true);
    const { feedback: after } = await say(opinion.viewer, opinion.id, true, 'Cảm ơn!');
    expect(after?.status).toBe('DELIVERED');
    expect(await seenBy(moderator, opinion.id)).toMatchObject({
      awaitsConfirmation: false,
      solutionChecks: [{ solved: true, comment: 'Cảm ơn!' }],
    });
  });

  test('a "no" reopens it, with the department that had it and a deadline', async () => {
    const opinion = await accepted(graph);
    await onEach(graph, 'assignFeedback', { feedbackIds: [opinion.id], department: 'NETWORK' });
    for (const to of ['IN_PROGRESS', 'ADOPTED', 'DELIVERED']) await step(opinion.id, to);
    graph.clock.advance({ hours: 1 });
    const { feedback: after } = await say(opinion.viewer, opinion.id, false, 'Vẫn yếu.');
    expect(after?.status).toBe('IN_PROGRESS');
    const { edges } = await queuePage(graph, { filter: { department: 'NETWORK' } });
    const item = edges.find(({ node }) => node.feedback.id === opinion.id)?.node;
    expect(item).toMatchObject({ status: 'IN_PROGRESS', isOverdue: false });
    expect((await seenBy(moderator, opinion.id))?.['timeline']).toEqual([
      { kind: 'STATUS', status: 'RECEIVED' },
      { kind: 'STATUS', status: 'ACKNOWLEDGED' },
      { kind: 'STATUS', status: 'IN_PROGRESS' },
      { kind: 'STATUS', status: 'ADOPTED' },
      { kind: 'STATUS', status: 'DELIVERED' },
      { kind: 'NOT_SOLVED', status: 'DELIVERED' },
      { kind: 'STATUS', status: 'IN_PROGRESS' },
    ]);
  });

  test('a "no" said again and again, even at the same time, reopens it once', async () => {
    const opinion = await delivered();
    const all = await Promise.all([1, 2, 3].map(() => say(opinion.viewer, opinion.id, false)));
    expect(all.map(({ feedback: after }) => after?.status)).toEqual(Array(3).fill('IN_PROGRESS'));
    const seen = await seenBy(opinion.viewer, opinion.id);
    expect(seen?.['solutionChecks']).toEqual([{ solved: false, comment: null }]);
  });

  test('a "yes" can become a "no"; a second delivery is asked about anew', async () => {
    const opinion = await delivered();
    await say(opinion.viewer, opinion.id, true);
    await say(opinion.viewer, opinion.id, true);
    graph.clock.advance({ hours: 1 });
    expect((await say(opinion.viewer, opinion.id, false)).feedback?.status).toBe('IN_PROGRESS');
    for (const to of ['ADOPTED', 'DELIVERED']) await step(opinion.id, to);
    expect((await seenBy(opinion.viewer, opinion.id))?.['awaitsConfirmation']).toBe(true);
    await say(opinion.viewer, opinion.id, true);
    expect(await seenBy(opinion.viewer, opinion.id)).toMatchObject({
      awaitsConfirmation: false,
      solutionChecks: [{ solved: true }, { solved: false }, { solved: true }],
    });
  });
});

describe('nobody', () => {
  test.each(['ACKNOWLEDGED', 'IN_PROGRESS'])('confirms what is %s', async (status) => {
    const opinion = await accepted(graph);
    if (status !== 'ACKNOWLEDGED') await step(opinion.id, status);
    const { userErrors } = await say(opinion.viewer, opinion.id, false);
    expect(userErrors[0]?.code).toBe('NOT_DELIVERED');
  });

  test('answers for another, nor learns from the refusal that there is one', async () => {
    const opinion = await delivered();
    const stranger = newSubscriber();
    const codes = [];
    for (const id of [opinion.id, '01900000-0000-7000-8000-0000000000ff', 'no id']) {
      codes.push((await say(stranger, id, false)).userErrors[0]?.code);
    }
    expect(codes).toEqual(['FEEDBACK_UNKNOWN', 'FEEDBACK_UNKNOWN', 'FEEDBACK_UNKNOWN']);
    const seen = await seenBy(stranger, opinion.id);
    expect(seen).toMatchObject({ awaitsConfirmation: null, solutionChecks: null });
  });

  test('who judges reads what authors said', async () => {
    const opinion = await delivered();
    await say(opinion.viewer, opinion.id, true, 'Tôi là 0901234567.');
    expect((await seenBy(judge, opinion.id))?.['solutionChecks']).toBeNull();
  });

  test('writes a novel', async () => {
    const opinion = await delivered();
    const { userErrors } = await say(opinion.viewer, opinion.id, true, 'x'.repeat(1_001));
    expect(userErrors[0]?.code).toBe('COMMENT_TOO_LONG');
  });
});
