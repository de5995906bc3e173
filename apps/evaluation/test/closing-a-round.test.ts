import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { JudgedPeriod, manager, type TestJudge } from './judged-round.ts';
import { plantedScores } from './planted-scores.ts';

let first: JudgedPeriod;
let period: JudgedPeriod;
let roundId: string;
beforeAll(async () => {
  first = await JudgedPeriod.open();
});
afterAll(() => first.graph.stop());
beforeEach(async () => {
  period = await JudgedPeriod.open(first.graph);
  await period.acceptMany(10);
  await period.hire(4);
  roundId = await period.assigned({ judgesPerItem: 3, anchors: 3 });
});

const codeOf = (answer: { userErrors: { code: string }[] }) => answer.userErrors[0]?.code ?? null;

async function due(): Promise<void> {
  const dueAt = new Date(period.graph.clock.read().getTime() + 3_600_000).toISOString();
  expect(codeOf(await period.change('setDueDate', { roundId, dueAt }))).toBeNull();
  period.graph.clock.advance({ hours: 2 });
}

async function handIn(judge: TestJudge): Promise<void> {
  for (const { id, body } of await period.inbox(judge, roundId)) {
    const { userErrors } = await period.score(judge, id, plantedScores(body, 0, judge.id));
    expect(userErrors).toEqual([]);
  }
}

const close = (reason?: string) => period.change('closeRound', { roundId, reason });
const statusesOf = async (judge: TestJudge) =>
  new Set((await period.inbox(judge, roundId)).map(({ status }) => status));

describe('a round that waits for a judge', () => {
  test('closes no sooner than its scorecards are due, and says why it goes on without them', async () => {
    for (const judge of period.judges.slice(1)) await handIn(judge);
    expect(codeOf(await close('Không chờ nữa'))).toBe('NOT_DUE_YET');
    await due();
    expect(codeOf(await close())).toBe('CLOSE_REASON_MISSING');
    expect(codeOf(await close(' x '))).toBe('CLOSE_REASON_MISSING');
    const [late, punctual] = period.judges as [TestJudge, TestJudge];
    expect(await statusesOf(late)).toEqual(new Set(['OPEN']));

    const codes = (await Promise.all([close('Giám khảo ốm'), close('Giám khảo ốm')])).map(codeOf);
    expect(new Set(codes)).toEqual(new Set([null, 'ROUND_CLOSED_ALREADY']));
    expect(await statusesOf(late)).toEqual(new Set(['LAPSED']));
    expect(await statusesOf(punctual)).toEqual(new Set(['SUBMITTED']));
    const trail = await period.graph.database.rows<{ reason: string }>(
      `select reason from decision where deed = 'CLOSE_ROUND' and subject_id = $1`,
      [roundId],
    );
    expect(trail).toHaveLength(1);
    expect(trail[0]?.reason).toMatch(/^\d+ scorecards missing: Giám khảo ốm$/);
  });

  test('takes nothing afterwards and changes nothing, and ends without being forced', async () => {
    const [late, punctual] = period.judges as [TestJudge, TestJudge];
    for (const judge of period.judges.slice(1)) await handIn(judge);
    const [begun] = await period.inbox(late, roundId);
    await period.score(late, begun!.id, [3, 3], 'saveScorecard');
    await due();
    await close('Giám khảo ốm');
    expect(codeOf(await period.score(late, begun!.id, [3, 3, 3, 3]))).toBe('ROUND_CLOSED');
    const [own] = await period.inbox(punctual, roundId);
    expect(codeOf(await period.score(punctual, own!.id, [5, 5, 5, 5]))).toBe('ROUND_CLOSED');
    const leaving = { roundId, leaving: [late.id], reason: 'Giám khảo ốm' };
    expect(codeOf(await period.change('changePanel', leaving))).toBe('ROUND_CLOSED');

    expect(codeOf(await period.change('finaliseRound', { roundId }))).toBeNull();
    const { round } = await period.graph.data<{
      round: {
        closedAt: string | null;
        progress: { assigned: number; submitted: number; lapsed: number };
        decisionRecord: { document: string };
      };
    }>(
      `query ($id: ID!) { round(id: $id) { closedAt progress { assigned submitted lapsed }
         decisionRecord { document } } }`,
      { id: roundId },
      manager,
    );
    expect(round.closedAt).not.toBeNull();
    expect(round.progress.lapsed).toBeGreaterThan(0);
    expect(round.progress.submitted + round.progress.lapsed).toBe(round.progress.assigned);
    expect(JSON.parse(round.decisionRecord.document).round.endedWithMissingScorecards).toBe(true);
  });

  test('closes without a reason where nothing is missing', async () => {
    for (const judge of period.judges) await handIn(judge);
    await due();
    expect(codeOf(await close())).toBeNull();
    expect(codeOf(await period.change('finaliseRound', { roundId }))).toBeNull();
  });
});
