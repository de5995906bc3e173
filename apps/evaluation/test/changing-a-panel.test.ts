import { randomUUID } from 'node:crypto';
import { staffViewer } from '@chia-se/subgraph-kit';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type InboxEntry, JudgedPeriod, manager, type TestJudge } from './judged-round.ts';
import { plantedScores } from './planted-scores.ts';

let base: JudgedPeriod;
let period: JudgedPeriod;
let roundId: string;
beforeAll(async () => {
  base = await JudgedPeriod.open();
});
beforeEach(async () => {
  period = await JudgedPeriod.open(base.graph);
  await period.acceptMany(12);
  await period.hire(5);
  roundId = await period.assigned({ judgesPerItem: 3, anchors: 3 }, 12);
});
afterAll(() => base.graph.stop());

const reason = 'Giám khảo nghỉ ốm từ hôm nay.';
const codeOf = (answer: { userErrors: { code: string }[] }) => answer.userErrors[0]?.code ?? null;
const change = (input: Record<string, unknown>, viewer = manager) =>
  period.change('changePanel', { roundId, reason, ...input }, viewer);
const standing = async (judge: TestJudge) =>
  (await period.inbox(judge, roundId)).filter(
    ({ status }) => !['RECUSED', 'REASSIGNED'].includes(status),
  );
const submit = (judge: TestJudge, { id, body }: InboxEntry) =>
  period.score(judge, id, plantedScores(body, 0, judge.id));

/** How many judges read each opinion, by its text. */
async function readersOf(): Promise<Map<string, number>> {
  const readers = new Map<string, number>();
  for (const judge of period.judges) {
    for (const { body } of await standing(judge)) readers.set(body, (readers.get(body) ?? 0) + 1);
  }
  return readers;
}

async function panelOf() {
  const { round } = await period.graph.data<{
    round: { panel: { staffId: string; limit: number; leftAt: string | null }[] };
  }>(
    'query ($id: ID!) { round(id: $id) { panel { staffId limit leftAt } } }',
    { id: roundId },
    manager,
  );
  return new Map(round.panel.map((one) => [one.staffId, one]));
}

describe('a judge who leaves', () => {
  test('leaves what was handed in; the rest goes to others, who read on undisturbed', async () => {
    const [ill, ...others] = period.judges as [TestJudge, ...TestJudge[]];
    const mine = await period.inbox(ill, roundId);
    await submit(ill, mine[0]!);
    await period.score(ill, mine[1]!.id, [3, 3, 3, 3], 'saveScorecard');
    const before = await Promise.all(others.map((judge) => period.inbox(judge, roundId)));
    await period.score(others[0]!, before[0]![0]!.id, [2, 2, 2, 2], 'saveScorecard');

    expect(codeOf(await change({ leaving: [ill.id] }))).toBeNull();
    expect((await standing(ill)).map(({ status }) => status)).toEqual(['SUBMITTED']);
    for (const [n, judge] of others.entries()) {
      const after = await standing(judge);
      const kept = after.filter(({ id }) => before[n]!.some((one) => one.id === id));
      const order = before[n]!.map(({ id }) => id);
      expect(kept.map(({ id }) => id)).toEqual(
        order.filter((id) => kept.some((one) => one.id === id)),
      );
      expect(after.slice(0, kept.length)).toEqual(kept);
    }
    const drafted = await standing(others[0]!);
    expect(drafted.find(({ id }) => id === before[0]![0]!.id)?.status).toBe('DRAFT');
    for (const readers of (await readersOf()).values()) expect(readers).toBeGreaterThanOrEqual(3);
    expect((await panelOf()).get(ill.id)?.leftAt).toBe(period.graph.clock.read().toISOString());
    expect((await submit(ill, mine[1]!)).userErrors[0]?.code).toBe('TAKEN_BACK');

    for (const judge of others) for (const one of await standing(judge)) await submit(judge, one);
    expect(codeOf(await period.change('finaliseRound', { roundId }))).toBeNull();
  });

  test('may come back, to the draft that they had begun', async () => {
    const [ill] = period.judges as [TestJudge, ...TestJudge[]];
    const mine = await period.inbox(ill, roundId);
    for (const { id } of mine) await period.score(ill, id, [3, 3, 3, 3], 'saveScorecard');
    expect(codeOf(await change({ leaving: [ill.id] }))).toBeNull();
    expect(await standing(ill)).toEqual([]);
    const joining = [{ staffId: ill.id, limit: 12 }];
    expect(codeOf(await change({ joining }))).toBeNull();
    const again = await standing(ill);
    const before = again.filter(({ body }) => mine.some((one) => one.body === body));
    // The anchors at least: everybody reads them.
    expect(before.length).toBeGreaterThanOrEqual(3);
    expect(new Set(before.map(({ status }) => status))).toEqual(new Set(['DRAFT']));
    for (const { id } of before) expect(mine.map((one) => one.id)).toContain(id);
    expect((await panelOf()).get(ill.id)?.leftAt).toBeNull();
  });

  test('cannot leave where the others have no room, and nothing changes then', async () => {
    const before = await readersOf();
    const limits = period.judges.slice(1).map(({ id }) => ({ staffId: id, limit: 9 }));
    const refused = await change({ leaving: [period.judges[0]!.id, period.judges[1]!.id] });
    expect(codeOf(refused)).toBeNull();
    const tight = await change({ limits: limits.slice(1).map((one) => ({ ...one, limit: 5 })) });
    expect(codeOf(tight)).toBe('TOO_LITTLE_CAPACITY');
    expect(tight.userErrors[0]?.message).toMatch(/\d/);
    for (const [body, readers] of await readersOf()) {
      expect(readers).toBe(3);
      expect(before.get(body)).toBeGreaterThanOrEqual(3);
    }
    expect([...(await panelOf()).values()].map(({ limit }) => limit)).toEqual([12, 12, 12, 12, 12]);
  });
});

describe('a judge who joins', () => {
  test('reads the anchors and takes of what nobody has begun', async () => {
    const [fresh] = (await period.hire(1)) as [TestJudge];
    expect(codeOf(await change({ joining: [{ staffId: fresh.id, limit: 10 }] }))).toBeNull();
    const inbox = await period.inbox(fresh, roundId);
    expect(inbox.length).toBeGreaterThanOrEqual(3);
    expect(inbox.length).toBeLessThanOrEqual(10);
    const readers = [...(await readersOf()).values()].sort((a, b) => b - a);
    expect(readers.slice(0, 3)).toEqual([6, 6, 6]);
    expect(new Set(readers.slice(3))).toEqual(new Set([3]));
  });

  test('is not somebody who runs the round, judges in it already, or may not judge', async () => {
    const there = period.judges[0]!.id;
    const nobody = randomUUID();
    const runs = staffViewer(nobody, ['round:manage', 'round:read']);
    const join = (staffId: string, viewer = manager) =>
      change({ joining: [{ staffId, limit: 5 }] }, viewer);
    expect(codeOf(await join(there))).toBe('JUDGE_ON_PANEL_ALREADY');
    expect(codeOf(await join(nobody))).toBe('JUDGE_UNKNOWN');
    expect(codeOf(await join(nobody, runs))).toBe('JUDGE_MAY_NOT_RUN_ROUND');
    expect(codeOf(await change({ leaving: [nobody] }))).toBe('JUDGE_NOT_ON_PANEL');
    expect(codeOf(await change({}))).toBe('NOTHING_TO_CHANGE');
    expect(codeOf(await change({ leaving: [there], reason: ' ' }))).toBe(
      'PANEL_CHANGE_REASON_MISSING',
    );
    expect(codeOf(await change({ limits: [{ staffId: there, limit: 0 }] }))).toBe(
      'READING_LIMIT_OUT_OF_RANGE',
    );
  });
});

describe('a limit that shrinks', () => {
  test('moves what is not begun, never what is', async () => {
    const [busy] = period.judges as [TestJudge, ...TestJudge[]];
    const mine = await period.inbox(busy, roundId);
    for (const one of mine.slice(0, 4)) await submit(busy, one);
    expect(codeOf(await change({ limits: [{ staffId: busy.id, limit: 4 }] }))).toBeNull();
    const left = await standing(busy);
    expect(left.map(({ status }) => status)).toEqual(Array(4).fill('SUBMITTED'));
    for (const readers of (await readersOf()).values()) expect(readers).toBeGreaterThanOrEqual(3);
  });
});

describe('a change of the panel', () => {
  test('goes on the trail, comes only while judges are at work, and two at once do not clash', async () => {
    const [first, second] = period.judges as [TestJudge, TestJudge, ...TestJudge[]];
    const fresh = await period.hire(2);
    const joining = fresh.map(({ id }) => [{ staffId: id, limit: 12 }]);
    const codes = await Promise.all([
      change({ leaving: [first.id], joining: joining[0] }),
      change({ leaving: [second.id], joining: joining[1] }),
    ]);
    expect(codes.map(codeOf)).toEqual([null, null]);
    for (const readers of (await readersOf()).values()) expect(readers).toBeGreaterThanOrEqual(3);
    const trail = await period.graph.database.rows<{ reason: string }>(
      `select reason from decision where subject_id = $1 and deed = 'CHANGE_PANEL'`,
      [roundId],
    );
    expect(trail).toHaveLength(2);
    expect(trail[0]?.reason).toContain(reason);
    const open = await period.openRound();
    expect(codeOf(await change({ roundId: open, leaving: [first.id] }))).toBe('ROUND_NOT_READY');
  });
});

describe('a judge who declares a conflict', () => {
  test('is replaced by a judge with room', async () => {
    const [judge] = period.judges as [TestJudge, ...TestJudge[]];
    const readers = await readersOf();
    const inbox = await period.inbox(judge, roundId);
    const plain = inbox.find(({ body }) => readers.get(body) === 3) as InboxEntry;
    await period.graph.data(
      `mutation ($input: DeclareConflictInput!) { declareConflict(input: $input) {
         assignment { status } userErrors { code } } }`,
      { input: { assignmentId: plain.id, reason: 'Tác giả là người nhà.' } },
      judge.viewer,
    );
    expect((await readersOf()).get(plain.body)).toBe(3);
  });
});
