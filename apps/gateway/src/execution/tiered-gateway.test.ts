import '../silence-telemetry.ts';
import { composeServices } from '@apollo/composition';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { anonymous } from '@chia-se/viewer';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { GraphQLError, type GraphQLSchema, graphql, parse } from 'graphql';
import type { GatewayContext } from '../gateway-context.ts';
import { TieredGateway } from './tiered-gateway.ts';

const federation = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
  import: ["@key", "@shareable", "@external", "@requires", "@provides"])`;

const books = parse(`${federation}
  type Query { shelf(first: Int = 3): [Book!]! broken: Book things: [Thing!]! strict: Strict }
  type Book @key(fields: "id") { id: ID! title: String! subtitle: String year: Int author: Author
    tags: [String!]! matrix: [[Int!]] size: Size! }
  type Size @shareable { width: Int height: Int }
  type Author @key(fields: "id", resolvable: false) { id: ID! }
  interface Thing { id: ID! }
  type Pen implements Thing { id: ID! ink: Ink! }
  type Cup implements Thing { id: ID! volume: Float! }
  enum Ink { BLACK BLUE }
  type Strict { kept: String! lost: String! }`);

const people = parse(`${federation}
  type Query { people: [Author!]! }
  type Author @key(fields: "id") { id: ID! name: String! secret: String rating: Float! }
  type Book @key(fields: "id") { id: ID! year: Int @external age: Int @requires(fields: "year")
    fans: [Author!] }`);

const author = (id: string) => ({ id, name: `Người viết ${id}`, secret: null, rating: 4.5 });

const booksRoot = {
  shelf: ({ first }: { first: number }) =>
    ['1', '2', '3', '4'].slice(0, first).map((id) => ({
      id,
      title: `Sách "${id}"`,
      subtitle: id === '2' ? 'phần hai' : null,
      year: 2000 + Number(id),
      author: id === '3' ? null : { id: id === '2' ? 'unknown' : 'a' },
      tags: ['x', id],
      matrix: id === '1' ? [[1, 2], [3]] : null,
      size: { width: 10, height: null },
    })),
  broken: () => {
    throw new GraphQLError('No such book.', { extensions: { code: 'NOT_FOUND' } });
  },
  things: [
    { __typename: 'Pen', id: 'p', ink: 'BLUE' },
    { __typename: 'Cup', id: 'c', volume: 0.3 },
  ],
  strict: { kept: 'here', lost: null },
};

const schemas: Record<string, GraphQLSchema> = {
  books: buildSubgraphSchema([{ typeDefs: books }]),
  people: buildSubgraphSchema([
    {
      typeDefs: people,
      resolvers: {
        Author: {
          __resolveReference: ({ id }: { id: string }) => {
            if (id === 'unknown') throw new GraphQLError('Nobody by that id.');
            return author(id);
          },
        },
        Book: {
          __resolveReference: (book: object) => book,
          age: ({ year }: { year: number }) => 2026 - year,
          fans: ({ id }: { id: string }) => (id === '2' ? null : [author('a'), author('b')]),
        },
      },
    },
  ]),
};
const roots: Record<string, unknown> = { books: booksRoot, people: { people: [author('a')] } };

let asked = 0;
let down: string | undefined;
const ask = async (name: string, source: string, variableValues: Record<string, unknown>) => {
  asked += 1;
  if (name === down) throw new GraphQLError(`${name} is down.`);
  const answer = await graphql({
    schema: schemas[name] as GraphQLSchema,
    source,
    variableValues,
    rootValue: roots[name],
  });
  return JSON.parse(JSON.stringify(answer));
};

let compiledRuns = 0;
const tiered = new TieredGateway((name, query, variables) => {
  compiledRuns += 1;
  return ask(name, query, variables);
});
let server: ApolloServer<GatewayContext>;
beforeAll(async () => {
  const { supergraphSdl, errors } = composeServices([
    { name: 'books', url: 'http://books', typeDefs: books },
    { name: 'people', url: 'http://people', typeDefs: people },
  ]);
  if (!supergraphSdl) throw new Error(String(errors));
  const apollo = new ApolloGateway({
    supergraphSdl,
    buildService: ({ name }) => ({
      process: ({ request }) => ask(name, request.query ?? '', request.variables ?? {}),
    }),
    experimental_didResolveQueryPlan: tiered.didResolveQueryPlan,
  });
  server = new ApolloServer({
    gateway: tiered.over(apollo),
    includeStacktraceInErrorResponses: false,
  });
  await server.start();
});
afterAll(() => server.stop());

const contextValue: GatewayContext = {
  viewer: anonymous,
  language: 'vi',
  requestId: 'r',
  clientAddress: null,
  wantsQueryPlan: false,
};

async function run(query: string, variables: Record<string, unknown> = {}, operationName?: string) {
  const { body } = await server.executeOperation(
    { query, variables, ...(operationName ? { operationName } : {}) },
    { contextValue },
  );
  if (body.kind !== 'single') throw new Error('One answer was expected.');
  const { data, errors } = body.singleResult;
  // Apollo's interpreter names the subgraph in its errors, which formatError takes away later.
  return JSON.parse(
    JSON.stringify({ data, errors: errors?.map(({ message, path }) => ({ message, path })) }),
  );
}

/** The first answer is Apollo's, the second the compiled one. */
async function both(query: string, variables?: Record<string, unknown>, operationName?: string) {
  const interpreted = await run(query, variables, operationName);
  const before = compiledRuns;
  const compiled = await run(query, variables, operationName);
  return { interpreted, compiled, wasCompiled: compiledRuns > before };
}

const operations: [string, string, Record<string, unknown>?][] = [
  ['a list over two subgraphs', '{ shelf { id title author { id name rating } } }'],
  ['fields in the order and under the names asked', '{ shelf { b: title a: id title tags } }'],
  ['lists in lists, nulls, nested objects', '{ shelf { matrix subtitle size { height width } } }'],
  ['keys that another subgraph requires', '{ shelf { age fans { name } } }'],
  ['an entity that its subgraph does not know', '{ shelf { title author { name secret } } }'],
  ['an error with its path', '{ broken { title } shelf(first: 1) { id } }'],
  ['null where none may be, up to the next place', '{ strict { kept lost } things { id } }'],
  ['abstract types', '{ things { __typename id ... on Pen { ink } ... on Cup { volume } } }'],
  [
    'fragments that overlap',
    '{ shelf { ...A ... on Book { size { width } } } } fragment A on Book { id size { height } author { id } }',
  ],
  ['__typename under another name', '{ __typename shelf(first: 1) { kind: __typename id } }'],
  ['variables', 'query ($n: Int = 2) { shelf(first: $n) { id } }', { n: 1 }],
  ['defaults of variables', 'query ($n: Int = 2) { shelf(first: $n) { id } }'],
  ['introspection beside data', '{ __type(name: "Book") { name } shelf(first: 1) { id } }'],
  ['two subgraphs at once', '{ people { name } things { id } }'],
];

test.each(operations.map(([what, query, variables = {}]) => ({ what, query, variables })))(
  '$what',
  async ({ query, variables }) => {
    const { interpreted, compiled } = await both(query, variables);
    expect(compiled).toEqual(interpreted);
    expect(JSON.stringify(compiled.data)).toBe(JSON.stringify(interpreted.data));
  },
);

test('what is skipped and included, whichever way it was first asked', async () => {
  const query = `query ($short: Boolean!, $people: Boolean!) {
    shelf(first: 2) { id title @skip(if: $short) author @include(if: $people) { name } } }`;
  for (const short of [true, false, true]) {
    for (const people of [true, false]) {
      const { compiled } = await both(query, { short, people });
      const [book] = compiled.data.shelf;
      expect(Object.keys(book)).toEqual([
        'id',
        ...(short ? [] : ['title']),
        ...(people ? ['author'] : []),
      ]);
    }
  }
});

test('two operations in one document keep apart', async () => {
  const query = 'query A { shelf(first: 1) { id } } query B { things { id } }';
  for (const name of ['A', 'B', 'A', 'B']) {
    const { compiled, wasCompiled } = await both(query, {}, name);
    expect(Object.keys(compiled.data)).toEqual([name === 'A' ? 'shelf' : 'things']);
    expect(wasCompiled).toBe(true);
  }
});

test('a subgraph that is down costs its own fields', async () => {
  const query = '{ shelf(first: 1) { id title age author { name } } people { id } }';
  await both(query);
  down = 'people';
  try {
    const { compiled } = await both(query.replace('people {', 'again: people {'));
    expect(compiled.data).toBeNull();
    const { data, errors } = await run('{ shelf(first: 1) { id title age } }');
    expect(data).toEqual({ shelf: [{ id: '1', title: 'Sách "1"', age: null }] });
    expect(errors[0].message).toBe('people is down.');
    expect(await run('{ shelf(first: 1) { id title age } }')).toEqual({ data, errors });
  } finally {
    down = undefined;
  }
});

test('wrong variables ask nobody', async () => {
  const query = 'query ($n: Int!) { shelf(first: $n) { id } }';
  await both(query, { n: 1 });
  const before = asked;
  const { errors } = await run(query, { n: 'many' });
  expect(errors[0].message).toContain('$n');
  expect(asked).toBe(before);
});

test('the second time is the compiled one', async () => {
  const { wasCompiled } = await both('{ shelf(first: 2) { title author { name } age } }');
  expect(wasCompiled).toBe(true);
});
