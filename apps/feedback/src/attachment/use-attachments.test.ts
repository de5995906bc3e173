import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { anonymous, newSealingKeys, unseal, type Viewer } from '@chia-se/subgraph-kit';
import { TestSubgraph, until } from '@chia-se/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  type Attachment,
  attachmentFields,
  phonePhoto,
  smallPdf,
  Uploader,
} from '../../test/files.ts';
import { serve } from '../../test/live-page.ts';
import {
  accepted,
  decide,
  judge,
  moderator,
  newSubscriber,
  openPeriod,
  responder,
  submission,
  submit,
  submitted,
  type UserErrors,
} from '../../test/seed.ts';
import { feedback } from '../subgraph.ts';

let folder: string;
let graph: TestSubgraph;
let server: Awaited<ReturnType<typeof serve>>;
let photo: Buffer;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'attachments-'));
  photo = await phonePhoto(80, 60);
  graph = await TestSubgraph.start(feedback, {
    environment: { ATTACHMENT_FOLDER: folder, ATTACHMENT_SWEEP_SECONDS: '0.05' },
  });
  await openPeriod(graph);
  server = await serve(graph);
});
afterAll(async () => {
  await server.close();
  await graph.stop();
  await rm(folder, { recursive: true });
});

const uploader = (viewer: Viewer) => new Uploader(graph, server.origin, viewer);
const isThere = async (id: string) =>
  (await readdir(folder, { recursive: true })).some((name) => name.includes(id));

async function attachmentsOf(id: string, viewer: Viewer): Promise<Attachment[] | null> {
  const data = await graph.data<{ feedback: { attachments: Attachment[] } | null }>(
    `query ($id: ID!) { feedback(id: $id) { attachments { ${attachmentFields} } } }`,
    { id },
    viewer,
  );
  return data.feedback?.attachments ?? null;
}

const run = async <Payload>(name: string, input: object, selection: string, viewer: Viewer) => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const data = await graph.data<Record<string, Payload & UserErrors>>(
    `mutation ($input: ${type}!) { ${name}(input: $input) {
       ${selection} userErrors { code field message } } }`,
    { input },
    viewer,
  );
  return data[name] as Payload & UserErrors;
};

describe('who sees what', () => {
  test('an opinion’s files are seen with its text, its documents and their names by few', async () => {
    const viewer = newSubscriber();
    const picture = await uploader(viewer).upload(photo);
    const paper = await uploader(viewer).upload(smallPdf, 'application/pdf');
    const { id } = await submitted(graph, viewer, { attachmentIds: [paper.id, picture.id] });
    for (const sees of [viewer, moderator]) {
      const found = await attachmentsOf(id, sees);
      expect(found?.map((one) => one.id)).toEqual([paper.id, picture.id]);
      expect(found?.[0]?.fileName).toBe('ảnh nhà tôi.jpg');
    }
    for (const blind of [anonymous, newSubscriber()])
      expect(await attachmentsOf(id, blind)).toBeNull();

    await decide(graph, 'acknowledgeFeedback', { feedbackIds: [id] });
    for (const sees of [anonymous, newSubscriber(), judge]) {
      const found = await attachmentsOf(id, sees);
      expect(found).toMatchObject([{ id: picture.id, fileName: null, kind: 'IMAGE' }]);
      expect(decodeURIComponent(found?.[0]?.url ?? '')).not.toContain('nhà');
      expect((await uploader(sees).load(found?.[0]?.url ?? null)).status).toBe(200);
    }
    const asEntity = await graph.entity<{ attachments: Attachment[] }>(
      { __typename: 'Feedback', id },
      'attachments { id fileName }',
      judge,
    );
    expect(asEntity.data?._entities[0]?.attachments).toEqual([{ id: picture.id, fileName: null }]);
  });

  test('a rejected one is seen by its author and moderators alone', async () => {
    const viewer = newSubscriber();
    const { id: attachmentId } = await uploader(viewer).upload(photo);
    const { id } = await submitted(graph, viewer, { attachmentIds: [attachmentId] });
    const reason = 'Ảnh không liên quan đến nội dung góp ý.';
    const { userErrors } = await decide(graph, 'rejectFeedback', { feedbackId: id, reason });
    expect(userErrors).toEqual([]);
    expect(await attachmentsOf(id, viewer)).toHaveLength(1);
    expect(await attachmentsOf(id, moderator)).toHaveLength(1);
    expect(await attachmentsOf(id, anonymous)).toBeNull();
  });
});

describe('a submission', () => {
  test.each([
    ['one that is not there', async () => randomUUID(), 'ATTACHMENT_UNKNOWN'],
    ['what is no id', async () => 'x', 'ATTACHMENT_UNKNOWN'],
    [
      'somebody else’s',
      async () => (await uploader(newSubscriber()).upload(photo)).id,
      'ATTACHMENT_UNKNOWN',
    ],
    [
      'one that has not come',
      async (viewer: Viewer) => (await uploader(viewer).request()).upload?.attachmentId ?? '',
      'ATTACHMENT_INCOMPLETE',
    ],
    [
      'a refused one',
      async (viewer: Viewer) => {
        const { upload } = await uploader(viewer).request({ size: 5 });
        if (!upload) throw new Error('refused');
        await uploader(viewer).send(upload, Buffer.from('<svg>'));
        await uploader(viewer).complete(upload.attachmentId);
        return upload.attachmentId;
      },
      'ATTACHMENT_UNKNOWN',
    ],
  ])('with %s says so, and stands when sent without', async (_what, make, code) => {
    const viewer = newSubscriber();
    const good = await uploader(viewer).upload(photo);
    const input = submission({ attachmentIds: [good.id, await make(viewer)] });
    const { feedback: none, userErrors } = await submit(graph, viewer, input);
    expect([none, userErrors[0]?.code]).toEqual([null, code]);
    expect(userErrors[0]?.field).toEqual(['input', 'attachmentIds', '1']);
    const { id } = await submitted(graph, viewer, { ...input, attachmentIds: [good.id] });
    expect(await attachmentsOf(id, viewer)).toHaveLength(1);
  });

  test('uses an attachment once, even of two at the same time', async () => {
    const viewer = newSubscriber();
    const { id } = await uploader(viewer).upload(photo);
    const first = await submitted(graph, viewer, { attachmentIds: [id] });
    graph.clock.advance({ minutes: 1 });
    const { userErrors } = await submit(graph, viewer, { attachmentIds: [id] });
    expect(userErrors[0]?.code).toBe('ATTACHMENT_USED');
    const other = newSubscriber();
    const shared = await uploader(other).upload(photo);
    const both = await Promise.all([
      submit(graph, other, { attachmentIds: [shared.id] }),
      run(
        'saveFeedbackDraft',
        { key: 'another-draft', title: '', body: '', attachmentIds: [shared.id] },
        'draft { key }',
        other,
      ),
    ]);
    expect(both.flatMap((one) => one.userErrors.map(({ code }) => code))).toEqual([
      'ATTACHMENT_USED',
    ]);
    expect(await attachmentsOf(first.id, viewer)).toHaveLength(1);
  });

  test('repeated is the same one; with other files it is refused; more than five are too many', async () => {
    const viewer = newSubscriber();
    const files = [];
    for (let count = 0; count < 6; count += 1)
      files.push((await uploader(viewer).upload(photo)).id);
    const tooMany = await submit(graph, viewer, { attachmentIds: files });
    expect(tooMany.userErrors[0]?.code).toBe('TOO_MANY_ATTACHMENTS');
    const [one, two] = files as [string, string];
    const input = submission({ attachmentIds: [one, one.toUpperCase()] });
    const { id } = await submitted(graph, viewer, input);
    expect((await submitted(graph, viewer, input)).id).toBe(id);
    const other = await submit(graph, viewer, { ...input, attachmentIds: [two] });
    expect(other.userErrors[0]?.code).toBe('IDEMPOTENCY_KEY_REUSED');
    expect((await attachmentsOf(id, viewer))?.map((a) => a.id)).toEqual([one]);
  });
});

describe('a draft', () => {
  const selection = 'draft { key version attachments { id } }';
  interface Saved {
    draft: { version: number; attachments: { id: string }[] } | null;
  }
  const save = (viewer: Viewer, over: object) =>
    run<Saved>('saveFeedbackDraft', { title: 'a', body: 'b', ...over }, selection, viewer);

  test('keeps its files for as long as it is kept, and hands them on', async () => {
    const viewer = newSubscriber();
    const [one, two] = [await uploader(viewer).upload(photo), await uploader(viewer).upload(photo)];
    const key = randomUUID();
    const saved = await save(viewer, { key, attachmentIds: [one.id, two.id] });
    expect(saved.draft).toMatchObject({
      version: 1,
      attachments: [{ id: one.id }, { id: two.id }],
    });
    // The same again is no change, and a save that says nothing of files leaves them.
    expect((await save(viewer, { key, attachmentIds: [one.id, two.id] })).draft?.version).toBe(1);
    const text = await save(viewer, { key, version: 1, body: 'more' });
    expect(text.draft?.attachments).toHaveLength(2);
    graph.clock.advance({ days: 3 });
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await isThere(two.id)).toBe(true);

    const { id } = await submitted(graph, viewer, { idempotencyKey: key });
    expect((await attachmentsOf(id, viewer))?.map((a) => a.id)).toEqual([one.id, two.id]);
  });

  test('of which a file is taken out, or that is thrown away, leaves them to the sweep', async () => {
    const viewer = newSubscriber();
    const [one, two, three] = [
      await uploader(viewer).upload(photo),
      await uploader(viewer).upload(photo),
      await uploader(viewer).upload(photo),
    ];
    const key = randomUUID();
    await save(viewer, { key, attachmentIds: [one.id, two.id, three.id] });
    await save(viewer, { key, version: 1, attachmentIds: [two.id, three.id] });
    // Submitted without the third.
    const { id } = await submitted(graph, viewer, { idempotencyKey: key, attachmentIds: [two.id] });
    const other = randomUUID();
    const four = await uploader(viewer).upload(photo);
    await save(viewer, { key: other, attachmentIds: [four.id] });
    await run('deleteFeedbackDraft', { key: other }, 'deleted', viewer);
    graph.clock.advance({ hours: 25 });
    await until(async () => {
      const left = await Promise.all([one, three, four].map((file) => isThere(file.id)));
      return !left.includes(true);
    });
    expect((await attachmentsOf(id, viewer))?.map((a) => a.id)).toEqual([two.id]);
    expect(await isThere(two.id)).toBe(true);
  });
});

describe('an edit', () => {
  const edit = (viewer: Viewer, feedbackId: string, over: object) =>
    run<{ feedback: { attachments: { id: string }[]; revisions: object[] } | null }>(
      'editFeedback',
      { feedbackId, topic: 'NETWORK_QUALITY', title: 'Mới', body: 'Nội dung mới.', ...over },
      'feedback { attachments { id } revisions { number attachmentCount } }',
      viewer,
    );

  test('adds and takes out; what is taken out is deleted, and the history says that it was', async () => {
    const viewer = newSubscriber();
    const [one, two] = [await uploader(viewer).upload(photo), await uploader(viewer).upload(photo)];
    const { id } = await submitted(graph, viewer, { attachmentIds: [one.id] });
    const kept = await edit(viewer, id, {});
    expect(kept.feedback?.attachments).toEqual([{ id: one.id }]);
    const changed = await edit(viewer, id, { attachmentIds: [two.id] });
    expect(changed.feedback).toEqual({
      attachments: [{ id: two.id }],
      revisions: [
        { number: 1, attachmentCount: 1 },
        { number: 2, attachmentCount: 1 },
      ],
    });
    // Sent again it changes nothing.
    const again = await edit(viewer, id, { attachmentIds: [two.id] });
    expect(again.feedback?.revisions).toHaveLength(2);
    await until(async () => !(await isThere(one.id)));
    const wrong = await edit(viewer, id, { attachmentIds: [one.id] });
    expect(wrong.userErrors[0]?.code).toBe('ATTACHMENT_UNKNOWN');
    expect(await attachmentsOf(id, viewer)).toHaveLength(1);
  });
});

describe('a response', () => {
  const respond = (feedbackId: string, attachmentIds: string[]) =>
    run<{ response: { id: string } | null }>(
      'respondToFeedback',
      { feedbackId, body: 'Đã lắp trạm, xem ảnh.', attachmentIds },
      'response { id }',
      responder,
    );

  test('gives files to all who read it, with their names; the same again is the same', async () => {
    const { id } = await accepted(graph);
    const paper = await uploader(responder).upload(smallPdf, 'application/pdf');
    const other = await uploader(responder).upload(photo);
    const first = await respond(id, [paper.id]);
    expect((await respond(id, [paper.id])).response?.id).toBe(first.response?.id);
    expect((await respond(id, [other.id])).userErrors[0]?.code).toBe('ATTACHMENTS_DIFFER');
    const data = await graph.data<{ feedback: { responses: { attachments: Attachment[] }[] } }>(
      `query ($id: ID!) { feedback(id: $id) { responses { attachments { ${attachmentFields} } } } }`,
      { id },
      anonymous,
    );
    const [shown] = data.feedback.responses[0]?.attachments ?? [];
    expect(shown).toMatchObject({ id: paper.id, fileName: 'ảnh nhà tôi.jpg', kind: 'DOCUMENT' });
    expect((await uploader(anonymous).load(shown?.url ?? null)).body.equals(smallPdf)).toBe(true);
  });

  test('with files of a subscriber is refused and says nothing', async () => {
    const { id } = await accepted(graph);
    const { id: theirs } = await uploader(newSubscriber()).upload(photo);
    const { response, userErrors } = await respond(id, [theirs]);
    expect([response, userErrors[0]?.code]).toEqual([null, 'ATTACHMENT_UNKNOWN']);
  });
});

describe('what is taken back', () => {
  test('goes with a withdrawal, files and all', async () => {
    const viewer = newSubscriber();
    const { id: attachmentId } = await uploader(viewer).upload(photo);
    const { id } = await submitted(graph, viewer, { attachmentIds: [attachmentId] });
    const { userErrors } = await run(
      'withdrawFeedback',
      { feedbackId: id },
      'feedback { id }',
      viewer,
    );
    expect(userErrors).toEqual([]);
    for (const sees of [viewer, moderator]) expect(await attachmentsOf(id, sees)).toEqual([]);
    await until(async () => !(await isThere(attachmentId)));
  });

  test('goes with an erasure, whatever becomes of the text, and of nobody else', async () => {
    const viewer = newSubscriber();
    const [shown, unused, drafted] = [
      await uploader(viewer).upload(photo),
      await uploader(viewer).upload(photo),
      await uploader(viewer).upload(photo),
    ];
    const { id } = await accepted(graph, viewer, { attachmentIds: [shown.id] });
    await run(
      'saveFeedbackDraft',
      { key: 'draft-to-erase', title: '', body: '', attachmentIds: [drafted.id] },
      'draft { key }',
      viewer,
    );
    const bystander = newSubscriber();
    const theirs = await uploader(bystander).upload(photo);
    await submitted(graph, bystander, { attachmentIds: [theirs.id] });
    const { publicKey, privateKey } = newSealingKeys();
    const requestId = randomUUID();
    await graph.deliver('DataExportRequested', { requestId, subscriberId: viewer.id, publicKey });
    const answered = (await graph.published()).find(
      ({ payload }) => payload['requestId'] === requestId,
    );
    const record = unseal(String(answered?.payload['sealed']), privateKey) as {
      attachments: { draft_key: string | null; file_name: string; url: string }[];
    };
    expect(record.attachments.map((file) => file.draft_key)).toEqual([
      null,
      null,
      'draft-to-erase',
    ]);
    // The links are good as long as the export can be read, for whoever holds it, while the file is there.
    const [link] = record.attachments.map((file) => file.url);
    const now = graph.clock.read();
    graph.clock.advance({ hours: 7 * 24 - 1 });
    const given = await uploader(newSubscriber()).load(link ?? '');
    expect(given.status).toBe(200);
    expect(given.headers['content-disposition']).toContain('attachment; filename="chia-se-');
    graph.clock.set(now);
    for (let time = 0; time < 2; time += 1) {
      await graph.deliver('DataErasureRequested', {
        requestId: randomUUID(),
        subscriberId: viewer.id,
        keepPublicText: true,
      });
    }
    expect(await attachmentsOf(id, anonymous)).toEqual([]);
    await until(async () => (await uploader(viewer).load(link ?? '')).status === 404);
    await until(async () => {
      const left = await Promise.all([shown, unused, drafted].map((file) => isThere(file.id)));
      return !left.includes(true);
    });
    const names = await graph.database.rows(
      `select from attachment where owner_id = $1 and file_name <> ''`,
      [viewer.id],
    );
    expect(names).toEqual([]);
    expect(await isThere(theirs.id)).toBe(true);
  });
});

test('many opinions with files cost one more query', async () => {
  const { id } = await accepted(graph);
  const seen: string[] = [];
  const original = graph.database.rows.bind(graph.database);
  graph.database.rows = ((sql: string, values: unknown[]) => {
    // What belongs to these opinions; the sweep looks at the same table whenever its time comes.
    if (/from attachment.*feedback_id = any/s.test(sql)) seen.push(sql);
    return original(sql, values);
  }) as never;
  const list = await graph.data<{ feedbackList: { edges: object[] } }>(
    '{ feedbackList(first: 20) { edges { node { id attachments { id thumbnailUrl } } } } }',
    {},
    moderator,
  );
  graph.database.rows = original as never;
  expect(list.feedbackList.edges.length).toBeGreaterThan(5);
  expect(seen).toHaveLength(1);
  expect(id).toBeTruthy();
});
