import { randomUUID } from 'node:crypto';
import { newSealingKeys, unseal } from '@chia-se/subgraph-kit';
import { TestSubgraph } from '@chia-se/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { moderator, newSubscriber, openPeriod, submitted } from '../../test/seed.ts';
import { feedback } from '../subgraph.ts';

let graph: TestSubgraph;
beforeAll(async () => {
  graph = await TestSubgraph.start(feedback);
  await openPeriod(graph);
});
afterAll(() => graph.stop());

const body = 'Nhà tôi mất sóng cả tuần nay, xin gọi số 0909123456 để hẹn kiểm tra giúp.';

/** An opinion that was published and one that nobody let pass yet. */
async function author() {
  const viewer = newSubscriber();
  const shown = await submitted(graph, viewer, { body });
  await graph.data(
    `mutation ($ids: [ID!]!) { acknowledgeFeedback(input: { feedbackIds: $ids }) {
       userErrors { code } } }`,
    { ids: [shown.id] },
    moderator,
  );
  graph.clock.advance({ hours: 1 });
  const waiting = await submitted(graph, viewer, { body: `${body} Xin cảm ơn rất nhiều.` });
  return { viewer, shown, waiting };
}

const erase = (subscriberId: string, keepPublicText: boolean) =>
  graph.deliver('DataErasureRequested', { requestId: randomUUID(), subscriberId, keepPublicText });

async function bodyOf(id: string): Promise<string | undefined> {
  const { data } = await graph.run<{ feedback: { body: string } | null }>(
    'query ($id: ID!) { feedback(id: $id) { body } }',
    { id },
    moderator,
  );
  return data?.feedback?.body;
}

test('an export holds what was typed, sealed for whoever asked', async () => {
  const { viewer, shown } = await author();
  const { publicKey, privateKey } = newSealingKeys();
  const requestId = randomUUID();
  await graph.deliver('DataExportRequested', { requestId, subscriberId: viewer.id, publicKey });
  const answer = (await graph.published()).find(
    ({ name, payload }) => name === 'DataRequestAnswered' && payload['requestId'] === requestId,
  );
  const record = unseal(String(answer?.payload['sealed']), privateKey) as {
    feedback: { reference_code: string; body: string }[];
  };
  expect(record.feedback).toHaveLength(2);
  expect(record.feedback[0]).toMatchObject({ reference_code: shown.referenceCode, body });
});

test('an erasure leaves public text without what names anybody, where its author lets it', async () => {
  const { viewer, shown, waiting } = await author();
  await erase(viewer.id, true);
  expect(await bodyOf(shown.id)).toContain('Nhà tôi mất sóng cả tuần nay');
  expect(await bodyOf(shown.id)).not.toContain('0909123456');
  expect(await bodyOf(waiting.id)).toBe('Nội dung đã được xóa theo yêu cầu của người gửi.');
});

test('an erasure takes the text too where its author wants that, of nobody else', async () => {
  const { viewer, shown, waiting } = await author();
  const other = await author();
  await erase(viewer.id, false);
  for (const { id } of [shown, waiting]) {
    expect(await bodyOf(id)).toBe('Nội dung đã được xóa theo yêu cầu của người gửi.');
  }
  const kept = await graph.database.rows(
    `select o.feedback_id from feedback_original o join feedback f on f.id = o.feedback_id
     where f.subscriber_id = any($1)`,
    [[viewer.id, other.viewer.id]],
  );
  expect(kept).toHaveLength(2);
  expect(await bodyOf(other.shown.id)).toContain('mất sóng');
});

test('an erasure takes what was said before a change, what was withdrawn, and drafts', async () => {
  const viewer = newSubscriber();
  const { id } = await submitted(graph, viewer, { body });
  const edited = { feedbackId: id, topic: 'OTHER', title: 'Sửa', body: 'Nội dung mới.' };
  await graph.data(
    `mutation { redactFeedback(input: { feedbackId: "${id}", title: "[…]", body: "[…] ${body.slice(-5)}",
       reason: "Bỏ tên riêng." }) { userErrors { code } } }`,
    {},
    moderator,
  );
  await graph.data(
    `mutation ($edited: EditFeedbackInput!) {
       editFeedback(input: $edited) { userErrors { code } }
       withdrawFeedback(input: { feedbackId: "${id}" }) { userErrors { code } }
       saveFeedbackDraft(input: { key: "one-more-draft", title: "Nháp", body: "" }) { userErrors { code } } }`,
    { edited },
    viewer,
  );
  await erase(viewer.id, true);
  expect(await bodyOf(id)).toBe('Nội dung đã được xóa theo yêu cầu của người gửi.');
  const left = await graph.database.rows(
    `select title from feedback_revision where feedback_id = $1
     union all select title from feedback_redaction where feedback_id = $1
     union all select title from feedback_draft where subscriber_id = $2`,
    [id, viewer.id],
  );
  expect(left).toEqual([]);
});
