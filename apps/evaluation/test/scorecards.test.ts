import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { criteria, type InboxEntry, JudgedPeriod, type TestJudge } from './judged-round.ts';

let period: JudgedPeriod;
let judge: TestJudge;
let inbox: InboxEntry[];
beforeAll(async () => {
  period = await JudgedPeriod.open();
  await period.acceptMany(15);
  [judge] = (await period.hire(3)) as [TestJudge];
  inbox = await period.inbox(judge, await period.assigned());
});
afterAll(() => period.graph.stop());

const codeOf = (answer: { userErrors: { code: string }[] }) => answer.userErrors[0]?.code ?? null;
const idAt = (place: number) => (inbox[place] as InboxEntry).id;

async function submit(assignmentId: string, scores: object[], comment: string | null = null) {
  const data = await period.graph.data<{
    submitScorecard: { userErrors: { code: string; field: string[]; message: string }[] };
  }>(
    `mutation ($input: ScorecardInput!) {
       submitScorecard(input: $input) { userErrors { code field message } } }`,
    { input: { assignmentId, scores, comment } },
    judge.viewer,
  );
  return data.submitScorecard;
}

describe('a scorecard', () => {
  test('is drafted, completed and handed in', async () => {
    const draft = await period.score(judge, idAt(0), [3, 4], 'saveScorecard');
    expect(draft.scorecard).toMatchObject({ status: 'DRAFT', version: 0 });
    const incomplete = await period.score(judge, idAt(0), [3, 4]);
    expect(incomplete.userErrors[0]).toMatchObject({
      code: 'SCORES_INCOMPLETE',
      message:
        'Not scored yet: FEASIBILITY, EFFECTIVENESS. Score every criterion, or save a draft.',
    });
    const handedIn = await period.score(judge, idAt(0), [3, 4, 2, 3]);
    expect(handedIn.scorecard).toMatchObject({ status: 'SUBMITTED', version: 1 });
    const read = await period.graph.data(
      'query ($id: ID!) { assignment(id: $id) { status scorecard { scores { criterion score } comment } } }',
      { id: idAt(0) },
      judge.viewer,
    );
    expect(read).toEqual({
      assignment: {
        status: 'SUBMITTED',
        scorecard: {
          scores: [3, 4, 2, 3].map((score, place) => ({ criterion: criteria[place], score })),
          comment: 'Lý do được nêu trong thang điểm.',
        },
      },
    });
    const back = await period.score(judge, idAt(0), [3, 4], 'saveScorecard');
    expect(codeOf(back)).toBe('ALREADY_SUBMITTED');
  });

  test('has whole scores on the scale, for criteria of the rubric, each once', async () => {
    const scores = criteria.map((criterion) => ({ criterion, score: 3 }));
    for (const score of [0, 6, -1]) {
      const [first, ...others] = scores;
      const answer = await submit(idAt(1), [{ ...first, score }, ...others]);
      expect(answer.userErrors[0]).toMatchObject({
        code: 'SCORE_OUT_OF_RANGE',
        field: ['input', 'scores', '0', 'score'],
      });
    }
    const unknown = await submit(idAt(1), [...scores, { criterion: 'LUCK', score: 3 }]);
    expect(codeOf(unknown)).toBe('CRITERION_UNKNOWN');
    expect(codeOf(await submit(idAt(1), [...scores, scores[0]!]))).toBe('CRITERION_SCORED_TWICE');
    expect(codeOf(await submit(idAt(1), scores, 'x'.repeat(2_001)))).toBe('COMMENT_TOO_LONG');
    expect(codeOf(await submit(idAt(1), scores))).toBeNull();
  });

  test('needs a comment for a lowest or highest score', async () => {
    const scores = (...values: number[]) =>
      values.map((score, place) => ({ criterion: criteria[place], score }));
    expect(codeOf(await submit(idAt(2), scores(5, 3, 3, 3)))).toBe('COMMENT_REQUIRED');
    expect(codeOf(await submit(idAt(2), scores(3, 3, 1, 3), ' tệ '))).toBe('COMMENT_REQUIRED');
    expect(
      codeOf(await submit(idAt(2), scores(3, 3, 1, 3), 'Trái quy định về kho số.')),
    ).toBeNull();
  });

  test('may be changed, every version is kept, and the same again changes nothing', async () => {
    const first = await period.score(judge, idAt(3), [2, 2, 2, 2]);
    const same = await period.score(judge, idAt(3), [2, 2, 2, 2]);
    expect(same.scorecard).toEqual(first.scorecard);
    const changed = await period.score(judge, idAt(3), [2, 2, 2, 3]);
    expect(changed.scorecard).toMatchObject({ id: first.scorecard?.id, version: 2 });
    const history = await period.graph.database.rows<{ scores: { score: number }[] }>(
      'select scores from scorecard_version where scorecard_id = $1 order by version',
      [first.scorecard?.id],
    );
    expect(history.map(({ scores }) => scores.at(-1)?.score)).toEqual([2, 3]);
    await expect(
      period.graph.database.rows('update scorecard_version set version = 9'),
    ).rejects.toThrow('refused');
  });

  test('sent twice at once is one scorecard', async () => {
    const answers = await Promise.all(
      [1, 2, 3].map(() => period.score(judge, idAt(4), [3, 3, 3, 4])),
    );
    expect(new Set(answers.map(({ scorecard }) => scorecard?.id)).size).toBe(1);
    expect(answers.map(({ scorecard }) => scorecard?.version)).toEqual([1, 1, 1]);
  });
});

describe('the inbox', () => {
  test('is paged in its order, and one query reads all of a page’s scorecards', async () => {
    const page = async (first: number, after: string | null = null) =>
      (
        await period.graph.data<{
          myAssignments: {
            edges: { node: { id: string } }[];
            pageInfo: { endCursor: string; hasNextPage: boolean };
          };
        }>(
          `query ($first: Int!, $after: String) { myAssignments(first: $first, after: $after) {
             edges { node { id scorecard { version } rubric { version criteria { code } } } }
             pageInfo { endCursor hasNextPage } } }`,
          { first, after },
          judge.viewer,
        )
      ).myAssignments;
    const one = await page(6);
    const two = await page(100, one.pageInfo.endCursor);
    const ids = [...one.edges, ...two.edges].map(({ node }) => node.id);
    expect(ids).toEqual(inbox.map(({ id }) => id));
    expect(two.pageInfo.hasNextPage).toBe(false);

    const { database } = period.graph;
    const counted = database.rows.bind(database);
    let queries = 0;
    database.rows = (...parameters) => {
      queries += 1;
      return counted(...parameters);
    };
    await page(100);
    database.rows = counted;
    expect(queries).toBe(4);
  });

  test('shows what is still to do when asked, and refuses a cursor that is none', async () => {
    const open = await period.graph.data<{
      myAssignments: { edges: { node: { status: string } }[] };
    }>(
      '{ myAssignments(status: OPEN, first: 100) { edges { node { status } } } }',
      {},
      judge.viewer,
    );
    expect(open.myAssignments.edges.length).toBe(inbox.length - 5);
    const bad = await period.graph.run(
      '{ myAssignments(after: "x") { edges { cursor } } }',
      {},
      judge.viewer,
    );
    expect(bad.errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
  });
});
