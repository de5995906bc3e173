import { randomUUID } from 'node:crypto';
import { staffViewer, subscriberViewer } from '@chia-se/subgraph-kit';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getNamedType, isObjectType } from 'graphql';
import { author, JudgedPeriod, manager, type TestJudge } from './judged-round.ts';

let period: JudgedPeriod;
let roundId: string;
let judge: TestJudge;
let other: TestJudge;

beforeAll(async () => {
  period = await JudgedPeriod.open();
  await period.acceptMany(12);
  [judge, other] = (await period.hire(4)) as [TestJudge, TestJudge];
  roundId = await period.assigned({ anchors: 3 });
  const [first] = await period.inbox(other, roundId);
  await period.score(other, first?.id ?? '', [2, 3, 4, 3]);
});
afterAll(() => period.graph.stop());

const forbidden = expect.objectContaining({ code: 'FORBIDDEN' });

describe('a judge is blind', () => {
  test('no path of the schema leads from an assignment to an opinion, its author or a ranking', () => {
    const { schema } = period.graph.running;
    const reached = new Set<string>();
    const visit = (name: string): void => {
      const type = schema.getType(name);
      if (!isObjectType(type) || reached.has(name)) return;
      reached.add(name);
      for (const field of Object.values(type.getFields())) visit(getNamedType(field.type).name);
    };
    visit('AssignmentConnection');
    visit('ScorecardPayload');
    visit('DeclareConflictPayload');
    visit('PairwiseComparisonConnection');
    visit('PairwiseComparisonPayload');
    visit('JudgeRoundConnection');
    expect([...reached].sort()).toEqual([
      'Assignment',
      'AssignmentConnection',
      'AssignmentEdge',
      'ComparedText',
      'Criterion',
      'CriterionLevel',
      'CriterionScore',
      'DeclareConflictPayload',
      'JudgeRound',
      'JudgeRoundConnection',
      'JudgeRoundEdge',
      'PageInfo',
      'PairwiseComparison',
      'PairwiseComparisonConnection',
      'PairwiseComparisonEdge',
      'PairwiseComparisonPayload',
      'Rubric',
      'Scorecard',
      'ScorecardPayload',
      'ScorecardVersion',
      'UserError',
    ]);
  });

  test('nothing of what a judge is given names the opinion or its author', async () => {
    const data = await period.graph.data(
      `{ myAssignments(first: 100) {
           edges { cursor node { id code roundId roundName topic title status scorecard { id } } }
           pageInfo { endCursor } } }`,
      {},
      judge.viewer,
    );
    const { edges } = (data as { myAssignments: { edges: { cursor: string }[] } }).myAssignments;
    const decoded = edges.map(({ cursor }) => Buffer.from(cursor, 'base64url').toString()).join();
    const seen = JSON.stringify(data) + decoded;
    for (const { id, subscriberId } of period.opinions) {
      expect(seen).not.toContain(id);
      expect(seen).not.toContain(subscriberId);
    }
  });

  test('two judges know the same opinion by different codes and read in different orders', async () => {
    const mine = await period.inbox(judge, roundId);
    const theirs = await period.inbox(other, roundId);
    expect(mine.map(({ code }) => code)).not.toEqual(
      expect.arrayContaining(theirs.map(({ code }) => code)),
    );
    const codes = new Set(mine.map(({ code }) => code));
    expect(theirs.filter(({ code }) => codes.has(code))).toEqual([]);
    const common = new Set(theirs.map(({ body }) => body));
    const readByBoth = mine.map(({ body }) => body).filter((body) => common.has(body));
    expect(readByBoth.length).toBeGreaterThanOrEqual(3);
    const submitted = period.opinions.map(({ id }) => id);
    const order = mine.map(({ body }) => submitted.findIndex((id) => body.includes(id)));
    expect(order).not.toEqual([...order].sort((a, b) => a - b));
  });

  test('somebody else’s assignment does not exist, to read, to score or to be released of', async () => {
    const [theirs] = await period.inbox(other, roundId);
    const id = theirs?.id ?? '';
    const read = '{ id title scorecard { scores { score } } }';
    const found = await period.graph.data(
      `query ($id: ID!) { assignment(id: $id) ${read} }`,
      { id },
      judge.viewer,
    );
    expect(found).toEqual({ assignment: null });
    const scored = await period.score(judge, id, [3, 3, 3, 3]);
    expect(scored.userErrors[0]?.code).toBe('ASSIGNMENT_UNKNOWN');
    const input = { assignmentId: id, reason: 'Người quen' };
    const released = await period.graph.data<Record<string, { userErrors: unknown[] }>>(
      `mutation ($input: DeclareConflictInput!) {
         declareConflict(input: $input) { userErrors { code } } }`,
      { input },
      judge.viewer,
    );
    expect(released['declareConflict']?.userErrors).toEqual([{ code: 'ASSIGNMENT_UNKNOWN' }]);
  });

  test('how an opinion fares is nothing to a judge, whatever else they may read', async () => {
    const reference = { __typename: 'Feedback', id: period.opinions[0]?.id };
    const both = staffViewer(judge.id, ['scorecard:write', 'round:read', 'feedback:read']);
    for (const viewer of [judge.viewer, both]) {
      const { data } = await period.graph.entity(reference, 'evaluation { state }', viewer);
      expect(data?._entities).toEqual([{ evaluation: null }]);
    }
    const staff = staffViewer(randomUUID(), ['feedback:read']);
    const { data } = await period.graph.entity(reference, 'evaluation { state }', staff);
    expect(data?._entities).toEqual([{ evaluation: { state: 'ASSIGNED' } }]);
  });

  test('shortlist, sample, results and progress are closed to judges, also by the path of _entities', async () => {
    const both = staffViewer(judge.id, ['scorecard:write', 'round:read']);
    for (const field of [
      'shortlist(first: 5) { edges { node { feedback { id } } } }',
      'leftOutSample { id }',
      'results(first: 5) { edges { node { score } } }',
    ]) {
      const asked = await period.graph.run(
        `query ($id: ID!) { round(id: $id) { ${field} } }`,
        { id: roundId },
        both,
      );
      expect(asked.errors?.[0]?.extensions).toEqual(forbidden);
      const reference = { __typename: 'Round', id: roundId };
      const entity = await period.graph.entity(reference, field, both);
      expect(entity.errors?.[0]?.extensions).toEqual(forbidden);
    }
    const asked = await period.graph.data(
      'query ($id: ID!) { round(id: $id) { progress { submitted } } }',
      { id: roundId },
      judge.viewer,
    );
    expect(asked).toEqual({ round: null });
  });
});

describe('everybody else', () => {
  test('an author knows how far the own opinion is; others and nobody know nothing', async () => {
    const [opinion] = period.opinions;
    const reference = { __typename: 'Feedback', id: opinion?.id };
    const state = 'evaluation { state round { name } }';
    const own = await period.graph.entity(reference, state, author(opinion!));
    expect(own.data?._entities).toEqual([{ evaluation: { state: 'ASSIGNED', round: null } }]);
    const stranger = subscriberViewer(randomUUID(), randomUUID());
    const theirs = await period.graph.entity(reference, state, stranger);
    expect(theirs.data?._entities).toEqual([{ evaluation: null }]);
    const nobodys = await period.graph.entity(reference, state);
    expect(nobodys.data?._entities).toEqual([{ evaluation: null }]);
  });

  test('a round that runs has no ranking and no record, for managers neither', async () => {
    const data = await period.graph.data(
      `query ($id: ID!) { round(id: $id) {
         results(first: 5) { edges { cursor } } judges { code } decisionRecord { hash } } }`,
      { id: roundId },
      manager,
    );
    expect(data).toEqual({ round: { results: null, judges: [], decisionRecord: null } });
    expect(
      await period.graph.data('query ($id: ID!) { round(id: $id) { id } }', { id: roundId }),
    ).toEqual({ round: null });
    const listed = await period.graph.data('{ rounds { edges { node { id } } } }');
    expect(listed).toEqual({ rounds: { edges: [] } });
  });

  test('nobody reads an inbox or writes a scorecard without the scope to judge', async () => {
    const inbox = await period.graph.run('{ myAssignments { edges { cursor } } }', {}, manager);
    expect(inbox.errors?.[0]?.extensions).toEqual(forbidden);
    const [first] = await period.inbox(judge, roundId);
    const scored = await period.graph.run(
      `mutation ($input: ScorecardInput!) { submitScorecard(input: $input) { scorecard { id } } }`,
      { input: { assignmentId: first?.id, scores: [] } },
      manager,
    );
    expect(scored.errors?.[0]?.extensions).toEqual(forbidden);
  });
});
