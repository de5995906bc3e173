import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type InboxEntry, JudgedPeriod, manager, type TestJudge } from './judged-round.ts';
import { plantedScores } from './planted-scores.ts';

let base: JudgedPeriod;
let period: JudgedPeriod;
beforeAll(async () => {
  base = await JudgedPeriod.open();
});
beforeEach(async () => {
  period = await JudgedPeriod.open(base.graph);
  await period.acceptMany(10);
  await period.hire(4);
});
afterAll(() => base.graph.stop());

const codeOf = (answer: { userErrors: { code: string }[] }) => answer.userErrors[0]?.code ?? null;
const scoreAll = (roundId: string) =>
  period.scoreAll(roundId, (judge, body) => plantedScores(body, 0, judge.id));

async function recordOf(roundId: string) {
  const { round } = await period.graph.data<{
    round: { decisionRecord: { hash: string; document: string } };
  }>('query ($id: ID!) { round(id: $id) { decisionRecord { hash document } } }', { id: roundId });
  return JSON.parse(round.decisionRecord.document) as {
    round: { endedWithMissingScorecards: boolean };
    scorecards: unknown[];
    unjudged: string[];
    ranking: { item: string }[];
  };
}

describe('a round is finalised', () => {
  test('once, when two managers end it at the same moment', async () => {
    const roundId = await period.assigned();
    await scoreAll(roundId);
    const both = await Promise.all([
      period.change('finaliseRound', { roundId }),
      period.change('finaliseRound', { roundId }),
    ]);
    expect(both.map(codeOf).sort()).toEqual(['ROUND_FINALISED', null].sort());
    const events = await period.graph.published();
    expect(events.filter(({ payload }) => payload['roundId'] === roundId)).toHaveLength(1);
  });

  test('not while scorecards are missing, unless it is forced, which the record says', async () => {
    const roundId = await period.assigned({ anchors: 0, judgesPerItem: 2 });
    const [late, ...others] = period.judges;
    for (const judge of others) {
      for (const { id, body } of await period.inbox(judge, roundId)) {
        await period.score(judge, id, plantedScores(body, 0, judge.id));
      }
    }
    const waiting = await period.inbox(late!, roundId);
    await period.score(late!, waiting[0]!.id, [3], 'saveScorecard');
    const refused = await period.change('finaliseRound', { roundId });
    expect(refused.userErrors[0]).toMatchObject({ code: 'SCORECARDS_MISSING' });
    expect(refused.userErrors[0]?.message).toContain(`${waiting.length} scorecards`);
    expect(codeOf(await period.change('finaliseRound', { roundId, force: true }))).toBeNull();
    expect((await recordOf(roundId)).round.endedWithMissingScorecards).toBe(true);
    const lapsed = await period.inbox(late!, roundId);
    expect(new Set(lapsed.map(({ status }) => status))).toEqual(new Set(['LAPSED']));
    const [decision] = await period.graph.database.rows<{ reason: string }>(
      `select reason from decision where subject_id = $1 and deed = 'FINALISE_ROUND'`,
      [roundId],
    );
    expect(decision?.reason).toContain(`ended with ${waiting.length} scorecards missing`);
  });

  test('without those opinions that nobody scored, when it is forced', async () => {
    const roundId = await period.assigned({ anchors: 3, judgesPerItem: 2 });
    const texts = new Map<string, number>();
    for (const judge of period.judges) {
      for (const { body } of await period.inbox(judge, roundId)) {
        texts.set(body, (texts.get(body) ?? 0) + 1);
      }
    }
    const [ignored] = [...texts].find(([, readers]) => readers === 2) as [string, number];
    for (const judge of period.judges) {
      for (const { id, body } of await period.inbox(judge, roundId)) {
        if (body !== ignored) await period.score(judge, id, plantedScores(body, 0, judge.id));
      }
    }
    await period.change('finaliseRound', { roundId, force: true });
    const record = await recordOf(roundId);
    expect(record.unjudged).toHaveLength(1);
    expect(record.ranking).toHaveLength(9);
  });

  test('is refused in words, with names, where judges cannot be compared', async () => {
    const roundId = await period.assigned({ anchors: 0, judgesPerItem: 2 });
    const readings: { judge: TestJudge; id: string; body: string }[] = [];
    for (const judge of period.judges) {
      for (const { id, body } of await period.inbox(judge, roundId)) {
        readings.push({ judge, id, body });
      }
    }
    const pairOf = (body: string) =>
      readings.filter((one) => one.body === body).map(({ judge }) => period.judges.indexOf(judge));
    const pairs = readings.map(({ body }) => pairOf(body).join());
    // Two pairs of judges who share opinions within the pair; what others read together is not scored.
    const [left, right] = [
      ['0,1', '2,3'],
      ['0,2', '1,3'],
      ['0,3', '1,2'],
    ].find((halves) => halves.every((pair) => pairs.includes(pair))) as [string, string];
    for (const { judge, id, body } of readings) {
      if (![left, right].includes(pairOf(body).join())) continue;
      await period.score(judge, id, plantedScores(body, 0, judge.id));
    }
    const { userErrors } = await period.change('finaliseRound', { roundId, force: true });
    expect(userErrors[0]?.code).toBe('NOT_CONNECTED');
    expect(userErrors[0]?.message).toContain('no item in common');
    expect(userErrors[0]?.message).toContain('Giám khảo 1');
  });

  test('with every scorecard that was handed in before, and none after', async () => {
    const roundId = await period.assigned();
    const work: { judge: (typeof period.judges)[number]; entry: InboxEntry }[] = [];
    for (const judge of period.judges) {
      for (const entry of await period.inbox(judge, roundId)) work.push({ judge, entry });
    }
    const half = Math.floor(work.length / 2);
    for (const { judge, entry } of work.slice(0, half)) {
      await period.score(judge, entry.id, plantedScores(entry.body, 0, judge.id));
    }
    const racing = work
      .slice(half)
      .map(({ judge, entry }) =>
        period.score(judge, entry.id, plantedScores(entry.body, 0, judge.id)),
      );
    const [ended, ...answers] = await Promise.all([
      period.change('finaliseRound', { roundId, force: true }),
      ...racing,
    ]);
    expect(codeOf(ended)).toBeNull();
    const through = answers.filter((answer) => codeOf(answer) === null).length;
    const refused = answers.filter((answer) => codeOf(answer) === 'ROUND_FINALISED').length;
    expect(through + refused).toBe(racing.length);
    expect((await recordOf(roundId)).scorecards).toHaveLength(half + through);
  });
});

describe('a finalised round never changes', () => {
  test('neither by scorecards nor by managers', async () => {
    const roundId = await period.assigned();
    await scoreAll(roundId);
    await period.change('finaliseRound', { roundId });
    const judge = period.judges[0]!;
    const [first] = await period.inbox(judge, roundId);
    expect(codeOf(await period.score(judge, first!.id, [3, 3, 3, 3]))).toBe('ROUND_FINALISED');
    for (const [mutation, input] of [
      ['finaliseRound', { roundId, force: true }],
      ['assignRound', { roundId }],
      ['shortlistRound', { roundId, perTopic: 1 }],
    ] as const) {
      expect(codeOf(await period.change(mutation, input))).toBe('ROUND_FINALISED');
    }
  });

  test('nor in the database, by whatever program', async () => {
    const roundId = await period.assigned();
    await scoreAll(roundId);
    await period.change('finaliseRound', { roundId });
    const { database } = period.graph;
    for (const statement of [
      `update decision_record set document = '{}' where round_id = $1`,
      'delete from decision_record where round_id = $1',
      'update result set place = place + 100 where round_id = $1',
      'delete from result where round_id = $1',
      'update judge_statistic set severity = 0 where round_id = $1',
      `update round set status = 'OPEN', finalised_at = null where id = $1`,
      `update scorecard set comment = 'x' where round_id = $1`,
      `update assignment set status = 'OPEN' where round_id = $1`,
      'delete from shortlist_item where round_id = $1',
      `insert into result select round_id, 999, 999, feedback_id, subscriber_id, code, score,
         standard_error, raw_mean, scorecards, decided_by, band, criteria from result
       where round_id = $1 and place = 1`,
    ]) {
      await expect(database.rows(statement, [roundId])).rejects.toThrow('refused');
    }
    for (const table of ['decision_record', 'result', 'decision', 'scorecard']) {
      await expect(database.rows(`truncate ${table} cascade`)).rejects.toThrow('refused');
    }
    await expect(database.rows('delete from decision')).rejects.toThrow('refused');
  });

  test('not even by a withdrawal, which takes an opinion out of every other round', async () => {
    const done = await period.assigned();
    await scoreAll(done);
    await period.change('finaliseRound', { roundId: done });
    const running = await period.assigned();
    const [gone] = period.opinions;
    await period.graph.deliver('FeedbackWithdrawn', { feedbackId: gone!.id });
    const { round } = await period.graph.data<{
      round: { results: { edges: { node: { feedback: { id: string } } }[] } };
    }>(
      `query ($id: ID!) { round(id: $id) {
         results(first: 100) { edges { node { feedback { id } } } } } }`,
      { id: done },
      manager,
    );
    expect(round.results.edges.map(({ node }) => node.feedback.id)).toContain(gone!.id);
    for (const judge of period.judges) {
      const bodies = (await period.inbox(judge, running)).map(({ body }) => body);
      expect(bodies.filter((body) => body.includes(gone!.id))).toEqual([]);
    }
    await scoreAll(running);
    expect(codeOf(await period.change('finaliseRound', { roundId: running }))).toBeNull();
    expect((await recordOf(running)).ranking).toHaveLength(9);
  });
});
