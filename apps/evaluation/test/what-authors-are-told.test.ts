import { randomUUID } from 'node:crypto';
import { staffViewer, subscriberViewer, type Viewer } from '@chia-se/subgraph-kit';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { standingTexts } from '../src/feedback/standing-texts.ts';
import { author, JudgedPeriod, manager, type Opinion, type UserErrors } from './judged-round.ts';
import { plantedScores } from './planted-scores.ts';

let base: JudgedPeriod;
let period: JudgedPeriod;
let roundId: string;

beforeAll(async () => {
  base = await JudgedPeriod.open();
});
beforeEach(async () => {
  period = await JudgedPeriod.open(base.graph);
  await period.acceptMany(6);
  await period.hire(3);
  roundId = await period.assigned();
  await period.scoreAll(roundId, (judge, body) => plantedScores(body, 0, judge.id));
});
afterAll(() => base.graph.stop());

const finalise = () => period.change('finaliseRound', { roundId });
const codeOf = (answer: UserErrors) => answer.userErrors[0]?.code ?? null;

interface Told {
  state: string;
  band: string | null;
  standing: string | null;
  criteria: { criterion: string; band: string }[] | null;
  appealUntil: string | null;
  comments: { text: string; releasedAt: string }[] | null;
  appeal: { status: string; reason: string; answer: string | null } | null;
}

async function told(opinion: Opinion, viewer = author(opinion)): Promise<Told | null> {
  const { data, errors } = await period.graph.entity<{ evaluation: Told | null }>(
    { __typename: 'Feedback', id: opinion.id },
    `evaluation { state band standing criteria { criterion band } appealUntil
       comments { text releasedAt } appeal { status reason answer } }`,
    viewer,
  );
  expect(errors).toBeUndefined();
  return data!._entities[0]!.evaluation;
}

async function ask<Answer>(
  mutation: string,
  input: Record<string, unknown>,
  viewer: Viewer,
  fields: string,
): Promise<Answer & UserErrors> {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const data = await period.graph.data<Record<string, Answer & UserErrors>>(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) {
       ${fields} userErrors { code field message } } }`,
    { input },
    viewer,
  );
  return data[mutation] as Answer & UserErrors;
}

interface Appealed {
  appeal: { id: string; status: string; answer: string | null } | null;
}

const reason = 'Ý kiến nêu rõ vị trí trạm phát sóng, tôi mong hội đồng xem lại tính khả thi.';
const appeal = (opinion: Opinion, viewer = author(opinion), text = reason) =>
  ask<Appealed>(
    'appealDecision',
    { feedbackId: opinion.id, reason: text },
    viewer,
    'appeal { id status }',
  );
const answer = (appealId: string, viewer: Viewer = manager) =>
  ask<Appealed>(
    'answerAppeal',
    { appealId, outcome: 'DISMISSED', answer: 'Hội đồng đã xem lại từng phiếu và giữ kết quả.' },
    viewer,
    'appeal { id status answer }',
  );

describe('an author', () => {
  test('reads where the opinion stands, in a band and in warm words, never a rank', async () => {
    const [opinion] = period.opinions as [Opinion];
    expect(await told(opinion)).toMatchObject({
      band: null,
      standing: null,
      comments: null,
      appealUntil: null,
    });
    await finalise();
    const evaluation = await told(opinion);
    expect(evaluation?.criteria).toHaveLength(4);
    expect(evaluation?.standing).toMatch(/thank|Thank/);
    const standings = await Promise.all(period.opinions.map((one) => told(one)));
    for (const one of standings) expect(one?.standing).not.toMatch(/\d/);
  });

  test('is addressed politely, thanked, and promised no prize, in every band', () => {
    for (const { vi, en } of Object.values(standingTexts)) {
      expect(vi).toContain('Quý khách');
      expect(vi).toMatch(/[Cc]ảm ơn/);
      expect(vi).not.toMatch(/giải thưởng|trúng|thứ hạng|\d/);
      expect(en).toMatch(/[Tt]hank/);
    }
  });

  test('reads what judges remarked once staff release it, and not whose it is', async () => {
    await finalise();
    const { round } = await period.graph.data<{
      round: {
        results: {
          edges: {
            node: {
              feedback: { id: string };
              comments: { id: string; judge: string; text: string; releasedText: string | null }[];
            };
          }[];
        };
      };
    }>(
      `query ($id: ID!) { round(id: $id) { results(first: 100) { edges { node {
         feedback { id } comments { id judge text releasedText } } } } } }`,
      { id: roundId },
      manager,
    );
    const { node } = round.results.edges[0]!;
    expect(node.comments).toHaveLength(3);
    const opinion = period.opinions.find(({ id }) => id === node.feedback.id) as Opinion;
    expect((await told(opinion))?.comments).toEqual([]);
    const [first, second] = node.comments;
    const release = (commentId: string, text: string | null = null, viewer: Viewer = manager) =>
      ask<object>('releaseComment', { commentId, text }, viewer, 'comment { id releasedText }');
    const both = await Promise.all([release(first!.id), release(first!.id)]);
    expect(both.map(codeOf).sort()).toEqual(['COMMENT_RELEASED', null].sort());
    expect(codeOf(await release(second!.id, ' a '))).toBe('COMMENT_TEXT_LENGTH');
    expect(codeOf(await release(second!.id, 'Nên nêu thêm chi phí.'))).toBeNull();
    expect(codeOf(await release(randomUUID()))).toBe('COMMENT_UNKNOWN');
    const comments = (await told(opinion))?.comments ?? [];
    expect(comments.map(({ text }) => text).sort()).toEqual(
      [first!.text, 'Nên nêu thêm chi phí.'].sort(),
    );
    expect(JSON.stringify(comments)).not.toContain(first!.judge);
    for (const other of period.opinions.filter(({ id }) => id !== opinion.id)) {
      expect((await told(other))?.comments).toEqual([]);
    }
    const judge = staffViewer(period.judges[0]!.id, ['round:manage']);
    expect(codeOf(await release(node.comments[2]!.id, null, judge))).toBe(
      'JUDGE_MAY_NOT_RUN_ROUND',
    );
  });
});

describe('an appeal', () => {
  test('is made once, and the same again changes nothing', async () => {
    const [opinion] = period.opinions as [Opinion];
    expect(codeOf(await appeal(opinion))).toBe('APPEAL_NOT_POSSIBLE');
    await finalise();
    const twice = await Promise.all([appeal(opinion), appeal(opinion)]);
    expect(twice.map(codeOf)).toEqual([null, null]);
    expect(twice[0]?.appeal?.id).toBe(twice[1]?.appeal?.id);
    const other = await appeal(opinion, author(opinion), `${reason} Và còn một điều nữa.`);
    expect(codeOf(other)).toBe('APPEAL_MADE');
    expect(await told(opinion)).toMatchObject({ appeal: { status: 'OPEN', reason, answer: null } });
  });

  test('is for the author alone, with a reason', async () => {
    await finalise();
    const [opinion, another] = period.opinions as [Opinion, Opinion];
    expect(codeOf(await appeal(opinion, author(another)))).toBe('APPEAL_NOT_POSSIBLE');
    expect(codeOf(await appeal({ ...opinion, id: 'none' }))).toBe('APPEAL_NOT_POSSIBLE');
    for (const text of ['', '   quá ngắn   ', 'x'.repeat(2_001)]) {
      expect(codeOf(await appeal(opinion, author(opinion), text))).toBe('APPEAL_REASON_LENGTH');
    }
    await expect(appeal(opinion, manager)).rejects.toThrow();
    await appeal(opinion);
    const stranger = subscriberViewer(randomUUID(), randomUUID());
    expect(await told(opinion, stranger)).toBeNull();
  });

  test('is possible until the end of the seventh day, and says when that was', async () => {
    await finalise();
    const [opinion, late] = period.opinions as [Opinion, Opinion];
    const until = new Date((await told(opinion))?.appealUntil as string);
    const left = until.getTime() - period.graph.clock.read().getTime();
    period.graph.clock.advance({ seconds: Math.floor(left / 1_000) - 1 });
    expect(codeOf(await appeal(opinion))).toBeNull();
    period.graph.clock.advance({ seconds: 2 });
    const { userErrors } = await appeal(late);
    expect(userErrors[0]?.code).toBe('APPEAL_TOO_LATE');
    expect(userErrors[0]?.message).toContain('23:59');
  });

  test('is answered once, by somebody who did not judge, and the author is told', async () => {
    await finalise();
    const [opinion] = period.opinions as [Opinion];
    const made = await appeal(opinion);
    const id = made.appeal?.id as string;
    const judge = staffViewer(period.judges[0]!.id, ['round:manage']);
    expect(codeOf(await answer(id, judge))).toBe('JUDGE_MAY_NOT_RUN_ROUND');
    expect(codeOf(await answer(randomUUID()))).toBe('APPEAL_UNKNOWN');
    const both = await Promise.all([answer(id), answer(id)]);
    expect(both.map(codeOf).sort()).toEqual(['APPEAL_ANSWERED', null].sort());
    expect((await told(opinion))?.appeal).toMatchObject({ status: 'DISMISSED' });
    const events = await period.graph.published();
    const mine = events.filter(({ payload }) => payload['appealId'] === id);
    expect(
      mine.map(({ name, payload }) => [name, payload['subscriberId'], payload['isUpheld']]),
    ).toEqual([['AppealAnswered', opinion.subscriberId, false]]);
    const overwrite = `update appeal set answer = 'x' where id = $1`;
    await expect(period.graph.database.rows(overwrite, [id])).rejects.toThrow('stands');
    const [decision] = await period.graph.database.rows<{ deed: string }>(
      'select deed from decision where subject_id = $1',
      [id],
    );
    expect(decision?.deed).toBe('ANSWER_APPEAL');
  });

  test('waits in a list of staff, page by page', async () => {
    await finalise();
    for (const opinion of period.opinions.slice(0, 3)) await appeal(opinion);
    interface Page {
      appeals: {
        edges: { cursor: string; node: { feedback: { id: string } } }[];
        pageInfo: { hasNextPage: boolean };
      };
    }
    const page = (first: number, after: string | null, status: string | null = 'OPEN') =>
      period.graph.data<Page>(
        `query ($roundId: ID, $first: Int, $after: String, $status: AppealStatus) {
           appeals(roundId: $roundId, status: $status, first: $first, after: $after) {
             edges { cursor node { id reason feedback { id } round { id } } }
             pageInfo { hasNextPage } } }`,
        { roundId, first, after, status },
        manager,
      );
    const { appeals } = await page(2, null);
    expect(appeals.edges.map(({ node }) => node.feedback.id)).toEqual(
      [2, 1].map((n) => period.opinions[n]?.id),
    );
    expect(appeals.pageInfo.hasNextPage).toBe(true);
    const rest = await page(2, appeals.edges[1]!.cursor);
    expect(rest.appeals.edges.map(({ node }) => node.feedback.id)).toEqual([
      period.opinions[0]?.id,
    ]);
    expect((await page(5, null, 'UPHELD')).appeals.edges).toEqual([]);
    const asked = await period.graph.run(
      '{ appeals { edges { cursor } } }',
      {},
      author(period.opinions[0]!),
    );
    expect(asked.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  });
});
