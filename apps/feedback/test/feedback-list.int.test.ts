import { anonymous, type Viewer } from '@chia-se/subgraph-kit';
import { TestSubgraph } from '@chia-se/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { feedback } from '../src/subgraph.ts';
import { fill } from './many-opinions.ts';
import { accepted, moderator, newSubscriber, openPeriod } from './seed.ts';

const count = 6_000;
let graph: TestSubgraph;
let periodId: string;
const queries: { text: string; values: unknown[] }[] = [];

beforeAll(async () => {
  graph = await TestSubgraph.start(feedback);
  periodId = (await openPeriod(graph)).period?.id ?? '';
  await fill(graph.database, { count, periodId, from: '2026-11-22T00:00:00Z' });
  const rows = graph.database.rows.bind(graph.database);
  graph.database.rows = (text, values = []) => {
    queries.push({ text, values: [...values] });
    return rows(text, values);
  };
});
afterAll(() => graph.stop());

interface Page {
  edges: { node: { id: string; status: string; submittedAt: string } }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

async function list(
  filter: object | null,
  page: { first?: number; after?: string | null; sort?: string } = {},
  viewer: Viewer = anonymous,
): Promise<Page> {
  const { first = 20, after = null, sort = 'NEWEST' } = page;
  const data = await graph.data<{ feedbackList: Page }>(
    `query ($filter: FeedbackFilter, $sort: FeedbackSort!, $first: Int!, $after: String) {
       feedbackList(filter: $filter, sort: $sort, first: $first, after: $after) {
         edges { node { id status submittedAt } } pageInfo { hasNextPage endCursor } } }`,
    { filter, sort, first, after },
    viewer,
  );
  return data.feedbackList;
}

async function listAll(filter: object | null, sort: string, viewer: Viewer): Promise<string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  do {
    const page: Page = await list(filter, { first: 100, after, sort }, viewer);
    ids.push(...page.edges.map(({ node }) => node.id));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return ids;
}

const idsWhere = async (condition: string) =>
  (
    await graph.database.rows<{ id: string }>(
      `select id from feedback where ${condition} order by id desc`,
    )
  ).map(({ id }) => id);

const open = `status in ('ACKNOWLEDGED', 'IN_PROGRESS', 'ADOPTED', 'DELIVERED', 'DECLINED')`;

describe('page by page', () => {
  const cases = () =>
    [
      ['everything public', null, open],
      ['a topic', { topic: 'OTHER' }, `${open} and topic_code = 'OTHER'`],
      ['a period', { periodId }, open],
      ['a period and a topic', { periodId, topic: 'OTHER' }, `${open} and topic_code = 'OTHER'`],
      ['a province', { province: '79' }, `${open} and province = '79'`],
      [
        'two statuses',
        { status: ['DELIVERED', 'ACKNOWLEDGED'] },
        `status in ('DELIVERED', 'ACKNOWLEDGED')`,
      ],
      ['one status twice', { status: ['DELIVERED', 'DELIVERED'] }, `status = 'DELIVERED'`],
      ['no status', { status: [] }, 'false'],
      [
        'an hour',
        { submittedFrom: '2026-11-22T00:30:00Z', submittedUntil: '2026-11-22T01:30:00Z' },
        `${open} and submitted_at >= '2026-11-22T00:30:00Z' and submitted_at < '2026-11-22T01:30:00Z'`,
      ],
      ['another programme', { programmeCode: 'nope' }, 'false'],
      ['a period of another programme', { programmeCode: 'nope', periodId }, 'false'],
      ['what cannot exist', { periodId: '\0', topic: "' or true", province: '\0' }, 'false'],
    ] as const;

  test.each(Array.from({ length: 12 }, (_, n) => n))(
    'gives each opinion once, in order, in both directions (case %i)',
    async (n) => {
      const [, filter, condition] = cases()[n] as ReturnType<typeof cases>[number];
      const expected = await idsWhere(condition);
      expect(await listAll(filter, 'NEWEST', anonymous)).toEqual(expected);
      expect(await listAll(filter, 'OLDEST', anonymous)).toEqual(expected.toReversed());
    },
  );

  test('gives moderators everything', async () => {
    const all = await listAll(null, 'NEWEST', moderator);
    expect(all).toEqual(await idsWhere('true'));
    expect(all).toHaveLength(count);
  });

  test('stays where it was while new ones come in', async () => {
    const first = await list(null, { first: 10 });
    await accepted(graph, newSubscriber());
    const second = await list(null, { first: 10, after: first.pageInfo.endCursor });
    const seen = [...first.edges, ...second.edges].map(({ node }) => node.id);
    expect(new Set(seen).size).toBe(20);
  });

  test.each([0, -1, 101, 2_147_483_647])('refuses a page of %i', async (first) => {
    await expect(list(null, { first })).rejects.toThrow('between 1 and 100');
  });

  test.each(['x', '', 'WyJ4Il0', 'WyJcdTAwMDAiXQ', Buffer.from('[1e999]').toString('base64url')])(
    'refuses %s for a cursor',
    async (after) => {
      await expect(list(null, { after })).rejects.toThrow('not a cursor');
    },
  );
});

describe('what a page costs', () => {
  test('a page with topics, periods, timelines and responses is five queries, however many it shows', async () => {
    const text = `query ($first: Int!) { feedbackList(first: $first) { edges { node { id title
      topic { code name } period { code status programme { code } } timeline { status } responses { body } } } } }`;
    await graph.data(text, { first: 1 });
    const costs: number[] = [];
    for (const first of [2, 50]) {
      queries.length = 0;
      await graph.data(text, { first });
      costs.push(queries.length);
    }
    // The list, and one query each for periods, programmes, events and responses; topics are remembered.
    expect(costs).toEqual([5, 5]);
  });

  test('a compiled query and graphql-js say the same', async () => {
    const text = `{ feedbackList(first: 5) { edges { cursor node { id referenceCode title body channel province status
      submittedAt topic { code name } period { id code status opensAt programme { id } } timeline { status note at }
      responses { id } screeningFindings author { id } } } pageInfo { hasNextPage endCursor } } }`;
    for (const viewer of [anonymous, moderator]) {
      const compiled = await graph.run(text, {}, viewer);
      const reference = await graph.runUncompiled(text, {}, viewer);
      expect(JSON.parse(JSON.stringify(compiled.data))).toEqual(
        JSON.parse(JSON.stringify(reference.data)),
      );
      expect(compiled.errors?.length).toBe(reference.errors?.length);
    }
  });

  test('a hundred references are one query', async () => {
    const ids = (await list(null, { first: 100 })).edges.map(({ node }) => node.id);
    queries.length = 0;
    const data = await graph.data<{ _entities: unknown[] }>(
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Feedback { id title } } }',
      { r: ids.map((id) => ({ __typename: 'Feedback', id })) },
    );
    expect(data._entities).not.toContain(null);
    expect(queries).toHaveLength(1);
  });

  test('the lists of twenty subscribers are one query', async () => {
    const r = Array.from({ length: 20 }, (_, n) => ({
      __typename: 'Subscriber',
      id: `01930000-0000-7000-9000-${n.toString(16).padStart(12, '0')}`,
    }));
    queries.length = 0;
    const data = await graph.data<{ _entities: { feedback: { edges: unknown[] } }[] }>(
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Subscriber { feedback(first: 3) { edges { node { id } } } } } }',
      { r },
      moderator,
    );
    expect(data._entities.every(({ feedback: of }) => of.edges.length > 0)).toBe(true);
    expect(queries).toHaveLength(1);
  });

  const filters = () => [
    null,
    { topic: 'OTHER' },
    { periodId },
    { periodId, topic: 'OTHER' },
    { province: '79' },
    { status: ['DELIVERED'] },
    { periodId, topic: 'OTHER', status: ['RECEIVED', 'HELD'] },
    { submittedFrom: '2026-11-22T00:30:00Z' },
  ];

  test.each(Array.from({ length: 8 }, (_, n) => n))(
    'no list reads the whole table, with a plan for its values or for any (case %i)',
    async (n) => {
      const filter = filters()[n] as object | null;
      for (const viewer of [anonymous, newSubscriber(), moderator]) {
        for (const sort of ['NEWEST', 'OLDEST']) {
          queries.length = 0;
          await list(filter, { sort }, viewer);
          const query = queries[0] as Query;
          for (const plan of [await planForValues(query), await planForAny(query)]) {
            expect(plan).not.toMatch(/(Seq|Bitmap Heap) Scan on feedback|feedback_pkey/);
            expect(plan).toMatch(/Index Scan (Backward )?using feedback_of/);
          }
        }
      }
    },
  );
});

type Query = (typeof queries)[number];

/** With the values at hand, as the first five executions are planned. */
const planForValues = ({ text, values }: Query) => plan(`explain ${text}`, values);
/** For whatever values, as PostgreSQL may plan a prepared statement from the sixth execution on. */
const planForAny = ({ text }: Query) => plan(`explain (generic_plan) ${text}`);

async function plan(text: string, values?: unknown[]): Promise<string> {
  const client = await graph.database.connection();
  try {
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(text, values);
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  } finally {
    client.release();
  }
}
