import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { JudgedPeriod, manager } from './judged-round.ts';

let period: JudgedPeriod;
let roundId: string;
beforeAll(async () => {
  period = await JudgedPeriod.open();
  await period.acceptMany(10);
  await period.hire(4);
  roundId = await period.openRound({ judgesPerItem: 2, anchors: 2 });
});
afterAll(() => period.graph.stop());

interface Draft {
  plan: {
    hash: string;
    opinions: number;
    readings: number;
    anchors: number;
    expertShare: number;
    warnings: { code: string; message: string }[];
    loads: { staffId: string; readings: number; limit: number; conflicts: number }[];
  } | null;
  userErrors: { code: string; message: string }[];
}

async function draft(viewer = manager): Promise<Draft | null> {
  const { round } = await period.graph.data<{ round: { assignmentDraft: Draft | null } }>(
    `query ($id: ID!) { round(id: $id) { assignmentDraft { userErrors { code message }
       plan { hash opinions readings anchors expertShare
         warnings { code message } loads { staffId name readings limit conflicts } } } } }`,
    { id: roundId },
    viewer,
  );
  return round.assignmentDraft;
}

const judges = (limit: number) => period.judges.map(({ id }) => ({ staffId: id, limit }));
const assign = (draftHash?: string) => period.change('assignRound', { roundId, draftHash });

test('there is none without a shortlist', async () => {
  expect(await draft()).toBeNull();
});

test('says why there is no plan', async () => {
  await period.change('shortlistRound', { roundId, perTopic: 100 });
  expect(await draft()).toMatchObject({ plan: null, userErrors: [{ code: 'PANEL_MISSING' }] });
  await period.change('setPanel', { roundId, judges: judges(3) });
  expect(await draft()).toMatchObject({
    plan: null,
    userErrors: [{ code: 'TOO_LITTLE_CAPACITY' }],
  });
});

test('tells how much each would read, the same however often it is asked for, and keeps nothing', async () => {
  await period.change('setPanel', { roundId, judges: judges(8) });
  const first = await draft();
  expect(first?.plan).toMatchObject({ opinions: 10, anchors: 2, expertShare: 1 });
  // Two anchors read by four, and eight by two each.
  expect(first?.plan?.readings).toBe(24);
  expect(first?.plan?.loads.map(({ readings }) => readings)).toEqual([6, 6, 6, 6]);
  expect(await draft()).toEqual(first);
  expect(await period.graph.database.rows('select 1 from assignment')).toEqual([]);
});

test('says what is weak about it before it is published', async () => {
  const warned = async () => (await draft())?.plan?.warnings.map(({ code }) => code);
  expect(await warned()).toEqual(['FEW_ANCHORS']);
  const stretched = period.judges.map(({ id }, n) => ({
    staffId: id,
    limit: n === 0 ? 6 : 40,
    topics: ['CUSTOMER_CARE'],
  }));
  await period.change('setPanel', { roundId, judges: stretched });
  const plan = (await draft())?.plan;
  expect(plan?.warnings.map(({ code }) => code)).toEqual([
    'FEW_ANCHORS',
    'JUDGES_AT_LIMIT',
    'FEW_EXPERTS',
  ]);
  expect(plan?.warnings.every(({ message }) => !message.includes('{'))).toBe(true);
  await period.change('setPanel', { roundId, judges: judges(8) });
});

test('is published as it was looked at, or not at all', async () => {
  const seen = await draft();
  await period.change('setPanel', { roundId, judges: judges(8).slice(1) });
  const refused = await assign(seen?.plan?.hash);
  expect(refused.userErrors[0]?.code).toBe('DRAFT_OUTDATED');
  expect(refused.round).toBeNull();
  const anew = await draft();
  expect((await assign(anew?.plan?.hash)).userErrors).toEqual([]);
  for (const { staffId, readings } of anew!.plan!.loads) {
    const judge = period.judges.find(({ id }) => id === staffId)!;
    expect(await period.inbox(judge, roundId)).toHaveLength(readings);
  }
  expect(await draft()).toBeNull();
});
