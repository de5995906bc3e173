import { randomUUID } from 'node:crypto';
import { staffViewer } from '@chia-se/subgraph-kit';
import { TestSubgraph } from '@chia-se/subgraph-kit/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { evaluation } from '../src/subgraph.ts';
import { manager } from './judged-round.ts';

let graph: TestSubgraph;
let programmeId: string;
beforeAll(async () => {
  graph = await TestSubgraph.start(evaluation);
});
afterAll(() => graph.stop());
beforeEach(() => {
  programmeId = randomUUID();
});

interface Rules {
  id: string;
  version: number;
  hash: string;
  shortlistRule: string;
  stages: { stage: string; judgesPerItem: number; anchors: number | null; places: number }[];
  tieBreaks: string[];
  rubric: { version: number; criteria: { code: string; weight: number }[] };
}

const fields = `{ id version hash shortlistRule tieBreaks
  stages { stage judgesPerItem anchors places } rubric { version criteria { code weight } } }`;

async function openPeriod(): Promise<string> {
  const periodId = randomUUID();
  await graph.deliver('PeriodOpened', {
    periodId,
    periodCode: '2026-11',
    programmeId,
    programmeCode: 'chia-se',
    opensAt: '2026-10-31T17:00:00.000Z',
    closesAt: '2026-11-30T17:00:00.000Z',
  });
  return periodId;
}

/** By the way that the gateway takes, as somebody who has not signed in. */
async function rulesOf(type: 'Period' | 'Programme', id: string): Promise<Rules | null> {
  const { data } = await graph.run<{ _entities: [{ judgingRules: Rules | null }] }>(
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { judgingRules ${fields} } } }`,
    { of: [{ __typename: type, id }] },
  );
  return data!._entities[0].judgingRules;
}

const panel = { stage: 'PANEL', judgesPerItem: 5, places: 30 };
const final = { stage: 'FINAL', judgesPerItem: 3, places: 6 };

async function change(input: Record<string, unknown>) {
  const { changeJudgingRules } = await graph.data<{
    changeJudgingRules: {
      judgingRules: Rules | null;
      userErrors: { code: string; field: string[] | null; message: string }[];
    };
  }>(
    `mutation ($input: ChangeJudgingRulesInput!) { changeJudgingRules(input: $input) {
       judgingRules ${fields} userErrors { code field message } } }`,
    {
      input: {
        programmeId,
        fromVersion: 1,
        stages: [panel, final],
        reason: 'Thêm vòng chung khảo',
        ...input,
      },
    },
    manager,
  );
  return changeJudgingRules;
}

const codeOf = (answer: { userErrors: { code: string }[] }) => answer.userErrors[0]?.code ?? null;

interface OpenedRound {
  id: string;
  stage: string;
  judgesPerItem: number;
  prizePlaces: number;
  deviation: string | null;
  judgingRules: { version: number } | null;
}

async function openRound(periodId: string, more: Record<string, unknown> = {}) {
  const data = await graph.data<{
    openRound: { round: OpenedRound | null; userErrors: { code: string; message: string }[] };
  }>(
    `mutation ($input: OpenRoundInput!) { openRound(input: $input) {
       round { id stage judgesPerItem prizePlaces deviation judgingRules { version } }
       userErrors { code message } } }`,
    { input: { periodId, name: randomUUID(), ...more } },
    manager,
  );
  return data.openRound;
}

describe('the rules of judging', () => {
  test('are public for a period from the moment it opens, with everything that decides', async () => {
    const periodId = await openPeriod();
    const rules = (await rulesOf('Period', periodId)) as Rules;
    expect(rules).toMatchObject({
      version: 1,
      shortlistRule: 'substance-1',
      stages: [
        { stage: 'PANEL', judgesPerItem: 3, anchors: null, places: 10 },
        { stage: 'YEAR_FINAL', judgesPerItem: 5, anchors: null, places: 6 },
      ],
    });
    expect(rules.hash).toMatch(/^[\da-f]{64}$/);
    const byCriterion = rules.rubric.criteria.map(({ code }) => `criterion:${code}`);
    expect(rules.tieBreaks).toEqual([...byCriterion, 'median', 'earliest']);
    expect(await rulesOf('Programme', programmeId)).toEqual(rules);
    expect(await rulesOf('Period', randomUUID())).toBeNull();
    expect(await rulesOf('Period', 'nonsense')).toBeNull();
  });

  test('change for the next period alone', async () => {
    const before = await openPeriod();
    const frozen = await rulesOf('Period', before);
    const criteria = [
      { code: 'EFFECTIVENESS', weight: 4 },
      { code: 'FEASIBILITY', weight: 3 },
      { code: 'CREATIVITY', weight: 2 },
      { code: 'CONSTRUCTIVENESS', weight: 1 },
    ];
    const { judgingRules, userErrors } = await change({ criteria });
    expect(userErrors).toEqual([]);
    expect(judgingRules).toMatchObject({ version: 2, rubric: { version: 2, criteria } });
    expect(judgingRules?.tieBreaks[0]).toBe('criterion:EFFECTIVENESS');
    expect(judgingRules?.hash).not.toBe(frozen?.hash);

    const after = await openPeriod();
    expect(await rulesOf('Period', before)).toEqual(frozen);
    expect(await rulesOf('Period', after)).toEqual(judgingRules);
    const [old, next] = [await openRound(before), await openRound(after)];
    expect(old.round).toMatchObject({ judgesPerItem: 3, judgingRules: { version: 1 } });
    expect(next.round).toMatchObject({ judgesPerItem: 5, judgingRules: { version: 2 } });
  });

  test('may be made before a programme’s first period opens', async () => {
    expect(codeOf(await change({}))).toBeNull();
    expect((await rulesOf('Period', await openPeriod()))?.version).toBe(2);
  });

  test('stay as they are where a change says nothing new, and leave a trail where it does', async () => {
    await openPeriod();
    const same = [
      { stage: 'PANEL', judgesPerItem: 3, places: 10 },
      { stage: 'YEAR_FINAL', judgesPerItem: 5, places: 6 },
    ];
    const { judgingRules } = await change({ stages: same });
    expect(judgingRules?.version).toBe(1);
    await change({});
    const trail = await graph.database.rows<{ actorId: string; reason: string }>(
      'select actor_id as "actorId", reason from decision where subject_id = $1',
      [programmeId],
    );
    expect(trail).toHaveLength(1);
    expect(trail[0]?.actorId).toBe(manager.id);
    expect(trail[0]?.reason).toMatch(/^Thêm vòng chung khảo \(version 2, [\da-f]{64}\)$/);
  });

  test('take one change of two that cross', async () => {
    await openPeriod();
    const changes = await Promise.all(
      [4, 5, 6].map((judgesPerItem) =>
        change({
          stages: [{ ...panel, judgesPerItem }],
          criteria: ['CONSTRUCTIVENESS', 'CREATIVITY', 'FEASIBILITY', 'EFFECTIVENESS'].map(
            (code) => ({ code, weight: judgesPerItem }),
          ),
        }),
      ),
    );
    const codes = changes.map(codeOf);
    expect(codes.filter((code) => code === null)).toHaveLength(1);
    expect(codes.filter((code) => code === 'RULES_CHANGED_MEANWHILE')).toHaveLength(2);
    expect((await rulesOf('Programme', programmeId))?.version).toBe(2);
  });

  test('refuse what no period could be judged by', async () => {
    await openPeriod();
    const refused = async (input: Record<string, unknown>) => codeOf(await change(input));
    expect(await refused({ programmeId: 'nonsense' })).toBe('PROGRAMME_UNKNOWN');
    expect(await refused({ fromVersion: 7 })).toBe('RULES_CHANGED_MEANWHILE');
    for (const stages of [[], [final], [final, panel], [panel, panel], [panel, final, final]]) {
      expect(await refused({ stages })).toBe('STAGES_OUT_OF_ORDER');
    }
    for (const wrong of [
      { judgesPerItem: 0 },
      { judgesPerItem: 16 },
      { places: 0 },
      { places: 1_001 },
      { anchors: 6 },
      { anchors: -1 },
    ]) {
      expect(await refused({ stages: [{ ...panel, ...wrong }] })).toBe('STAGE_OUT_OF_RANGE');
    }
    expect(await refused({ stages: [panel, { ...final, places: 31 }] })).toBe('STAGE_OUT_OF_RANGE');
    const one = { code: 'CREATIVITY', weight: 1 };
    for (const criteria of [[], [one], [one, one, one, one], [{ ...one, weight: 0 }]]) {
      expect(await refused({ criteria })).toBe('CRITERIA_INCOMPLETE');
    }
    expect(await refused({ reason: ' x ' })).toBe('RULES_REASON_MISSING');
    expect((await rulesOf('Programme', programmeId))?.version).toBe(1);
  });

  test('are a manager’s affair, and nobody’s once they stand', async () => {
    const asked = await graph.run(
      `mutation ($input: ChangeJudgingRulesInput!) { changeJudgingRules(input: $input) { userErrors { code } } }`,
      { input: { programmeId, fromVersion: 1, stages: [panel], reason: 'Thử' } },
      staffViewer(randomUUID(), ['round:read', 'scorecard:write']),
    );
    expect(asked.errors?.[0]?.extensions).toEqual({ code: 'FORBIDDEN' });
    await openPeriod();
    for (const statement of [
      `update judging_rules set hash = '' where programme_id = $1`,
      'delete from judging_rules where programme_id = $1',
      'update period set rules_id = null where programme_id = $1',
    ]) {
      await expect(graph.database.rows(statement, [programmeId])).rejects.toThrow('refused');
    }
  });
});

describe('a round', () => {
  test('takes its numbers from the rules, stage by stage', async () => {
    await openPeriod();
    await change({});
    const periodId = await openPeriod();
    expect((await openRound(periodId)).round).toMatchObject({
      stage: 'PANEL',
      judgesPerItem: 5,
      prizePlaces: 30,
      deviation: null,
    });
    expect((await openRound(periodId, { stage: 'FINAL' })).round).toMatchObject({
      stage: 'FINAL',
      judgesPerItem: 3,
      prizePlaces: 6,
    });
    expect((await openRound(periodId, { judgesPerItem: 5, prizePlaces: 30 })).userErrors).toEqual(
      [],
    );
  });

  test('departs from them with a reason that everybody can read, or not at all', async () => {
    const periodId = await openPeriod();
    const refused = await openRound(periodId, { prizePlaces: 50 });
    expect(refused.userErrors[0]?.code).toBe('RULES_FROZEN');
    expect(refused.userErrors[0]?.message).toContain('10');
    const silent = await openRound(periodId, { prizePlaces: 50, deviationReason: ' ' });
    expect(silent.userErrors[0]?.code).toBe('DEVIATION_REASON_MISSING');
    expect((await openRound(periodId, { stage: 'FINAL' })).userErrors[0]?.code).toBe(
      'STAGE_NOT_IN_RULES',
    );
    const deviationReason = 'Nhà tài trợ tặng thêm 40 suất';
    const { round } = await openRound(periodId, { prizePlaces: 50, deviationReason });
    expect(round).toMatchObject({ prizePlaces: 50, deviation: deviationReason });
    const needless = await openRound(periodId, { prizePlaces: 10, deviationReason });
    expect(needless.round?.deviation).toBeNull();
  });
});
