import { staffViewer } from '@chia-se/subgraph-kit';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { JudgedPeriod, manager, type TestJudge } from './judged-round.ts';

let base: JudgedPeriod;
let period: JudgedPeriod;
let roundId: string;
beforeAll(async () => {
  base = await JudgedPeriod.open();
});
beforeEach(async () => {
  period = await JudgedPeriod.open(base.graph);
  await period.acceptMany(5);
  await period.hire(2);
  roundId = await period.assigned({ judgesPerItem: 2, anchors: 0 });
});
afterAll(() => base.graph.stop());

const codeOf = (answer: { userErrors: { code: string }[] }) => answer.userErrors[0]?.code ?? null;

async function myRounds(judge: TestJudge) {
  const { myRounds: page } = await period.graph.data<{
    myRounds: { edges: { node: Record<string, unknown> }[] };
  }>(
    '{ myRounds { edges { node { roundId name dueAt remindedAt assigned drafted submitted } } } }',
    {},
    judge.viewer,
  );
  return page.edges.map(({ node }) => node);
}

interface LateChanges {
  edges: { cursor: string; node: { judge: string; opinion: string; version: number } }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

async function lateChanges(first = 20, after: string | null = null): Promise<LateChanges> {
  const { round } = await period.graph.data<{ round: { lateChanges: LateChanges } }>(
    `query ($id: ID!, $first: Int!, $after: String) { round(id: $id) {
       lateChanges(first: $first, after: $after) {
         edges { cursor node { judge opinion version changedAt } }
         pageInfo { hasNextPage endCursor } } } }`,
    { id: roundId, first, after },
    manager,
  );
  return round.lateChanges;
}

describe('a judge', () => {
  test('sees how far the own rounds are, and nobody else’s', async () => {
    const [judge, other] = period.judges as [TestJudge, TestJudge];
    const inbox = await period.inbox(judge, roundId);
    await period.score(judge, inbox[0]!.id, [3, 3, 3, 3]);
    await period.score(judge, inbox[1]!.id, [3], 'saveScorecard');
    expect(await myRounds(judge)).toEqual([
      expect.objectContaining({ roundId, assigned: 5, drafted: 1, submitted: 1, dueAt: null }),
    ]);
    expect(await myRounds(other)).toEqual([
      expect.objectContaining({ roundId, assigned: 5, drafted: 0, submitted: 0 }),
    ]);
    const asked = await period.graph.run('{ myRounds { edges { node { name } } } }', {}, manager);
    expect(asked.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  });

  test('sees a date and a reminder; whoever has handed everything in is not reminded', async () => {
    const [done, late] = period.judges as [TestJudge, TestJudge];
    for (const { id } of await period.inbox(done, roundId)) {
      await period.score(done, id, [3, 3, 3, 3]);
    }
    const now = period.graph.clock.read();
    const dueAt = new Date(now.getTime() + 86_400_000).toISOString();
    expect(codeOf(await period.change('setDueDate', { roundId, dueAt }))).toBeNull();
    expect(codeOf(await period.change('setDueDate', { roundId, dueAt: now }))).toBe(
      'DUE_DATE_PAST',
    );
    expect(codeOf(await period.change('remindJudges', { roundId }))).toBeNull();
    expect(await myRounds(late)).toEqual([
      expect.objectContaining({ dueAt, remindedAt: now.toISOString() }),
    ]);
    expect(await myRounds(done)).toEqual([expect.objectContaining({ dueAt, remindedAt: null })]);
    for (const { id } of await period.inbox(late, roundId)) {
      await period.score(late, id, [3, 3, 3, 3]);
    }
    expect(codeOf(await period.change('remindJudges', { roundId }))).toBe('NOBODY_TO_REMIND');
  });

  test('says how sure, and reads the own history', async () => {
    const [judge] = period.judges as [TestJudge];
    const [entry] = await period.inbox(judge, roundId);
    const submit = (score: number, confidence: string | null) =>
      period.graph.data(
        `mutation ($input: ScorecardInput!) { submitScorecard(input: $input) {
           scorecard { id } userErrors { code } } }`,
        {
          input: {
            assignmentId: entry!.id,
            confidence,
            scores: ['CONSTRUCTIVENESS', 'CREATIVITY', 'FEASIBILITY', 'EFFECTIVENESS'].map(
              (criterion) => ({ criterion, score }),
            ),
          },
        },
        judge.viewer,
      );
    await submit(3, 'LOW');
    await submit(4, 'HIGH');
    await submit(4, 'HIGH');
    const { assignment } = await period.graph.data<{ assignment: { scorecard: object } }>(
      `query ($id: ID!) { assignment(id: $id) { scorecard { confidence version
         history { version confidence scores { score } isLate } } } }`,
      { id: entry!.id },
      judge.viewer,
    );
    const of = (score: number) => Array(4).fill({ score });
    expect(assignment.scorecard).toEqual({
      confidence: 'HIGH',
      version: 2,
      history: [
        { version: 1, confidence: 'LOW', scores: of(3), isLate: false },
        { version: 2, confidence: 'HIGH', scores: of(4), isLate: false },
      ],
    });
  });
});

describe('a change when most of the round is in', () => {
  test('counts, and is noted for managers under codes, page by page', async () => {
    for (const judge of period.judges) {
      for (const { id } of await period.inbox(judge, roundId)) {
        await period.score(judge, id, [3, 3, 3, 3]);
      }
    }
    expect((await lateChanges()).edges).toEqual([]);
    const [judge] = period.judges as [TestJudge];
    const inbox = await period.inbox(judge, roundId);
    await period.score(judge, inbox[0]!.id, [4, 4, 4, 4]);
    await period.score(judge, inbox[1]!.id, [2, 2, 2, 2]);
    const { edges } = await lateChanges();
    expect(edges).toHaveLength(2);
    expect(edges.map(({ node }) => node.version)).toEqual([2, 2]);
    expect(new Set(edges.map(({ node }) => node.judge)).size).toBe(1);
    expect(JSON.stringify(edges)).not.toContain(judge.id);
    const first = await lateChanges(1);
    expect(first.pageInfo.hasNextPage).toBe(true);
    const second = await lateChanges(1, first.pageInfo.endCursor);
    expect([...first.edges, ...second.edges].map(({ node }) => node)).toEqual(
      edges.map(({ node }) => node),
    );
    const reader = staffViewer(judge.id, ['scorecard:write']);
    const asked = await period.graph.run(
      'query ($id: ID!) { round(id: $id) { lateChanges { edges { node { judge } } } } }',
      { id: roundId },
      reader,
    );
    expect(JSON.stringify(asked)).not.toContain('"judge"');
  });
});
