import { randomUUID } from 'node:crypto';
import { staffViewer } from '@chia-se/subgraph-kit';
import { verifyDecisionRecord } from '@chia-se/verifier';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { criteria, JudgedPeriod, manager, programmeId } from './judged-round.ts';
import { correlation, plantedScores } from './planted-scores.ts';

let period: JudgedPeriod;
let running: string;
const finished: string[] = [];

const severities = new Map<string, number>();

beforeAll(async () => {
  for (let month = 0; month < 3; month += 1) {
    period = await JudgedPeriod.open(period?.graph);
    await period.acceptMany(12);
    await period.hire(4);
    for (const [n, { id }] of period.judges.entries()) severities.set(id, 0.5 * (n - 1.5));
    running = await period.assigned({ anchors: 3 });
    await period.scoreAll(running, (judge, body) =>
      plantedScores(body, severities.get(judge.id) as number, `${severities.get(judge.id)}`),
    );
    if (month === 2) break;
    const { userErrors } = await period.change('finaliseRound', { roundId: running });
    expect(userErrors).toEqual([]);
    finished.push(running);
    period.graph.clock.advance({ seconds: 60 });
  }
}, 60_000);
afterAll(() => period.graph.stop());

interface Reliability {
  round: { id: string };
  period: { id: string };
  commonItems: number;
  judgesFor80: number | null;
  byJudges: { judges: number; reliability: number }[];
  scores: {
    criterion: string | null;
    alphaOrdinal: { value: number; low: number; high: number };
    icc: { value: number } | null;
    kendallsW: { value: number } | null;
    ofRanking: number;
  }[];
}

const fields = `round { id } period { id } commonItems judgesFor80
  byJudges { judges reliability }
  scores { criterion alphaOrdinal { value low high } alphaInterval { value }
    icc { value low high } kendallsW { value low high } ofOneScore ofOneCorrectedScore ofRanking }`;

async function ofRound(id: string) {
  const { round } = await period.graph.data<{ round: { reliability: Reliability | null } }>(
    `query ($id: ID!) { round(id: $id) { reliability { ${fields} } } }`,
    { id },
    manager,
  );
  return round.reliability;
}

describe('the reliability of a finalised round', () => {
  test('is known in total and by criterion, with intervals', async () => {
    const reliability = await ofRound(finished[0] as string);
    expect(reliability?.scores.map(({ criterion }) => criterion)).toEqual([null, ...criteria]);
    expect(reliability?.commonItems).toBeGreaterThanOrEqual(3);
    for (const { alphaOrdinal, kendallsW } of reliability!.scores) {
      expect(alphaOrdinal.low).toBeLessThanOrEqual(alphaOrdinal.value);
      expect(alphaOrdinal.high).toBeGreaterThanOrEqual(alphaOrdinal.value);
      expect(kendallsW?.value).toBeGreaterThanOrEqual(0);
      expect(kendallsW?.value).toBeLessThanOrEqual(1);
    }
    const gains = reliability!.byJudges.map((one) => one.reliability);
    expect(gains).toEqual([...gains].sort((a, b) => a - b));
    expect(reliability!.byJudges[0]?.judges).toBe(1);
  });

  test('is frozen in its decision record, and recomputed from it', async () => {
    const { round } = await period.graph.data<{
      round: { decisionRecord: { document: string; hash: string } };
    }>('query ($id: ID!) { round(id: $id) { decisionRecord { document hash } } }', {
      id: finished[0],
    });
    const { document, hash } = round.decisionRecord;
    const { checks } = verifyDecisionRecord(document, hash);
    expect(checks.filter(({ problem }) => problem !== null)).toEqual([]);
    expect(checks.map(({ what }) => what).join()).toContain('reliability');
    const { reliability } = JSON.parse(document);
    reliability.scores[1].alphaOrdinal.value += 0.0001;
    const forged = JSON.stringify({ ...JSON.parse(document), reliability });
    const problems = verifyDecisionRecord(forged, null).checks.flatMap((c) => c.problem ?? []);
    expect(problems.join()).toContain('Reliability 1');
    const overwrite = `update round_reliability set common_items = 0 where round_id = $1`;
    await expect(period.graph.database.rows(overwrite, [finished[0]])).rejects.toThrow('stands');
  });

  test('is not there before the end', async () => {
    expect(await ofRound(running)).toBeNull();
  });

  test('is listed from month to month, the latest first, page by page', async () => {
    const ask = async (first: number, after: string | null) => {
      const { data, errors } = await period.graph.entity<{
        reliability: {
          edges: { cursor: string; node: Reliability }[];
          pageInfo: { hasNextPage: boolean };
        };
      }>(
        { __typename: 'Programme', id: programmeId },
        `reliability(first: ${first}, after: ${JSON.stringify(after)}) {
           edges { cursor node { ${fields} } } pageInfo { hasNextPage } }`,
        manager,
      );
      expect(errors).toBeUndefined();
      return data!._entities[0]!.reliability;
    };
    const page = await ask(1, null);
    expect(page.edges.map(({ node }) => node.round.id)).toEqual([finished[1]]);
    expect(page.pageInfo.hasNextPage).toBe(true);
    const rest = await ask(5, page.edges[0]!.cursor);
    expect(rest.edges.map(({ node }) => node.round.id)).toEqual([finished[0]]);
    expect(rest.edges[0]?.node.period.id).not.toBe(page.edges[0]?.node.period.id);
  });

  test('is for staff who read rounds', async () => {
    const reader = staffViewer(randomUUID(), ['feedback:read']);
    const asked = await period.graph.run(
      'query ($id: ID!) { round(id: $id) { reliability { commonItems } } }',
      { id: finished[0] },
      reader,
    );
    expect(asked.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('how judges score', () => {
  const judges = `query ($id: ID!) { round(id: $id) {
    judges { code staffId severity spread infit outfit misfits scorecards } } }`;
  interface Judges {
    round: {
      judges: { code: string; staffId: string | null; severity: number; spread: number }[];
    };
  }

  test('is known by code while the round runs, and by name once it is finalised', async () => {
    const { round } = await period.graph.data<Judges>(judges, { id: running }, manager);
    expect(round.judges).toHaveLength(4);
    expect(round.judges.every(({ staffId }) => staffId === null)).toBe(true);
    expect(JSON.stringify(round)).not.toContain(period.judges[0]!.id);
    for (const { spread } of round.judges) expect(spread).toBeGreaterThan(0);
    const ended = await period.graph.data<Judges>(judges, { id: finished[0] }, manager);
    const planted = ended.round.judges.map(({ staffId }) => severities.get(staffId as string));
    expect([...planted].sort()).toEqual([-0.25, -0.75, 0.25, 0.75]);
    expect(
      correlation(
        planted as number[],
        ended.round.judges.map((one) => one.severity),
      ),
    ).toBeGreaterThan(0.5);
  });

  test('is nothing to a judge', async () => {
    const judge = staffViewer(period.judges[0]!.id, ['scorecard:write', 'round:read']);
    for (const id of [running, finished[0]]) {
      const asked = await period.graph.run(judges, { id }, judge);
      expect(asked.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
    }
  });
});
