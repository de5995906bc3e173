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

const text = { title: 'Nhân viên Nguyễn Văn Nam', body: 'Anh Nguyễn Văn Nam trả lời rất cộc cằn.' };
const shown = { title: 'Nhân viên […]', body: 'Anh […] trả lời rất cộc cằn.' };
const reason = 'Bỏ tên của một người.';

const redact = (feedbackId: string, over: object = {}, viewer: Viewer = moderator) =>
  decide(graph, 'redactFeedback', { feedbackId, ...shown, reason, ...over }, viewer);

interface Seen {
  title: string;
  body: string;
  redactions?: { number: number; title: string; reason: string }[] | null;
  timeline: { kind: string; note: string | null }[];
}

async function seen(id: string, viewer: Viewer): Promise<Seen> {
  const more = viewer.kind === 'ANONYMOUS' ? '' : 'redactions { number title reason }';
  const data = await graph.data<{ feedback: Seen }>(
    `query ($id: ID!) { feedback(id: $id) { title body ${more} timeline { kind note } } }`,
    { id },
    viewer,
  );
  return data.feedback;
}

describe('a moderator who takes words out of the public text', () => {
  test('hides them from everybody but the author and the staff who moderate', async () => {
    const { id, viewer } = await accepted(graph, newSubscriber(), text);
    expect((await redact(id)).userErrors).toEqual([]);
    for (const one of [anonymous, newSubscriber(), judge]) {
      expect(await seen(id, one)).toMatchObject(shown);
    }
    expect((await seen(id, judge)).redactions).toBeNull();
    for (const one of [viewer, moderator]) expect(await seen(id, one)).toMatchObject(text);
  });

  test('tells the author why, and nobody else', async () => {
    const { id, viewer } = await accepted(graph, newSubscriber(), text);
    await redact(id);
    const own = (await seen(id, viewer)).timeline.at(-1);
    expect(own?.kind).toBe('REDACTION');
    expect(own?.note).toContain(reason);
    expect((await seen(id, anonymous)).timeline.at(-1)).toEqual({ kind: 'REDACTION', note: null });
    expect(await published(id)).toMatchObject([{ ...shown, reason, subscriberId: viewer.id }]);
  });

  test('leaves what it was before with the reason, and an entry on the trail', async () => {
    const { id } = await accepted(graph, newSubscriber(), text);
    await redact(id);
    await redact(id, { ...text, reason: 'Người được nêu tên đã đồng ý.' });
    expect((await seen(id, anonymous)).title).toBe(text.title);
    expect((await seen(id, moderator)).redactions).toEqual([
      { number: 1, title: text.title, reason },
      { number: 2, title: shown.title, reason: 'Người được nêu tên đã đồng ý.' },
    ]);
    const trail = await graph.database.rows(
      `select reason from decision where subject_id = $1 and deed = 'REDACT_FEEDBACK' order by id`,
      [id],
    );
    expect(trail).toEqual([{ reason }, { reason: 'Người được nêu tên đã đồng ý.' }]);
  });

  test('twice in the same way has done so once', async () => {
    const { id } = await accepted(graph, newSubscriber(), text);
    await Promise.all([1, 2, 3].map(() => redact(id)));
    expect((await seen(id, moderator)).redactions).toHaveLength(1);
    expect(await published(id)).toHaveLength(1);
  });

  test('before it is public decides what judges and public will read', async () => {
    const { id } = await submitted(graph, newSubscriber(), text);
    await redact(id);
    await decide(graph, 'acknowledgeFeedback', { feedbackIds: [id] });
    expect(await seen(id, anonymous)).toMatchObject(shown);
    expect(await published(id, 'FeedbackAccepted')).toMatchObject([shown]);
  });

  test('starts from what the public reads, where screening has masked something', async () => {
    const body = 'Gọi tôi số 0901234567, anh Nam.';
    const { id } = await accepted(graph, newSubscriber(), { title: 'Gọi tôi', body });
    const data = await graph.data<{ feedback: { publicTitle: string; publicBody: string } }>(
      'query ($id: ID!) { feedback(id: $id) { publicTitle publicBody } }',
      { id },
      moderator,
    );
    expect(data.feedback).toEqual({
      publicTitle: 'Gọi tôi',
      publicBody: 'Gọi tôi số [số điện thoại], anh Nam.',
    });
    const masked = data.feedback.publicBody.replace('Nam', '[…]');
    expect((await redact(id, { title: 'Gọi tôi', body: masked })).userErrors).toEqual([]);
    expect((await seen(id, anonymous)).body).toBe('Gọi tôi số [số điện thoại], anh […].');
    const { userErrors } = await redact(id, { title: 'Gọi tôi', body });
    expect(userErrors[0]?.code).toBe('PERSONAL_DATA_SHOWN');
  });

  test.each([
    [{ body: 'Anh […] trả lời rất lịch sự.' }, 'WORDS_NOT_THE_AUTHORS'],
    [{ body: 'x'.repeat(30_000) }, 'WORDS_NOT_THE_AUTHORS'],
    [{ title: '  ' }, 'TEXT_EMPTY'],
    [{ reason: ' ' }, 'REASON_MISSING'],
    [{ feedbackId: 'x' }, 'FEEDBACK_UNKNOWN'],
  ])('is refused %#', async (over, code) => {
    const { id } = await accepted(graph, newSubscriber(), text);
    expect((await redact(id, over)).userErrors[0]?.code).toBe(code);
    expect(await seen(id, anonymous)).toMatchObject(text);
  });

  test('comes too late for what was rejected', async () => {
    const { id } = await submitted(graph, newSubscriber(), text);
    await decide(graph, 'rejectFeedback', { feedbackId: id, reason: 'Không phải góp ý.' });
    expect((await redact(id)).userErrors[0]?.code).toBe('FEEDBACK_ENDED');
  });

  test('is a moderator', async () => {
    const { id, viewer } = await accepted(graph, newSubscriber(), text);
    for (const one of [viewer, responder, judge])
      await expect(redact(id, {}, one)).rejects.toThrow();
  });
});

async function published(id: string, name = 'FeedbackRedacted') {
  const events = await graph.published();
  return events
    .filter((event) => event.name === name && event.payload['feedbackId'] === id)
    .map(({ payload }) => payload);
}
