import { staffViewer, type Viewer } from '@chia-se/subgraph-kit';
import type { TestSubgraph } from '@chia-se/subgraph-kit/testing';
import { anonymous } from '@chia-se/viewer';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { FinalisedMonth, staff } from './finalised-month.ts';

let graph: TestSubgraph;
let hidden: FinalisedMonth;
let approved: FinalisedMonth;
let announced: FinalisedMonth;
beforeAll(async () => {
  graph = await FinalisedMonth.start();
  [hidden, approved, announced] = await Promise.all([
    FinalisedMonth.heardOf(graph, { people: 3 }),
    FinalisedMonth.heardOf(graph, { people: 3 }),
    FinalisedMonth.heardOf(graph, { people: 3 }),
  ]);
  await hidden.propose();
  const proposalId = await approved.propose();
  await approved.mutate('approveAwards', { proposalId }, approved.approver);
  await announced.publish();
});
afterAll(() => graph.stop());

const months = () => ({ hidden, approved, announced });
const judge = staffViewer(staff().id as string, ['award:read', 'scorecard:write']);
const moderator = staffViewer(staff().id as string, ['feedback:moderate']);

const viewers: Record<string, (month: FinalisedMonth) => Viewer> = {
  nobody: () => anonymous,
  'the winner': (month) => month.winner(1),
  'another subscriber': (month) => month.winner(2),
  'a moderator': () => moderator,
  'staff who read awards': () => staff(),
  'staff who read awards and judge': () => judge,
};
const seenBy = {
  hidden: ['staff who read awards', 'staff who read awards and judge'],
  approved: ['the winner', 'staff who read awards', 'staff who read awards and judge'],
  announced: Object.keys(viewers),
};
const table = (Object.keys(seenBy) as (keyof typeof seenBy)[]).flatMap((state) =>
  Object.keys(viewers).map((who) => [state, who, seenBy[state].includes(who)] as const),
);

describe('that an award exists', () => {
  test.each(table)('%s: %s may know: %s', async (state, who, may) => {
    const month = months()[state];
    const viewer = viewers[who]?.(month) ?? anonymous;
    const { id } = await month.awardOf(1);
    const byQuery = await graph.run<{ award: object | null }>(
      'query ($id: ID!) { award(id: $id) { id prize { name level } } }',
      { id },
      viewer,
    );
    const byEntity = await graph.entity({ __typename: 'Award', id }, 'id prize { level }', viewer);
    const byFeedback = await graph.entity<{ award: object | null }>(
      { __typename: 'Feedback', id: month.ranked(1).feedbackId },
      'award { id prize { level } }',
      viewer,
    );
    expect(byQuery.errors ?? byEntity.errors ?? byFeedback.errors).toBeUndefined();
    expect(byQuery.data?.award !== null).toBe(may);
    expect(byEntity.data?._entities[0] !== null).toBe(may);
    expect(byFeedback.data?._entities[0]?.award !== null).toBe(may);
  });
});

describe('what stands behind an announced award', () => {
  const fields: Record<string, string[]> = {
    status: ['the winner', 'staff who read awards', 'staff who read awards and judge'],
    value: ['the winner', 'staff who read awards', 'staff who read awards and judge'],
    taxWithheld: ['the winner', 'staff who read awards', 'staff who read awards and judge'],
    claimBy: ['the winner', 'staff who read awards', 'staff who read awards and judge'],
    'subscriber { id }': ['the winner', 'staff who read awards'],
    rank: ['staff who read awards', 'staff who read awards and judge'],
    proposedBy: ['staff who read awards', 'staff who read awards and judge'],
    approvedBy: ['staff who read awards', 'staff who read awards and judge'],
    publishedBy: ['staff who read awards', 'staff who read awards and judge'],
  };
  const cases = Object.entries(fields).flatMap(([field, may]) =>
    Object.keys(viewers).map((who) => [field, who, may.includes(who)] as const),
  );

  test.each(cases)('%s, for %s: %s', async (field, who, may) => {
    const viewer = viewers[who]?.(announced) ?? anonymous;
    const { data, errors } = await graph.entity<{ award: Record<string, unknown> }>(
      { __typename: 'Feedback', id: announced.ranked(1).feedbackId },
      `award { id ${field} }`,
      viewer,
    );
    expect(errors === undefined).toBe(may);
    const value = data?._entities[0]?.award[field.split(' ')[0] as string];
    expect(value !== null).toBe(may);
  });
});

describe('what a subscriber won', () => {
  const awardsOf = (month: FinalisedMonth, viewer: Viewer) =>
    graph.entity<{ awards: { edges: object[] } | null }>(
      { __typename: 'Subscriber', id: month.ranked(1).subscriberId },
      'awards(first: 5) { edges { node { id status } } pageInfo { hasNextPage } }',
      viewer,
    );

  test.each([
    ['hidden', 0],
    ['approved', 1],
    ['announced', 1],
  ] as const)('%s: the winner sees %d of one', async (state, count) => {
    const { data } = await awardsOf(months()[state], months()[state].winner(1));
    expect(data?._entities[0]?.awards?.edges).toHaveLength(count);
  });

  test('staff see all, those who judge nothing, and others nothing', async () => {
    const { data } = await awardsOf(hidden, staff());
    expect(data?._entities[0]?.awards?.edges).toHaveLength(1);
    for (const viewer of [anonymous, hidden.winner(2), moderator, judge]) {
      const refused = await awardsOf(hidden, viewer);
      expect(refused.data?._entities[0]?.awards).toBeNull();
      expect(refused.errors).toHaveLength(1);
    }
  });
});

describe('an id that can not be one', () => {
  test.each([
    '{ award(id: "x") { id } }',
    '{ prizePlan(id: "x") { id } }',
    '{ winners(periodId: "x") { edges { cursor } } }',
    '{ awards(filter: { periodId: "x" }) { edges { cursor } } }',
    '{ awardProposal(id: "x") { id } }',
    '{ awardProposals(periodId: "x") { edges { cursor } } }',
  ])('finds nothing: %s', async (query) => {
    const { errors } = await graph.run(query, {}, staff());
    expect(errors).toBeUndefined();
  });
});

describe('a page of opinions with their awards', () => {
  test('asks the database once for awards and once for prizes', async () => {
    const statements: string[] = [];
    const { database } = graph;
    const rows = database.rows.bind(database);
    database.rows = (sql, parameters) => {
      statements.push(sql);
      return rows(sql, parameters);
    };
    try {
      const representations = announced.ranking.map(({ feedbackId }) => ({
        __typename: 'Feedback',
        id: feedbackId,
      }));
      const { data } = await graph.run<{ _entities: { award: object | null }[] }>(
        `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Feedback {
           award { id prize { name level } } } } }`,
        { r: representations },
      );
      expect(data?._entities.every(({ award }) => award !== null)).toBe(true);
      expect(statements).toHaveLength(2);
    } finally {
      database.rows = rows;
    }
  });
});
