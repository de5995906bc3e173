import { randomUUID } from 'node:crypto';
import { staffViewer } from '@chia-se/subgraph-kit';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { JudgedPeriod, manager, type TestJudge } from './judged-round.ts';

let period: JudgedPeriod;
beforeAll(async () => {
  period = await JudgedPeriod.open();
  await period.hire(4);
});
afterAll(() => period.graph.stop());

const codeOf = (answer: { userErrors: { code: string }[] }) => answer.userErrors[0]?.code ?? null;

async function shortlistOf(roundId: string) {
  const { round } = await period.graph.data<{
    round: {
      shortlist: {
        edges: {
          node: { topic: string; preScore: number; addedByHand: boolean; feedback: { id: string } };
        }[];
      };
      leftOutSample: { id: string }[];
      shortlistRule: string;
    };
  }>(
    `query ($id: ID!) { round(id: $id) { shortlistRule leftOutSample { id }
       shortlist(first: 100) { edges { node { topic preScore addedByHand feedback { id } } } } } }`,
    { id: roundId },
    manager,
  );
  return { ...round, items: round.shortlist.edges.map(({ node }) => node) };
}

describe('a rubric', () => {
  test('is public, in both languages, with every level described', async () => {
    const query = `{ _entities(representations: [{ __typename: "Programme", id: "01900000-0000-7000-8000-000000000001" }]) {
      ... on Programme { rubric { version hash criteria { code weight name question levels { level meaning } } } } } }`;
    type Rubric = {
      hash: string;
      criteria: { code: string; name: string; levels: { level: number; meaning: string }[] }[];
    };
    const read = async (language: 'vi' | 'en') => {
      const { data } = await period.graph.run<{ _entities: [{ rubric: Rubric }] }>(
        query,
        {},
        undefined,
        { language },
      );
      return data!._entities[0].rubric;
    };
    const vi = await read('vi');
    const en = await read('en');
    expect(vi.criteria.map(({ name }) => name)).toEqual([
      'Tính xây dựng',
      'Tính sáng tạo',
      'Tính khả thi',
      'Tính hiệu quả',
    ]);
    expect(en.criteria.every(({ levels }) => levels.length === 5)).toBe(true);
    expect(en.criteria[0]?.levels[0]?.meaning).not.toBe(vi.criteria[0]?.levels[0]?.meaning);
    expect(vi.hash).toBe(en.hash);
    expect(vi.hash).toMatch(/^[\da-f]{64}$/);
  });

  test('is made once for a programme, however many periods open', async () => {
    await JudgedPeriod.open(period.graph);
    const rows = await period.graph.database.rows('select version from rubric');
    expect(rows).toEqual([{ version: 1 }]);
  });

  test('cannot be changed once it stands', async () => {
    const { database } = period.graph;
    await expect(database.rows('update criterion set weight = 1')).rejects.toThrow('refused');
    await expect(database.rows('delete from rubric')).rejects.toThrow('refused');
  });
});

describe('a shortlist', () => {
  test('takes the best of each topic by the declared rule, the earlier of equals, one of those that say the same', async () => {
    const short = 'Sóng yếu.';
    const long =
      'Đề nghị lắp thêm trạm ở thôn 3 xã Hòa Bình, vì từ 18 giờ đến 22 giờ sóng rất yếu.';
    const weak = await period.accept({ topic: 'A', body: short });
    const first = await period.accept({ topic: 'A', body: `${long} Nhà 1` });
    const second = await period.accept({ topic: 'A', body: `${long} Nhà 2` });
    const only = await period.accept({ topic: 'B', body: short });
    const roundId = await period.openRound();
    await period.change('shortlistRound', { roundId, perTopic: 1 });
    const one = await shortlistOf(roundId);
    expect(new Set(one.items.map((item) => item.feedback.id))).toEqual(
      new Set([first.id, only.id]),
    );
    expect(one.shortlistRule).toBe('substance-1');
    expect(new Set(one.leftOutSample.map(({ id }) => id))).toEqual(new Set([weak.id, second.id]));

    await period.change('shortlistRound', {
      roundId,
      perTopic: 1,
      feedbackIds: [weak.id, only.id],
    });
    const more = await shortlistOf(roundId);
    const byHand = more.items.filter((item) => item.addedByHand);
    expect(byHand.map((item) => item.feedback.id)).toEqual([weak.id]);
    expect(more.items).toHaveLength(3);
    const again = await shortlistOf(roundId);
    expect(again).toEqual(more);
  });

  test('refuses an opinion of another period or one that was withdrawn, and a list without any', async () => {
    const other = await JudgedPeriod.open(period.graph);
    const foreign = await other.accept();
    const mine = await period.accept();
    await period.graph.deliver('FeedbackWithdrawn', { feedbackId: mine.id });
    const roundId = await period.openRound();
    for (const id of [foreign.id, mine.id, randomUUID(), 'nonsense']) {
      const input = { roundId, perTopic: 0, feedbackIds: [id] };
      expect(codeOf(await period.change('shortlistRound', input))).toBe('NOT_ELIGIBLE');
    }
    const nothing = await period.change('shortlistRound', { roundId, perTopic: 0 });
    expect(codeOf(nothing)).toBe('NOTHING_TO_SHORTLIST');
  });
});

describe('the order of a round', () => {
  test('is kept: shortlist, panel, assign, judge, finalise', async () => {
    const roundId = await period.openRound();
    const judges = period.judges.map(({ id }) => ({ staffId: id, limit: 50 }));
    expect(codeOf(await period.change('assignRound', { roundId }))).toBe('ROUND_NOT_READY');
    expect(codeOf(await period.change('finaliseRound', { roundId }))).toBe('ROUND_NOT_READY');
    expect(codeOf(await period.change('shortlistRound', { roundId, perTopic: 5 }))).toBeNull();
    expect(codeOf(await period.change('assignRound', { roundId }))).toBe('PANEL_MISSING');
    expect(codeOf(await period.change('setPanel', { roundId, judges }))).toBeNull();
    expect(codeOf(await period.change('assignRound', { roundId }))).toBeNull();
    for (const [mutation, input] of [
      ['assignRound', { roundId }],
      ['setPanel', { roundId, judges }],
      ['shortlistRound', { roundId, perTopic: 5 }],
    ] as const) {
      expect(codeOf(await period.change(mutation, input))).toBe('ROUND_NOT_READY');
    }
    const trail = await period.graph.database.rows<{ deed: string; actorId: string }>(
      'select deed, actor_id as "actorId" from decision where subject_id = $1 order by id',
      [roundId],
    );
    expect(new Set(trail.map(({ deed }) => deed))).toEqual(
      new Set(['OPEN_ROUND', 'SHORTLIST_ROUND', 'SET_PANEL', 'ASSIGN_ROUND']),
    );
    expect(trail.every(({ actorId }) => actorId === manager.id)).toBe(true);
  });

  test('begins with a known period, a name of its own and sensible numbers', async () => {
    const input = { periodId: period.periodId, name: 'Sơ khảo' };
    const open = async (more: object) =>
      codeOf(await period.change('openRound', { ...input, ...more }));
    expect(await open({ periodId: randomUUID() })).toBe('PERIOD_UNKNOWN');
    expect(await open({ name: '  ' })).toBe('ROUND_NAME_MISSING');
    expect(await open({ judgesPerItem: 0 })).toBe('JUDGES_PER_ITEM_OUT_OF_RANGE');
    expect(await open({ prizePlaces: 5_000 })).toBe('PRIZE_PLACES_OUT_OF_RANGE');
    const both = await Promise.all([open({}), open({})]);
    expect(both.sort()).toEqual(['ROUND_NAME_TAKEN', null].sort());
  });

  test('a panel has known judges, each once', async () => {
    const roundId = await period.openRound();
    const [a, b] = period.judges as [TestJudge, TestJudge];
    const panel = async (...judges: { staffId: string; limit: number }[]) =>
      (await period.change('setPanel', { roundId, judges })).userErrors[0] ?? null;
    const one = { staffId: a.id, limit: 5 };
    const two = { staffId: b.id, limit: 5 };
    expect((await panel(one))?.code).toBe('PANEL_SIZE_OUT_OF_RANGE');
    expect(await panel(one, one)).toMatchObject({ code: 'JUDGE_NAMED_TWICE' });
    expect(await panel(one, { staffId: randomUUID(), limit: 5 })).toMatchObject({
      code: 'JUDGE_UNKNOWN',
      field: ['input', 'judges', '1', 'staffId'],
    });
    expect((await panel(one, { ...two, limit: 0 }))?.code).toBe('READING_LIMIT_OUT_OF_RANGE');
    await period.announce(b.id, { active: false });
    expect((await panel(one, two))?.code).toBe('JUDGE_UNKNOWN');
    await period.announce(b.id);
    expect(await panel(one, two)).toBeNull();
  });

  test('is a manager’s affair', async () => {
    const reader = staffViewer(randomUUID(), ['round:read', 'scorecard:write', 'award:approve']);
    const asked = await period.graph.run(
      `mutation ($input: AssignRoundInput!) { assignRound(input: $input) { round { id } } }`,
      { input: { roundId: randomUUID() } },
      reader,
    );
    expect(asked.errors?.[0]?.extensions).toEqual({ code: 'FORBIDDEN' });
  });
});
