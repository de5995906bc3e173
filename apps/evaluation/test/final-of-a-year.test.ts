import { randomUUID } from 'node:crypto';
import { holds, verifyDecisionRecord } from '@chia-se/verifier';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { JudgedPeriod, manager, type TestJudge } from './judged-round.ts';

const codeOf = (answer: { userErrors: { code: string }[] }) => answer.userErrors[0]?.code ?? null;
const worth = (body: string) => Number(/giá trị (\d)/.exec(body)?.[1] ?? 1);

let october: JudgedPeriod;
let november: JudgedPeriod;
let january: JudgedPeriod;
let year: JudgedPeriod;
let empty: JudgedPeriod;
let finalists: TestJudge[];

/** The award year begins in the middle of October and ends with December. */
beforeAll(async () => {
  october = await JudgedPeriod.open(undefined, {
    code: '2026-10',
    opensAt: '2026-09-30T17:00:00.000Z',
    closesAt: '2026-10-31T17:00:00.000Z',
  });
  const { graph } = october;
  november = await JudgedPeriod.open(graph);
  january = await JudgedPeriod.open(graph, {
    code: '2027-01',
    opensAt: '2026-12-31T17:00:00.000Z',
    closesAt: '2027-01-31T17:00:00.000Z',
  });
  year = await JudgedPeriod.open(graph, {
    code: '2026',
    opensAt: '2026-10-15T00:00:00.000Z',
    closesAt: '2026-12-31T17:00:00.000Z',
  });
  empty = await JudgedPeriod.open(graph, {
    code: '2030',
    opensAt: '2029-12-31T17:00:00.000Z',
    closesAt: '2030-12-31T17:00:00.000Z',
  });
  for (const month of [october, november, january]) {
    await month.hire(3);
    for (const value of [1, 2, 3, 4, 5]) {
      await month.accept({ body: `Đề nghị ${randomUUID()} giá trị ${value}` });
    }
  }
  // A judge whose own opinion comes into the final of the year.
  const own = await november.accept({ body: `Đề nghị ${randomUUID()} giá trị 5` });
  finalists = [...(await year.hire(5)), ...(await year.hire(1, own.subscriberId))];
});
afterAll(() => october.graph.stop());

async function finalise(period: JudgedPeriod, roundId: string): Promise<void> {
  await period.scoreAll(roundId, (_, body) => Array(4).fill(worth(body)));
  expect(codeOf(await period.change('finaliseRound', { roundId }))).toBeNull();
}

async function shortlistOf(id: string): Promise<string[]> {
  const { round } = await year.graph.data<{
    round: { shortlist: { edges: { node: { feedback: { id: string } } }[] } };
  }>(
    'query ($id: ID!) { round(id: $id) { shortlist(first: 100) { edges { node { feedback { id } } } } } }',
    { id },
    manager,
  );
  return round.shortlist.edges.map(({ node }) => node.feedback.id).sort();
}

const openFinal = (period: JudgedPeriod) =>
  period.change('openRound', { periodId: period.periodId, name: `Chung khảo ${randomUUID()}` });
const placed = (period: JudgedPeriod) =>
  period.opinions.filter((_, n) => n >= 2).map(({ id }) => id);

describe('the final of a year', () => {
  let finalId: string;

  test('is the only round of a year, and of no month', async () => {
    const stage = (on: JudgedPeriod, name: string) =>
      on.change('openRound', { periodId: on.periodId, name: 'Vòng', stage: name });
    expect(codeOf(await stage(year, 'PANEL'))).toBe('YEAR_HAS_ONLY_A_FINAL');
    expect(codeOf(await stage(year, 'FINAL'))).toBe('YEAR_HAS_ONLY_A_FINAL');
    expect(codeOf(await stage(november, 'YEAR_FINAL'))).toBe('NOT_A_YEAR');
    const { round, userErrors } = await openFinal(year);
    expect(userErrors).toEqual([]);
    finalId = round?.id as string;
    const byHand = { roundId: finalId, perTopic: 5, feedbackIds: [january.opinions[4]?.id] };
    expect(codeOf(await year.change('shortlistRound', byHand))).toBe('FINAL_TAKES_THE_BEST');
  });

  test('says that a year has nobody to judge', async () => {
    const { round } = await openFinal(empty);
    const answer = await empty.change('admitFinalists', { roundId: round?.id });
    expect(codeOf(answer)).toBe('YEAR_WITHOUT_FINALISTS');
  });

  test('waits until each of its months is decided, and says which are not', async () => {
    const admit = () => year.change('admitFinalists', { roundId: finalId });
    expect((await admit()).userErrors[0]?.message).toContain('2026-10, 2026-11');
    await finalise(october, await october.assigned());
    const answer = await admit();
    expect(codeOf(answer)).toBe('MONTHS_NOT_DECIDED');
    expect(answer.userErrors[0]?.message).not.toContain('2026-10');
  });

  test('takes the best of the months that close within it, each once', async () => {
    await finalise(november, await november.assigned());
    await finalise(january, await january.assigned());
    for (let n = 0; n < 2; n += 1) {
      expect(codeOf(await year.change('admitFinalists', { roundId: finalId }))).toBeNull();
    }
    const entrants = await shortlistOf(finalId);
    // Of November's six, two share the first place.
    const best = [...placed(october), ...placed(november).filter((_, n) => n > 0)];
    expect(entrants).toEqual(best.sort());
    // A month that is decided anew sends its new best in place of the old, and nobody twice.
    await finalise(november, await november.assigned());
    await year.change('admitFinalists', { roundId: finalId });
    expect(await shortlistOf(finalId)).toEqual(best);
  });

  test('leaves out what was withdrawn since', async () => {
    const gone = october.opinions[2]?.id as string;
    await year.graph.deliver('FeedbackWithdrawn', { feedbackId: gone });
    await year.change('admitFinalists', { roundId: finalId });
    expect(await shortlistOf(finalId)).not.toContain(gone);
  });

  test('is read by the whole of its own panel, without names, and by nobody who wrote it', async () => {
    const entrants = await shortlistOf(finalId);
    const judges = (limit: number) => finalists.map(({ id }) => ({ staffId: id, limit }));
    await year.change('setPanel', { roundId: finalId, judges: judges(entrants.length - 1) });
    expect(codeOf(await year.change('assignRound', { roundId: finalId }))).toBe(
      'FINAL_NOT_CROSSED',
    );
    await year.change('setPanel', { roundId: finalId, judges: judges(50) });
    expect(codeOf(await year.change('assignRound', { roundId: finalId }))).toBeNull();
    const [own, ...others] = [...finalists].reverse() as [TestJudge, ...TestJudge[]];
    expect(await year.inbox(own, finalId)).toHaveLength(entrants.length - 1);
    const authors = [...october.opinions, ...november.opinions];
    for (const judge of others) {
      const read = await year.inbox(judge, finalId);
      expect(read).toHaveLength(entrants.length);
      for (const { id, subscriberId } of authors) {
        expect(JSON.stringify(read.map(({ title: _, body: __, ...rest }) => rest))).not.toMatch(
          new RegExp(`${id}|${subscriberId}`),
        );
      }
    }
  });

  test('ends as a round that decides prizes, and nobody who judged any of it may award', async () => {
    await finalise(year, finalId);
    const told = (await year.graph.published()).filter(({ name }) => name === 'RoundFinalised');
    const payload = told.at(-1)?.payload as { judgeIds: string[]; ranking: object[] };
    expect(payload).toMatchObject({
      roundId: finalId,
      periodId: year.periodId,
      leadsToFinal: false,
    });
    expect(payload.ranking).toHaveLength((await shortlistOf(finalId)).length);
    const everybody = [...october.judges, ...november.judges, ...finalists].map(({ id }) => id);
    expect([...payload.judgeIds].sort()).toEqual(everybody.sort());
    const { round } = await year.graph.data<{ round: { decisionRecord: { document: string } } }>(
      'query ($id: ID!) { round(id: $id) { decisionRecord { document } } }',
      { id: finalId },
      manager,
    );
    expect(holds(verifyDecisionRecord(round.decisionRecord.document, null))).toBe(true);
    expect(codeOf(await year.change('admitFinalists', { roundId: finalId }))).toBe(
      'ROUND_FINALISED',
    );
  });
});
