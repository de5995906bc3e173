import type { Viewer } from '@chia-se/subgraph-kit';
import { TestSubgraph } from '@chia-se/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { moderator, newSubscriber, openPeriod, submit, type UserErrors } from '../../test/seed.ts';
import { feedback } from '../subgraph.ts';

let graph: TestSubgraph;
beforeAll(async () => {
  graph = await TestSubgraph.start(feedback);
  await openPeriod(graph);
});
afterAll(() => graph.stop());

interface Draft {
  key: string;
  version: number;
  title: string;
  body: string;
  topic: string | null;
  province: string | null;
}

interface Saved extends UserErrors {
  draft: Draft | null;
  conflicting: Draft | null;
}

const fields = 'key version title body topic province';

async function save(viewer: Viewer, over: Partial<Draft>): Promise<Saved> {
  const input = { key: 'draft-number-1', title: '', body: '', ...over };
  const data = await graph.data<{ saveFeedbackDraft: Saved }>(
    `mutation ($input: SaveFeedbackDraftInput!) { saveFeedbackDraft(input: $input) {
       draft { ${fields} } conflicting { ${fields} } userErrors { code field message } } }`,
    { input },
    viewer,
  );
  return data.saveFeedbackDraft;
}

async function drafts(viewer: Viewer): Promise<Draft[]> {
  const data = await graph.data<{ myFeedbackDrafts: Draft[] }>(
    `{ myFeedbackDrafts { ${fields} } }`,
    {},
    viewer,
  );
  return data.myFeedbackDrafts;
}

describe('a draft', () => {
  test('is saved as it is typed, and found again on another device', async () => {
    const viewer = newSubscriber();
    const title = 'Sóng yếu'.normalize('NFD');
    await save(viewer, { title, topic: 'OTHER', province: '79' });
    const second = await save(viewer, { title, body: 'Buổi tối', topic: 'OTHER', version: 1 });
    expect(second.userErrors).toEqual([]);
    expect(await drafts(viewer)).toEqual([
      {
        key: 'draft-number-1',
        version: 2,
        title,
        body: 'Buổi tối',
        topic: 'OTHER',
        province: null,
      },
    ]);
  });

  test('is its author’s alone, even under the same key', async () => {
    const [one, other] = [newSubscriber(), newSubscriber()];
    await save(one, { title: 'của tôi' });
    expect(await drafts(other)).toEqual([]);
    expect((await save(other, { title: 'khác' })).draft?.version).toBe(1);
    expect((await drafts(one))[0]?.title).toBe('của tôi');
    await expect(drafts(moderator)).rejects.toThrow('signed-in subscriber');
  });

  test('that was changed elsewhere is shown instead of overwritten', async () => {
    const viewer = newSubscriber();
    await save(viewer, { title: 'một' });
    await save(viewer, { title: 'hai', version: 1 });
    const late = await save(viewer, { title: 'ba', version: 1 });
    expect(late).toMatchObject({
      draft: null,
      conflicting: { version: 2, title: 'hai' },
      userErrors: [{ code: 'DRAFT_CHANGED', field: ['input', 'version'] }],
    });
    expect((await save(viewer, { title: 'ba', version: 2 })).draft?.version).toBe(3);
  });

  test('that is saved twice because an answer was lost is no conflict', async () => {
    const viewer = newSubscriber();
    const twice = [await save(viewer, { title: 'một' }), await save(viewer, { title: 'một' })];
    expect(twice.map((saved) => saved.draft?.version)).toEqual([1, 1]);
  });

  test('is changed by one of two that save at the same time', async () => {
    const viewer = newSubscriber();
    await save(viewer, { title: 'một' });
    const both = await Promise.all(
      ['trái', 'phải'].map((title) => save(viewer, { title, version: 1 })),
    );
    expect(both.filter((saved) => saved.draft)).toHaveLength(1);
    const [kept] = await drafts(viewer);
    expect(both.find((saved) => saved.conflicting)?.conflicting?.title).toBe(kept?.title);
  });

  test('is gone when it has been submitted, and a late save does not bring it back', async () => {
    const viewer = newSubscriber();
    await save(viewer, { key: 'to-be-submitted', title: 'Sóng' });
    await Promise.all([
      submit(graph, viewer, { idempotencyKey: 'to-be-submitted' }),
      save(viewer, { key: 'to-be-submitted', title: 'Sóng yếu', version: 1 }),
    ]);
    expect(await drafts(viewer)).toEqual([]);
    const late = await save(viewer, { key: 'to-be-submitted', title: 'Sóng yếu', version: 1 });
    expect(late.userErrors[0]?.code).toBe('DRAFT_SUBMITTED');
  });

  test('can be thrown away, twice', async () => {
    const viewer = newSubscriber();
    await save(viewer, { title: 'bỏ' });
    const text = `mutation { deleteFeedbackDraft(input: { key: "draft-number-1" }) {
      deleted userErrors { code } } }`;
    for (const _ of [1, 2]) {
      expect(await graph.data(text, {}, viewer)).toEqual({
        deleteFeedbackDraft: { deleted: true, userErrors: [] },
      });
    }
    expect(await drafts(viewer)).toEqual([]);
  });

  test('is one of twenty at the most, counted while they are saved at once', async () => {
    const viewer = newSubscriber();
    const many = await Promise.all(
      Array.from({ length: 25 }, (_, n) => save(viewer, { key: `draft-number-${n}`, title: 'x' })),
    );
    const codes = many.flatMap((saved) => saved.userErrors.map((error) => error.code));
    expect(codes).toEqual(Array(5).fill('TOO_MANY_DRAFTS'));
    expect(await drafts(viewer)).toHaveLength(20);
  });

  test.each([
    [{ key: 'short' }, 'DRAFT_KEY_INVALID'],
    [{ key: 'with\u0000nothing' }, 'DRAFT_KEY_INVALID'],
    [{ title: 'x'.repeat(601) }, 'DRAFT_TOO_LONG'],
    [{ body: 'x'.repeat(20_001) }, 'DRAFT_TOO_LONG'],
  ])('is refused as %j', async (over, code) => {
    expect((await save(newSubscriber(), over)).userErrors[0]?.code).toBe(code);
  });

  test('leaves out a choice that does not exist, and letters that no database holds', async () => {
    const { draft } = await save(newSubscriber(), {
      title: 'a\u0000b\ud800',
      topic: '‘; drop',
      province: 'nowhere',
    });
    expect(draft).toMatchObject({ title: 'ab\ufffd', topic: null, province: null });
  });
});
