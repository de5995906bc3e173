import { anonymous, type Viewer } from '@chia-se/subgraph-kit';
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
  type UserErrors,
} from '../../test/seed.ts';
import { feedback } from '../subgraph.ts';

let graph: TestSubgraph;
beforeAll(async () => {
  graph = await TestSubgraph.start(feedback, { environment: { FEEDBACK_SECONDS_APART: '0' } });
  await openPeriod(graph);
});
afterAll(() => graph.stop());

interface Edited extends UserErrors {
  feedback: {
    title: string;
    body: string;
    province: string | null;
    topic: { code: string };
  } | null;
}

async function edit(viewer: Viewer, feedbackId: string, over: object = {}): Promise<Edited> {
  const input = { feedbackId, topic: 'OTHER', title: 'Sửa', body: 'Nội dung mới.', ...over };
  const data = await graph.data<{ editFeedback: Edited }>(
    `mutation ($input: EditFeedbackInput!) { editFeedback(input: $input) {
       feedback { title body province topic { code } } userErrors { code field message } } }`,
    { input },
    viewer,
  );
  return data.editFeedback;
}

async function steps(id: string, viewer: Viewer): Promise<string[]> {
  const data = await graph.data<{ feedback: { timeline: { status: string }[] } }>(
    'query ($id: ID!) { feedback(id: $id) { timeline { status } } }',
    { id },
    viewer,
  );
  return data.feedback.timeline.map(({ status }) => status);
}

async function revisions(id: string, viewer: Viewer) {
  const { data, errors } = await graph.run<{
    feedback: { revisions: { number: number; title: string }[] | null };
  }>('query ($id: ID!) { feedback(id: $id) { revisions { number title } } }', { id }, viewer);
  return errors ? 'refused' : data?.feedback.revisions;
}

describe('an author who changes an opinion', () => {
  test('replaces all of it, and what it said before is kept', async () => {
    const { id, viewer } = await submitted(graph, newSubscriber(), { title: 'Một' });
    await edit(viewer, id, { title: 'Hai', province: '79' });
    const { feedback: third } = await edit(viewer, id, { title: 'Ba' });
    expect(third).toEqual({
      title: 'Ba',
      body: 'Nội dung mới.',
      province: null,
      topic: { code: 'OTHER' },
    });
    const history = [
      { number: 1, title: 'Một' },
      { number: 2, title: 'Hai' },
    ];
    expect(await revisions(id, viewer)).toEqual(history);
    expect(await revisions(id, moderator)).toEqual(history);
  });

  test('is read by the public without its earlier words', async () => {
    const { id, viewer } = await submitted(graph);
    await edit(viewer, id, { body: 'Gọi tôi số 0901234567 nhé.' });
    await decide(graph, 'acknowledgeFeedback', { feedbackIds: [id] });
    expect(await revisions(id, newSubscriber())).toBeNull();
    expect(await revisions(id, judge)).toBeNull();
    expect(await revisions(id, anonymous)).toBe('refused');
    const data = await graph.data<{ feedback: { body: string } }>(
      'query ($id: ID!) { feedback(id: $id) { body } }',
      { id },
    );
    expect(data.feedback.body).not.toContain('0901234567');
  });

  test('twice in the same way has changed it once', async () => {
    const { id, viewer } = await submitted(graph);
    await Promise.all([1, 2, 3, 4].map(() => edit(viewer, id)));
    expect(await revisions(id, viewer)).toHaveLength(1);
  });

  test('loses no text when two changes come at once', async () => {
    const { id, viewer } = await submitted(graph, newSubscriber(), { title: 'Gốc' });
    await Promise.all(['Trái', 'Phải'].map((title) => edit(viewer, id, { title })));
    const kept = await revisions(id, viewer);
    expect(kept).toHaveLength(2);
    expect(kept?.[0]).toEqual({ number: 1, title: 'Gốc' });
  });

  test('may still repeat the submission, which is the opinion as it is now', async () => {
    const viewer = newSubscriber();
    const said = submission();
    const first = await submit(graph, viewer, said);
    await edit(viewer, first.feedback?.id ?? '', { title: 'Đã sửa' });
    const again = await submit(graph, viewer, said);
    expect(again.feedback).toMatchObject({ id: first.feedback?.id, title: 'Đã sửa' });
  });

  test('comes too late once somebody has looked at it', async () => {
    const { id, viewer } = await accepted(graph);
    expect((await edit(viewer, id)).userErrors[0]?.code).toBe('SCREENING_BEGUN');
  });

  test('mends what the automatic screening held, which is screened anew', async () => {
    const insult = { body: 'Nhân viên ngu như chó, đm chúng mày.' };
    const { id, viewer, status } = await submitted(graph, newSubscriber(), insult);
    expect(status).toBe('HELD');
    expect((await edit(viewer, id, { body: `${insult.body} Thật đấy.` })).userErrors).toEqual([]);
    expect(await steps(id, viewer)).toEqual(['RECEIVED', 'HELD']);
    expect((await edit(viewer, id, { body: 'Nhân viên trả lời rất chậm.' })).userErrors).toEqual(
      [],
    );
    expect(await steps(id, viewer)).toEqual(['RECEIVED', 'HELD', 'RECEIVED']);
    expect((await edit(viewer, id, insult)).userErrors).toEqual([]);
    expect(await steps(id, viewer)).toEqual(['RECEIVED', 'HELD', 'RECEIVED', 'HELD']);
    expect(await revisions(id, moderator)).toHaveLength(3);
  });

  test('comes too late for what a person holds, or has taken words out of', async () => {
    const held = await submitted(graph);
    await decide(graph, 'holdFeedback', { feedbackId: held.id, reason: 'Xem lại.' });
    expect((await edit(held.viewer, held.id)).userErrors[0]?.code).toBe('SCREENING_BEGUN');
    const redacted = await submitted(graph);
    const shown = { title: '[…]', body: 'Sóng ở khu vực […] rất yếu vào buổi tối.' };
    await decide(graph, 'redactFeedback', {
      feedbackId: redacted.id,
      ...shown,
      reason: 'Bỏ địa chỉ.',
    });
    expect((await edit(redacted.viewer, redacted.id)).userErrors[0]?.code).toBe('SCREENING_BEGUN');
  });

  test('cannot change another’s, nor learn that it exists', async () => {
    const { id } = await submitted(graph);
    for (const one of [id, '01930000-0000-7000-8000-00000000dead', 'x']) {
      const { userErrors } = await edit(newSubscriber(), one);
      expect(userErrors).toMatchObject([{ code: 'FEEDBACK_UNKNOWN' }]);
    }
  });

  test.each([
    [{ title: '  ' }, 'TITLE_EMPTY'],
    [{ body: 'x'.repeat(5_001) }, 'BODY_TOO_LONG'],
    [{ topic: 'NO_SUCH' }, 'TOPIC_UNKNOWN'],
    [{ province: '00' }, 'PROVINCE_UNKNOWN'],
  ])('is refused %#', async (over, code) => {
    const { id, viewer } = await submitted(graph);
    expect((await edit(viewer, id, over)).userErrors[0]?.code).toBe(code);
    expect(await revisions(id, viewer)).toEqual([]);
  });
});
