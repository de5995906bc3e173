import { canonicalJson } from '@chia-se/judging';
import { staffViewer } from '@chia-se/subgraph-kit';
import { verifyDecisionRecord } from '@chia-se/verifier';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { JudgedPeriod, manager, type TestJudge, type UserErrors } from './judged-round.ts';

let base: JudgedPeriod;
let period: JudgedPeriod;
beforeAll(async () => {
  base = await JudgedPeriod.open();
});
beforeEach(async () => {
  period = await JudgedPeriod.open(base.graph);
  await period.hire(4);
});
afterAll(() => base.graph.stop());

const codeOf = (answer: UserErrors) => answer.userErrors[0]?.code ?? null;

/** A round with six opinions that the rule prefers, and others of which it keeps a sample. */
async function assigned(leftOut: number, limit = 100): Promise<string> {
  for (let n = 0; n < 6; n += 1) {
    await period.accept({
      body: `Đề nghị bổ sung ${n} trạm ở khu ${n}, từ ngày ${n + 1}/12, giá ${n} đồng.`,
    });
  }
  for (let n = 0; n < leftOut; n += 1) await period.accept({ body: `Sóng yếu quá ${n}` });
  const roundId = await period.openRound({ anchors: 0, judgesPerItem: 3 });
  const judges = period.judges.map(({ id }) => ({ staffId: id, limit }));
  for (const [mutation, input] of [
    ['setPanel', { roundId, judges }],
    ['shortlistRound', { roundId, perTopic: 6 }],
    ['assignRound', { roundId }],
  ] as const) {
    expect(codeOf(await period.change(mutation, input))).toBeNull();
  }
  return roundId;
}

/** The shortlist gets from 5 down; of the rest, one in five is brilliant and was missed. */
function score(judge: TestJudge, body: string): number[] {
  const turn = period.judges.indexOf(judge) % 2;
  const short = /trạm ở khu (\d)/.exec(body);
  if (short) {
    const level = Number(short[1]) < 3 ? 4 : 2;
    return [level, level, level, level + turn * (Number(short[1]) % 2)];
  }
  return /quá \d*[05]$/.test(body) ? [5, 5, 5, 5] : [1, 1, 1, 1 + turn];
}

async function outcomeOf(roundId: string) {
  const { round } = await period.graph.data<{
    round: {
      missedIdeas: Record<string, number> | null;
      leftOutSample: { id: string }[];
      results: { edges: { node: { feedback: { id: string } } }[] };
      decisionRecord: { hash: string; document: string };
    };
  }>(
    `query ($id: ID!) { round(id: $id) {
       missedIdeas { leftOut judged missed rate low high }
       leftOutSample { id }
       results(first: 100) { edges { node { feedback { id } } } }
       decisionRecord { hash document } } }`,
    { id: roundId },
    manager,
  );
  return round;
}

describe('a sample of what the shortlist left out', () => {
  test('is judged blind among the rest, competes for nothing, and tells how many good ideas were missed', async () => {
    const roundId = await assigned(40);
    const before = await Promise.all(period.judges.map((judge) => period.inbox(judge, roundId)));
    expect(codeOf(await period.change('assignLeftOutSample', { roundId }))).toBeNull();
    expect(codeOf(await period.change('assignLeftOutSample', { roundId }))).toBe('SAMPLE_ASSIGNED');
    const after = await Promise.all(period.judges.map((judge) => period.inbox(judge, roundId)));
    const added = after.flatMap((inbox, n) => inbox.slice(before[n]!.length));
    expect(added).toHaveLength(10);
    for (const entry of added) {
      expect(Object.keys(entry).sort()).toEqual(Object.keys(before[0]![0]!).sort());
      expect(entry.status).toBe('OPEN');
    }
    const waits = await period.change('finaliseRound', { roundId });
    expect(codeOf(waits)).toBe('SCORECARDS_MISSING');
    await period.scoreAll(roundId, score);
    expect(codeOf(await period.change('finaliseRound', { roundId }))).toBeNull();

    const outcome = await outcomeOf(roundId);
    const sampled = outcome.leftOutSample.map(({ id }) => id);
    expect(sampled).toHaveLength(5);
    const ranked = outcome.results.edges.map(({ node }) => node.feedback.id);
    expect(ranked).toHaveLength(6);
    expect(ranked.filter((id) => sampled.includes(id))).toEqual([]);
    const order = period.opinions.map(({ id }) => id);
    const brilliant = sampled.filter((id) => (order.indexOf(id) - 6) % 5 === 0).length;
    const { missedIdeas } = outcome;
    expect(missedIdeas).toMatchObject({ leftOut: 40, judged: 5, missed: brilliant });
    expect(missedIdeas?.['rate']).toBeCloseTo(brilliant / 5, 6);
    expect(missedIdeas?.['high']).toBeGreaterThan(missedIdeas?.['rate'] as number);
  });

  test('stands in the decision record under codes, and is recomputed from it', async () => {
    const roundId = await assigned(10);
    await period.change('assignLeftOutSample', { roundId, judgesPerItem: 1 });
    await period.scoreAll(roundId, score);
    await period.change('finaliseRound', { roundId });
    const { decisionRecord } = await outcomeOf(roundId);
    const { document, hash } = decisionRecord;
    const { checks } = verifyDecisionRecord(document, hash);
    expect(checks.filter(({ problem }) => problem !== null)).toEqual([]);
    for (const { id } of period.opinions) expect(document).not.toContain(id);
    const record = JSON.parse(document);
    expect(record.leftOutSample.scorecards).toHaveLength(5);
    record.leftOutSample.leftOut = 1_000;
    const forged = verifyDecisionRecord(canonicalJson(record), null);
    expect(forged.checks.flatMap(({ problem }) => problem ?? []).join()).toContain('Estimate 1');
  });

  test('is given out whole or not at all', async () => {
    const roundId = await assigned(10, 5);
    const answer = await period.change('assignLeftOutSample', { roundId, judgesPerItem: 2 });
    expect(codeOf(answer)).toBe('NO_ROOM_FOR_SAMPLE');
    const work = await Promise.all(period.judges.map((judge) => period.inbox(judge, roundId)));
    expect(work.flat()).toHaveLength(18);
    expect(codeOf(await period.change('assignLeftOutSample', { roundId, judgesPerItem: 0 }))).toBe(
      'SAMPLE_JUDGES_OUT_OF_RANGE',
    );
  });

  test('is none where everything was shortlisted, and no estimate stands where none was judged', async () => {
    const roundId = await assigned(0);
    expect(codeOf(await period.change('assignLeftOutSample', { roundId }))).toBe(
      'NOTHING_LEFT_OUT',
    );
    await period.scoreAll(roundId, score);
    await period.change('finaliseRound', { roundId });
    expect((await outcomeOf(roundId)).missedIdeas).toBeNull();
  });

  test('is nothing to judges, and nothing to be given out by them', async () => {
    const roundId = await assigned(10);
    const judge = staffViewer(period.judges[0]!.id, ['scorecard:write', 'round:read']);
    const asked = await period.graph.run(
      'query ($id: ID!) { round(id: $id) { missedIdeas { rate } } }',
      { id: roundId },
      judge,
    );
    expect(asked.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
    const managing = staffViewer(period.judges[0]!.id, ['round:manage', 'round:read']);
    expect(codeOf(await period.change('assignLeftOutSample', { roundId }, managing))).toBe(
      'JUDGE_MAY_NOT_RUN_ROUND',
    );
  });
});
