import { canonicalJson } from '@chia-se/judging';
import { staffViewer } from '@chia-se/subgraph-kit';
import { holds, verifyDecisionRecord } from '@chia-se/verifier';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { JudgedPeriod, manager, type TestJudge, type UserErrors } from './judged-round.ts';

let base: JudgedPeriod;
let period: JudgedPeriod;
beforeAll(async () => {
  base = await JudgedPeriod.open();
});
beforeEach(async () => {
  period = await JudgedPeriod.open(base.graph);
  await period.acceptMany(8);
  // Everybody reads everything, so that what is level is so exactly, whatever the ids.
  await period.hire(3);
});
afterAll(() => base.graph.stop());

const reason = 'Hội đồng đã họp ngày 2 tháng 12 và nhất trí giữ thứ tự này.';
const codeOf = (answer: UserErrors) => answer.userErrors[0]?.code ?? null;
const finalise = (roundId: string, overrideReason: string | null = null) =>
  period.change('finaliseRound', { roundId, overrideReason });
const placeOf = (body: string) => period.opinions.findIndex(({ id }) => body.includes(id));

/**
 * The first two are the best, the rest is far behind, and the three between them get the same scores
 * in total, whoever reads them: the first reader of each gives a point more, the second one less.
 */
function closeScores(): (judge: TestJudge, body: string) => number[] {
  const readers = new Map<string, number>();
  return (_, body) => {
    const nth = readers.get(body) ?? 0;
    readers.set(body, nth + 1);
    const place = placeOf(body);
    if (place < 2) return [5, 5, 5, place === 0 ? 5 : 4];
    const base = place < 5 ? 3 : 2;
    const turn = [1, -1][nth] ?? 0;
    return [base + turn, base + turn, base, base];
  };
}

/** Three are far better than the rest. */
function clear(judge: TestJudge, body: string): number[] {
  const turn = (placeOf(body) + period.judges.indexOf(judge)) % 3 === 0 ? 1 : 0;
  return placeOf(body) < 3 ? [5, 5, 5, 5 - turn] : [1, 1, 1, 1 + turn];
}

async function scored(score = closeScores(), more: Record<string, unknown> = {}): Promise<string> {
  const roundId = await period.assigned({ anchors: 0, judgesPerItem: 3, ...more });
  await period.scoreAll(roundId, score);
  return roundId;
}

async function boundaryOf(roundId: string, viewer = manager) {
  const { round } = await period.graph.data<{ round: { prizeBoundary: object | null } }>(
    `query ($id: ID!) { round(id: $id) {
       prizeBoundary { places probabilityOfOrder insideNoise contested settledBy reason } } }`,
    { id: roundId },
    viewer,
  );
  return round.prizeBoundary;
}

async function recordOf(roundId: string) {
  const { round } = await period.graph.data<{
    round: { decisionRecord: { hash: string; document: string } };
  }>('query ($id: ID!) { round(id: $id) { decisionRecord { hash document } } }', { id: roundId });
  const { document, hash } = round.decisionRecord;
  const { checks } = verifyDecisionRecord(document, hash);
  expect(checks.filter(({ problem }) => problem !== null)).toEqual([]);
  return JSON.parse(document);
}

interface Pair {
  id: string;
  first: { code: string; body: string };
  second: { code: string; body: string };
  verdict: string | null;
}

async function pairsOf(judge: TestJudge, roundId: string): Promise<Pair[]> {
  const { myComparisons } = await period.graph.data<{ myComparisons: { edges: { node: Pair }[] } }>(
    `query ($roundId: ID!) { myComparisons(roundId: $roundId, first: 100) { edges { cursor node {
       id roundId verdict first { code topic title body } second { code topic title body } } } } }`,
    { roundId },
    judge.viewer,
  );
  return myComparisons.edges.map(({ node }) => node);
}

async function compare(judge: TestJudge, comparisonId: string, verdict: string) {
  const data = await period.graph.data<{
    comparePair: UserErrors & { comparison: { verdict: string } | null };
  }>(
    `mutation ($input: ComparePairInput!) { comparePair(input: $input) {
       comparison { id verdict } userErrors { code field message } } }`,
    { input: { comparisonId, verdict } },
    judge.viewer,
  );
  return data.comparePair;
}

/** Every judge prefers whatever was handed in later. */
async function compareAll(roundId: string): Promise<number> {
  let made = 0;
  for (const judge of period.judges) {
    for (const { id, first, second } of await pairsOf(judge, roundId)) {
      const verdict = placeOf(first.body) > placeOf(second.body) ? 'FIRST' : 'SECOND';
      expect(codeOf(await compare(judge, id, verdict))).toBeNull();
      made += 1;
    }
  }
  return made;
}

async function orderOf(roundId: string) {
  const { round } = await period.graph.data<{
    round: { results: { edges: { node: { decidedBy: string; feedback: { id: string } } }[] } };
  }>(
    `query ($id: ID!) { round(id: $id) { results(first: 100) {
       edges { node { rank decidedBy feedback { id } } } } } }`,
    { id: roundId },
    manager,
  );
  return round.results.edges.map(({ node }) => placeOf(node.feedback.id));
}

describe('a prize boundary inside the noise', () => {
  test('refuses the end of the round and says what to do', async () => {
    const roundId = await scored();
    const { userErrors } = await finalise(roundId);
    expect(userErrors).toMatchObject([
      { code: 'PRIZE_BOUNDARY_UNSETTLED', field: ['input', 'overrideReason'] },
    ]);
    for (const way of ['assignExtraJudge', 'openPairwiseFinal', 'overrideReason']) {
      expect(userErrors[0]?.message).toContain(way);
    }
    expect(await boundaryOf(roundId)).toMatchObject({
      places: 3,
      insideNoise: true,
      contested: 3,
      settledBy: null,
    });
  });

  test('yields to a written reason, which goes into the record and the trail', async () => {
    const roundId = await scored();
    expect(codeOf(await finalise(roundId, '   quá ngắn   '))).toBe('OVERRIDE_REASON_LENGTH');
    expect(codeOf(await finalise(roundId, 'x'.repeat(1_001)))).toBe('OVERRIDE_REASON_LENGTH');
    expect(codeOf(await finalise(roundId, `  ${reason} `))).toBeNull();
    expect((await recordOf(roundId)).boundary).toEqual({ settledBy: 'OVERRIDE', reason });
    expect(await boundaryOf(roundId)).toMatchObject({ settledBy: 'OVERRIDE', reason });
    const [decision] = await period.graph.database.rows<{ reason: string }>(
      `select reason from decision where subject_id = $1 and deed = 'FINALISE_ROUND'`,
      [roundId],
    );
    expect(decision?.reason).toContain(reason);
    const erase = `update prize_boundary set reason = 'x' where round_id = $1`;
    await expect(period.graph.database.rows(erase, [roundId])).rejects.toThrow('stands');
  });

  test('is no obstacle where the scores are clear; a reason is not recorded then', async () => {
    const roundId = await scored(clear);
    expect(await boundaryOf(roundId)).toMatchObject({ insideNoise: false, settledBy: 'SCORES' });
    expect(codeOf(await period.change('assignExtraJudge', { roundId }))).toBe(
      'PRIZE_BOUNDARY_CLEAR',
    );
    expect(codeOf(await finalise(roundId, reason))).toBeNull();
    expect((await recordOf(roundId)).boundary).toEqual({ settledBy: 'SCORES', reason: null });
  });

  test('is nobody’s to see who judges, nor the public’s', async () => {
    const roundId = await scored();
    const judge = staffViewer(period.judges[0]!.id, ['scorecard:write', 'round:read']);
    await expect(boundaryOf(roundId, judge)).rejects.toThrow();
    const asked = await period.graph.run(
      `mutation ($id: ID!) { openPairwiseFinal(input: { roundId: $id }) { round { id } } }`,
      { id: roundId },
      judge,
    );
    expect(asked.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('how sure a rank is', () => {
  test('stands beside each place', async () => {
    const roundId = await scored();
    await finalise(roundId, reason);
    const { round } = await period.graph.data<{
      round: { results: { edges: { node: Record<string, number> }[] } };
    }>(
      `query ($id: ID!) { round(id: $id) { results(first: 100) {
         edges { node { rank rankLow rankHigh prizeProbability } } } } }`,
      { id: roundId },
      manager,
    );
    const nodes = round.results.edges.map(({ node }) => node);
    expect(nodes).toHaveLength(8);
    for (const { rankLow, rankHigh } of nodes) expect(rankLow).toBeLessThanOrEqual(rankHigh!);
    expect(nodes[0]?.['prizeProbability']).toBeGreaterThan(0.95);
    expect(nodes[2]?.['prizeProbability']).toBeLessThan(0.8);
    expect(nodes[7]?.['prizeProbability']).toBeLessThan(0.05);
  });
});

describe('an extra judge', () => {
  test('reads each contested opinion without knowing why, and settles the boundary', async () => {
    const close = closeScores();
    const roundId = await scored(close);
    const joining = (await period.hire(2)).map(({ id }) => ({ staffId: id, limit: 100 }));
    const more = { roundId, joining, reason: 'Thêm hai giám khảo để đọc lại bài sát ngưỡng.' };
    expect(codeOf(await period.change('changePanel', more))).toBeNull();
    const { contested } = (await boundaryOf(roundId)) as { contested: number };
    const before = await Promise.all(period.judges.map((judge) => period.inbox(judge, roundId)));
    expect(codeOf(await period.change('assignExtraJudge', { roundId }))).toBeNull();
    expect(codeOf(await period.change('assignExtraJudge', { roundId }))).toBe(
      'BOUNDARY_NOT_MEASURABLE',
    );
    const extra: number[] = [];
    for (const [n, judge] of period.judges.entries()) {
      const inbox = await period.inbox(judge, roundId);
      const added = inbox.slice(before[n]?.length);
      expect(new Set(inbox.map(({ body }) => body)).size).toBe(inbox.length);
      extra.push(...added.map(({ body }) => placeOf(body)));
      for (const { id, body } of added) await period.score(judge, id, close(judge, body));
    }
    expect(extra.length).toBe(contested);
    expect(new Set(extra).size).toBe(contested);
    expect(codeOf(await finalise(roundId))).toBeNull();
    expect(['EXTRA_JUDGES', 'SCORES']).toContain((await recordOf(roundId)).boundary.settledBy);
  });

  test('is not to be had where everybody has read everything', async () => {
    const roundId = await scored();
    expect(codeOf(await period.change('assignExtraJudge', { roundId }))).toBe('NO_JUDGE_TO_SPARE');
  });

  test('is not asked for before the scorecards are in', async () => {
    const roundId = await period.assigned();
    for (const mutation of ['assignExtraJudge', 'openPairwiseFinal']) {
      expect(codeOf(await period.change(mutation, { roundId }))).toBe('BOUNDARY_NOT_MEASURABLE');
    }
  });
});

describe('a pairwise final', () => {
  test('orders the contested places, and no other, and settles the boundary', async () => {
    const roundId = await scored();
    expect(codeOf(await period.change('openPairwiseFinal', { roundId }))).toBeNull();
    expect(codeOf(await finalise(roundId))).toBe('PAIRWISE_FINAL_RUNNING');
    expect(await compareAll(roundId)).toBe(9);
    expect(await boundaryOf(roundId)).toMatchObject({ settledBy: 'PAIRWISE_FINAL' });
    expect(codeOf(await finalise(roundId))).toBeNull();
    expect((await orderOf(roundId)).slice(0, 5)).toEqual([0, 1, 4, 3, 2]);
    const record = await recordOf(roundId);
    expect(record.boundary).toEqual({ settledBy: 'PAIRWISE_FINAL', reason: null });
    expect(record.pairwiseFinal.comparisons).toHaveLength(9);
    const [one] = record.pairwiseFinal.comparisons;
    [one.winner, one.loser] = [one.loser, one.winner];
    expect(holds(verifyDecisionRecord(canonicalJson(record), null))).toBe(false);
  });

  test('shows a judge two texts and nothing that leads to them', async () => {
    const roundId = await scored();
    await period.change('openPairwiseFinal', { roundId });
    const [judge, other] = period.judges as [TestJudge, TestJudge];
    const mine = await pairsOf(judge, roundId);
    expect(mine.length).toBeGreaterThan(0);
    const known = new Set((await period.inbox(judge, roundId)).map(({ code }) => code));
    const read = new Set((await period.inbox(judge, roundId)).map(({ body }) => body));
    for (const { first, second } of mine) {
      for (const { code, body } of [first, second]) expect(known.has(code)).toBe(read.has(body));
    }
    const [theirs] = await pairsOf(other, roundId);
    expect(codeOf(await compare(judge, theirs!.id, 'FIRST'))).toBe('COMPARISON_UNKNOWN');
    expect(codeOf(await compare(judge, 'none', 'FIRST'))).toBe('COMPARISON_UNKNOWN');
  });

  test('takes one verdict of each judge on each pair, whatever is sent at the same moment', async () => {
    const roundId = await scored();
    await period.change('openPairwiseFinal', { roundId });
    const judge = period.judges[0]!;
    const [pair] = await pairsOf(judge, roundId);
    const answers = await Promise.all(
      ['FIRST', 'SECOND', 'EQUAL'].map((verdict) => compare(judge, pair!.id, verdict)),
    );
    expect(answers.map(codeOf).sort()).toEqual(['VERDICT_STANDS', 'VERDICT_STANDS', null].sort());
    const [after] = await pairsOf(judge, roundId);
    expect(after?.verdict).toBe(answers.find((one) => one.comparison)?.comparison?.verdict);
    expect(codeOf(await compare(judge, pair!.id, after!.verdict as string))).toBeNull();
  });

  test('is opened once, and gives way to a written reason where it is not held to its end', async () => {
    const roundId = await scored();
    const both = await Promise.all([
      period.change('openPairwiseFinal', { roundId }),
      period.change('openPairwiseFinal', { roundId }),
    ]);
    expect(both.map(codeOf).sort()).toEqual(['PAIRWISE_FINAL_ALREADY_OPEN', null].sort());
    const judge = period.judges[0]!;
    const [pair] = await pairsOf(judge, roundId);
    expect(codeOf(await finalise(roundId, reason))).toBeNull();
    expect(await recordOf(roundId)).toMatchObject({
      pairwiseFinal: null,
      boundary: { settledBy: 'OVERRIDE' },
    });
    expect(codeOf(await compare(judge, pair!.id, 'FIRST'))).toBe('ROUND_FINALISED');
  });

  test('goes on without a finalist who withdrew, and counts nobody who abstained', async () => {
    const roundId = await scored();
    await period.change('openPairwiseFinal', { roundId });
    const gone = period.opinions[4]!;
    await period.graph.deliver('FeedbackWithdrawn', { feedbackId: gone.id });
    let made = 0;
    for (const judge of period.judges) {
      for (const { id } of await pairsOf(judge, roundId)) {
        expect(codeOf(await compare(judge, id, 'ABSTAIN'))).toBeNull();
        made += 1;
      }
    }
    expect(made).toBe(3);
    expect(codeOf(await finalise(roundId))).toBeNull();
    const record = await recordOf(roundId);
    expect(record.ranking).toHaveLength(7);
    expect(record.pairwiseFinal).toMatchObject({ comparisons: [] });
  });
});
