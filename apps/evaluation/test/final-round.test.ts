import { randomUUID } from 'node:crypto';
import { holds, verifyDecisionRecord } from '@chia-se/verifier';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { JudgedPeriod, manager, programmeId } from './judged-round.ts';

let period: JudgedPeriod;
let first: JudgedPeriod;
let panelRound: string;

const codeOf = (answer: { userErrors: { code: string }[] }) => answer.userErrors[0]?.code ?? null;

/** Opinions say how good they are, so that everybody sees the same ones in front. */
const worth = (body: string) => Number(/giá trị (\d)/.exec(body)?.[1] ?? 1);

async function shortlistOf(roundId: string): Promise<string[]> {
  const { round } = await period.graph.data<{
    round: { shortlist: { edges: { node: { feedback: { id: string } } }[] } };
  }>(
    `query ($id: ID!) { round(id: $id) { shortlist(first: 100) { edges { node { feedback { id } } } } } }`,
    { id: roundId },
    manager,
  );
  return round.shortlist.edges.map(({ node }) => node.feedback.id);
}

async function finalised(roundId: string): Promise<void> {
  await period.scoreAll(roundId, (_, body) => Array(4).fill(worth(body)));
  const { userErrors } = await period.change('finaliseRound', {
    roundId,
    overrideReason: 'Điểm bằng nhau như dự tính của bài kiểm tra',
  });
  expect(userErrors).toEqual([]);
}

beforeAll(async () => {
  first = await JudgedPeriod.open();
  await first.graph.data(
    `mutation ($input: ChangeJudgingRulesInput!) { changeJudgingRules(input: $input) { userErrors { code } } }`,
    {
      input: {
        programmeId,
        fromVersion: 1,
        stages: [
          { stage: 'PANEL', judgesPerItem: 3, places: 3 },
          { stage: 'FINAL', judgesPerItem: 2, places: 1 },
        ],
        reason: 'Thêm vòng chung khảo',
      },
    },
    manager,
  );
  period = await JudgedPeriod.open(first.graph);
  await period.hire(4);
  for (const value of [1, 2, 3, 3, 3, 4, 5]) {
    await period.accept({ body: `Đề nghị ${randomUUID()} giá trị ${value}` });
  }
});
afterAll(() => first.graph.stop());

/** What the others heard of the round that was finalised last. */
async function toldOfTheEnd() {
  const told = await period.graph.published();
  return told.filter(({ name }) => name === 'RoundFinalised').at(-1)?.payload;
}

async function recordOf(id: string): Promise<{ document: string }> {
  const { round } = await period.graph.data<{ round: { decisionRecord: { document: string } } }>(
    'query ($id: ID!) { round(id: $id) { decisionRecord { document } } }',
    { id },
    manager,
  );
  return round.decisionRecord;
}

const judgesOf = (limit: number) => period.judges.map(({ id }) => ({ staffId: id, limit }));

describe('a final', () => {
  test('waits for the panel’s round', async () => {
    const roundId = await period.openRound({ stage: 'FINAL', judgesPerItem: 2, prizePlaces: 1 });
    expect(codeOf(await period.change('admitFinalists', { roundId }))).toBe('PANEL_NOT_FINALISED');
    expect(codeOf(await period.change('shortlistRound', { roundId, perTopic: 5 }))).toBe(
      'FINAL_TAKES_THE_BEST',
    );
    panelRound = await period.assigned({ stage: 'PANEL', judgesPerItem: 3, prizePlaces: 3 });
    expect(codeOf(await period.change('admitFinalists', { roundId }))).toBe('PANEL_NOT_FINALISED');
    const other = await period.openRound();
    expect(codeOf(await period.change('admitFinalists', { roundId: other }))).toBe('NOT_A_FINAL');
  });

  test('takes the best of it, and whoever shares the last place, never by chance', async () => {
    await finalised(panelRound);
    expect(await toldOfTheEnd()).toMatchObject({ roundId: panelRound, leadsToFinal: true });
    const roundId = await period.openRound({ stage: 'FINAL', judgesPerItem: 2, prizePlaces: 1 });
    expect(codeOf(await period.change('admitFinalists', { roundId }))).toBeNull();
    const { round } = await period.graph.data<{
      round: { results: { edges: { node: { rank: number; feedback: { id: string } } }[] } };
    }>(
      `query ($id: ID!) { round(id: $id) { results(first: 100) { edges { node { rank feedback { id } } } } } }`,
      { id: panelRound },
      manager,
    );
    const best = round.results.edges.filter(({ node }) => node.rank <= 3);
    expect(best.length).toBeGreaterThanOrEqual(3);
    expect(new Set(await shortlistOf(roundId))).toEqual(
      new Set(best.map(({ node }) => node.feedback.id)),
    );
  });

  test('leaves out what was withdrawn since', async () => {
    const roundId = await period.openRound({ stage: 'FINAL', judgesPerItem: 2, prizePlaces: 1 });
    await period.change('admitFinalists', { roundId });
    const [gone, ...rest] = (await shortlistOf(roundId)) as [string, ...string[]];
    await period.graph.deliver('FeedbackWithdrawn', { feedbackId: gone });
    await period.change('admitFinalists', { roundId });
    expect(new Set(await shortlistOf(roundId))).toEqual(new Set(rest));
  });

  test('is read by the whole panel, and its prizes count', async () => {
    const roundId = await period.openRound({ stage: 'FINAL', judgesPerItem: 2, prizePlaces: 1 });
    await period.change('admitFinalists', { roundId });
    const entrants = (await shortlistOf(roundId)).length;
    await period.change('setPanel', { roundId, judges: judgesOf(entrants - 1) });
    expect(codeOf(await period.change('assignRound', { roundId }))).toBe('FINAL_NOT_CROSSED');
    const finalists = period.judges.slice(1);
    const judges = finalists.map(({ id }) => ({ staffId: id, limit: 50 }));
    await period.change('setPanel', { roundId, judges });
    expect(codeOf(await period.change('assignRound', { roundId }))).toBeNull();
    for (const judge of finalists) {
      expect(await period.inbox(judge, roundId)).toHaveLength(entrants);
    }
    await finalised(roundId);
    const told = await toldOfTheEnd();
    expect(told).toMatchObject({ roundId, leadsToFinal: false });
    const { document } = await recordOf(roundId);
    expect(JSON.parse(document).rules).toMatchObject({
      version: 2,
      stage: 'FINAL',
      deviation: null,
    });
    expect(holds(verifyDecisionRecord(document, null))).toBe(true);
    // Nor may somebody award who judged only in the panel's round.
    expect(new Set(told?.judgeIds as string[])).toEqual(
      new Set([...finalists, ...period.judges].map(({ id }) => id)),
    );
  });
});
