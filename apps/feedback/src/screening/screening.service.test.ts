import { anonymous, staffViewer, type Viewer } from '@chia-se/subgraph-kit';
import { TestSubgraph } from '@chia-se/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  accepted,
  decide,
  judge,
  moderator,
  newSubscriber,
  openPeriod,
  submission,
  submit,
  submitted,
} from '../../test/seed.ts';
import { feedback } from '../subgraph.ts';

let graph: TestSubgraph;
beforeAll(async () => {
  graph = await TestSubgraph.start(feedback, { environment: { FEEDBACK_SECONDS_APART: '0' } });
  await openPeriod(graph);
});
afterAll(() => graph.stop());

const hateful = {
  title: 'Nhân viên cửa hàng',
  body: 'Lũ chó chúng mày ngu như lợn, địt mẹ cả lũ, cút hết đi.',
};
const advertising = {
  title: 'Hỗ trợ vay vốn',
  body: 'Cho vay không thế chấp, giải ngân trong ngày, liên hệ zalo 0901234567.',
};
const angry = {
  title: 'Quá thất vọng',
  body: 'Dịch vụ quá tệ! Mất sóng cả tuần, gọi tổng đài năm lần không ai nghe, tôi rất bức xúc.',
};
/** What a judge by trade may do, and no more. */
const onlyJudge = staffViewer('01950000-0000-7000-8000-0000000000aa', ['scorecard:write']);

interface Screened {
  status: string;
  screeningFindings: string[];
  screening: {
    risk: number;
    held: boolean;
    suggestionCertainty: number | null;
    suggestedTopic: { code: string } | null;
    reasons: { finding: string; risk: number; explanation: string }[];
  };
  handling: { risk: number; dueAt: string };
}

async function asModerator(id: string): Promise<Screened> {
  const data = await graph.data<{ feedback: Screened }>(
    `query ($id: ID!) { feedback(id: $id) { status screeningFindings handling { risk dueAt }
       screening { risk held suggestionCertainty suggestedTopic { code }
         reasons { finding risk explanation } } } }`,
    { id },
    moderator,
  );
  return data.feedback;
}

async function timelineOf(id: string, viewer: Viewer) {
  const data = await graph.data<{
    feedback: { timeline: { kind: string; status: string; note: string | null }[] };
  }>('query ($id: ID!) { feedback(id: $id) { timeline { kind status note } } }', { id }, viewer);
  return data.feedback.timeline;
}

describe('automatic screening', () => {
  test.each([
    ['hateful text', hateful, 'OFFENSIVE_LANGUAGE'],
    ['an advertisement', advertising, 'ADVERTISING'],
  ])('holds %s until a moderator has read it, and says why', async (_, text, finding) => {
    const { id, status } = await submitted(graph, newSubscriber(), text);
    expect(status).toBe('HELD');
    const seen = await asModerator(id);
    expect(seen.screening.held).toBe(true);
    expect(seen.screening.risk).toBeGreaterThanOrEqual(60);
    expect(seen.screening.reasons[0]).toMatchObject({
      finding,
      risk: seen.screening.risk,
      explanation: expect.stringMatching(/\p{L}{2,}/u),
    });
    expect(seen.screeningFindings).toContain(finding);
    expect(seen.handling).toEqual({ risk: seen.screening.risk, dueAt: expect.any(String) });
  });

  test('lets an angry complaint wait as any other', async () => {
    const { id, status } = await submitted(graph, newSubscriber(), angry);
    expect(status).toBe('RECEIVED');
    expect((await asModerator(id)).screening.held).toBe(false);
  });

  test('tells the author that a person will read it, by timeline and event, and nothing of risks', async () => {
    const viewer = newSubscriber();
    const { id } = await submitted(graph, viewer, hateful);
    expect(await timelineOf(id, viewer)).toEqual([
      { kind: 'STATUS', status: 'RECEIVED', note: null },
      { kind: 'STATUS', status: 'HELD', note: expect.stringContaining('cần nhân viên đọc trước') },
    ]);
    const events = (await graph.published()).filter(({ payload }) => payload['feedbackId'] === id);
    expect(events.map(({ name }) => name)).toEqual(['FeedbackSubmitted', 'FeedbackStatusChanged']);
    expect(events[1]?.payload).toMatchObject({ from: 'RECEIVED', to: 'HELD' });
    const refused = await graph.run(
      'query ($id: ID!) { feedback(id: $id) { screening { risk } } }',
      { id },
      viewer,
    );
    expect(refused.errors).toHaveLength(1);
    expect(JSON.stringify(refused)).not.toContain('OFFENSIVE');
  });

  test('keeps what it holds from the public and from judges, by every path', async () => {
    const word = 'khủnglongbạochúa';
    const { id, referenceCode } = await submitted(graph, newSubscriber(), {
      ...hateful,
      title: `${hateful.title} ${word}`,
    });
    for (const viewer of [anonymous, newSubscriber(), onlyJudge]) {
      const similar =
        viewer === anonymous ? '' : `similarFeedback(text: "${word}") { feedback { body } }`;
      const answer = await graph.run(
        `query ($id: ID!, $code: String!) { feedback(id: $id) { title body }
           feedbackByReferenceCode(code: $code) { title body }
           feedbackList { edges { node { title body } } } ${similar}
           searchFeedback(query: "${word}") { edges { node { feedback { title body } } } } }`,
        { id, code: referenceCode },
        viewer,
      );
      expect(answer.errors?.map(({ message }) => message) ?? []).toEqual([]);
      expect(JSON.stringify(answer)).not.toContain(word);
      const entity = await graph.run(
        `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Feedback { title } } }`,
        { of: [{ __typename: 'Feedback', id }] },
        viewer,
      );
      expect(JSON.stringify(entity)).not.toContain(word);
    }
  });

  test('rejects nothing: whatever it holds can be released and becomes public, once', async () => {
    const viewer = newSubscriber();
    const said = submission(hateful);
    const { feedback: held } = await submit(graph, viewer, said);
    const id = held?.id ?? '';
    await decide(graph, 'releaseFeedback', { feedbackId: id });
    expect((await submit(graph, viewer, said)).feedback).toMatchObject({ id, status: 'RECEIVED' });
    await decide(graph, 'acknowledgeFeedback', { feedbackIds: [id] });
    expect((await asModerator(id)).status).toBe('ACKNOWLEDGED');
    const rejected = await graph.database.rows(`select id from feedback where status = 'REJECTED'`);
    expect(rejected).toEqual([]);
  });

  test('looks again when the author changes the text', async () => {
    const viewer = newSubscriber();
    const { id } = await submitted(graph, viewer, angry);
    const input = { feedbackId: id, topic: 'NETWORK_QUALITY', ...hateful };
    const data = await graph.data<{ editFeedback: { feedback: { status: string } } }>(
      `mutation ($input: EditFeedbackInput!) { editFeedback(input: $input) {
         feedback { status } userErrors { code } } }`,
      { input },
      viewer,
    );
    expect(data.editFeedback.feedback.status).toBe('HELD');
    expect((await asModerator(id)).screening.held).toBe(true);
  });

  test('shows the riskiest first in the queue', async () => {
    const data = await graph.data<{
      moderationQueue: { edges: { node: { risk: number } }[] };
    }>(
      `{ moderationQueue(filter: { status: [RECEIVED, HELD] }, order: RISK, first: 50) {
           edges { node { risk } } } }`,
      {},
      moderator,
    );
    const risks = data.moderationQueue.edges.map(({ node }) => node.risk);
    expect(risks[0]).toBeGreaterThan(50);
    expect(risks).toEqual([...risks].sort((a, b) => b - a));
  });

  test('holds nothing where the setting says so, and still tells what it noticed', async () => {
    const lenient = await TestSubgraph.start(feedback, {
      environment: { SCREENING_HOLD_RISK: '101' },
    });
    await openPeriod(lenient);
    expect((await submitted(lenient, newSubscriber(), hateful)).status).toBe('RECEIVED');
    await lenient.stop();
  });
});

describe('a suggested topic', () => {
  const misplaced = {
    topic: 'OTHER',
    title: 'Mạng chậm',
    body: 'Sóng ở xã tôi rất yếu, mạng 4G chập chờn, mong lắp thêm trạm phát sóng.',
  };
  const change = (feedbackId: string, topic: string, viewer: Viewer = moderator) =>
    decide(graph, 'changeFeedbackTopic', { feedbackId, topic }, viewer);

  test('is applied with one mutation, and the author reads of it', async () => {
    const viewer = newSubscriber();
    const { id } = await submitted(graph, viewer, misplaced);
    const { screening } = await asModerator(id);
    expect(screening.suggestedTopic).toEqual({ code: 'NETWORK_QUALITY' });
    expect(screening.suggestionCertainty).toBeGreaterThan(60);
    expect((await change(id, 'NETWORK_QUALITY')).userErrors).toEqual([]);
    expect((await change(id, 'NETWORK_QUALITY')).userErrors).toEqual([]);
    expect((await asModerator(id)).screening.suggestedTopic).toBeNull();
    const moves = (await timelineOf(id, viewer)).filter(({ kind }) => kind === 'TOPIC');
    expect(moves).toEqual([
      {
        kind: 'TOPIC',
        status: 'RECEIVED',
        note: expect.stringContaining('sang “Chất lượng mạng lưới”'),
      },
    ]);
    const trail = await graph.database.rows(
      `select deed, reason from decision where subject_id = $1`,
      [id],
    );
    expect(trail).toEqual([{ deed: 'CHANGE_FEEDBACK_TOPIC', reason: 'OTHER → NETWORK_QUALITY' }]);
  });

  test('moves the opinion within the queue, with the deadline that it has', async () => {
    const { id } = await submitted(graph, newSubscriber(), misplaced);
    const { dueAt } = (await asModerator(id)).handling;
    await change(id, 'NETWORK_QUALITY');
    const [row] = await graph.database.rows(
      'select topic_code as topic from handling where feedback_id = $1',
      [id],
    );
    expect(row).toEqual({ topic: 'NETWORK_QUALITY' });
    expect((await asModerator(id)).handling.dueAt).toBe(dueAt);
  });

  test('is none where the author is right', async () => {
    const { id } = await submitted(graph, newSubscriber(), {
      ...misplaced,
      topic: 'NETWORK_QUALITY',
    });
    expect((await asModerator(id)).screening.suggestedTopic).toBeNull();
  });

  test.each([
    ['a topic of no programme', 'NO_SUCH', 'TOPIC_UNKNOWN'],
    ['nothing', '', 'TOPIC_UNKNOWN'],
  ])('cannot be %s', async (_, topic, code) => {
    const { id } = await submitted(graph);
    expect((await change(id, topic)).userErrors).toMatchObject([{ code }]);
  });

  test('comes too late once the public and the judges know the opinion', async () => {
    const { id } = await accepted(graph, newSubscriber(), misplaced);
    const { userErrors } = await change(id, 'NETWORK_QUALITY');
    expect(userErrors).toMatchObject([{ code: 'TOPIC_SETTLED' }]);
    for (const unknown of ['01930000-0000-7000-8000-00000000dead', 'x']) {
      expect((await change(unknown, 'OTHER')).userErrors).toMatchObject([
        { code: 'FEEDBACK_UNKNOWN' },
      ]);
    }
  });

  test('is for moderators to apply', async () => {
    const { id } = await submitted(graph, newSubscriber(), misplaced);
    for (const viewer of [anonymous, newSubscriber(), judge]) {
      const { errors } = await graph.run(
        `mutation ($input: ChangeFeedbackTopicInput!) { changeFeedbackTopic(input: $input) {
           userErrors { code } } }`,
        { input: { feedbackId: id, topic: 'NETWORK_QUALITY' } },
        viewer,
      );
      expect(errors).toHaveLength(1);
    }
  });
});
