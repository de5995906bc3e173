import { meets, type Requirement, readRequirements, type Viewer } from '@chia-se/viewer';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
} from 'graphql';
import { people } from './people.ts';
import { TestGraph } from './test-graph.ts';

const subgraphs = ['subscribers', 'feedback', 'evaluation', 'rewards'] as const;
const denied = /^(FORBIDDEN|UNAUTHENTICATED)$/;

/** An id that nothing has: a call that is let in finds nothing, and does nothing. */
const nothing = '019affff-0000-7000-8000-00000000dead';

let graph: TestGraph;
beforeAll(async () => {
  graph = await TestGraph.start();
});
afterAll(() => graph.stop());

/** A value that fits, so that only permission can be in the way. */
function sampleOf(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return sampleOf(type.ofType);
  if (isListType(type)) return [sampleOf(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
    return Object.fromEntries(required.map((field) => [field.name, sampleOf(field.type)]));
  }
  const samples: Record<string, unknown> = {
    ID: nothing,
    Int: 1,
    Boolean: false,
    Dong: 1_000,
    DateTime: '2030-01-01T00:00:00Z',
  };
  return samples[type.name] ?? 'x'.repeat(10);
}

function argumentsOf(args: readonly GraphQLArgument[]) {
  const required = args.filter(
    (argument) => isNonNullType(argument.type) && argument.defaultValue === undefined,
  );
  return {
    declared: required.map(({ name, type }) => `$${name}: ${type}`).join(', '),
    passed: required.length
      ? `(${required.map(({ name }) => `${name}: $${name}`).join(', ')})`
      : '',
    values: Object.fromEntries(required.map(({ name, type }) => [name, sampleOf(type)])),
  };
}

function selection(type: GraphQLNamedType): string {
  return isLeafType(type) ? '' : ' { __typename }';
}

async function codesOf(
  subgraph: string,
  query: string,
  variables: Record<string, unknown>,
  viewer: Viewer,
  path: readonly (string | number)[],
): Promise<string[]> {
  const { errors = [] } = await graph
    .subgraph(subgraph)
    .execute(
      { query, variables },
      { viewer, language: 'en', requestId: 'authorisation', clientAddress: '127.0.0.1' },
    );
  return (
    errors
      .filter((error) => !error.path || path.every((part, n) => error.path?.[n] === part))
      // Without a path nothing was executed: the arguments did not even fit.
      .map((error) => (error.path ? String(error.extensions['code']) : 'UNTRIED'))
  );
}

interface Case {
  coordinate: string;
  requirement: Requirement;
  query: string;
  variables: Record<string, unknown>;
  path: (string | number)[];
}

function rootCases(schema: GraphQLSchema, sdl: string): Case[] {
  const requirements = readRequirements(parse(sdl));
  const cases: Case[] = [];
  for (const [type, word] of [
    [schema.getQueryType(), 'query'],
    [schema.getMutationType(), 'mutation'],
  ] as const) {
    for (const field of Object.values(type?.getFields() ?? {})) {
      if (field.name.startsWith('_')) continue;
      const coordinate = `${type?.name}.${field.name}`;
      const { declared, passed, values } = argumentsOf(field.args);
      cases.push({
        coordinate,
        requirement: requirements.get(coordinate) ?? [],
        query: `${word}${declared ? `(${declared})` : ''} { ${field.name}${passed}${selection(getNamedType(field.type))} }`,
        variables: values,
        path: [field.name],
      });
    }
  }
  return cases;
}

/** Fields that a reference reaches without anything being stored: those added to foreign entities. */
function entityCases(schema: GraphQLSchema, sdl: string, added: readonly string[]): Case[] {
  const requirements = readRequirements(parse(sdl));
  const cases: Case[] = [];
  for (const name of added) {
    const type = schema.getType(name);
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields()) as GraphQLField<unknown, unknown>[]) {
      const coordinate = `${name}.${field.name}`;
      const { declared, passed, values } = argumentsOf(field.args);
      cases.push({
        coordinate,
        requirement: requirements.get(coordinate) ?? requirements.get(name) ?? [],
        query: `query($r: [_Any!]!${declared ? `, ${declared}` : ''}) { _entities(representations: $r) { ... on ${name} { ${field.name}${passed}${selection(getNamedType(field.type))} } } }`,
        variables: { ...values, r: [{ __typename: name, id: nothing }] },
        path: ['_entities', 0, field.name],
      });
    }
  }
  return cases;
}

const foreign: Record<(typeof subgraphs)[number], string[]> = {
  subscribers: [],
  feedback: ['Subscriber'],
  evaluation: ['Feedback', 'Programme', 'Period'],
  rewards: ['Feedback', 'Programme', 'Period', 'Subscriber'],
};

describe.each(subgraphs)('%s', (name) => {
  test('lets in by every root field and entity path exactly who may, and nobody else', async () => {
    const { schema, sdl } = graph.subgraph(name);
    const cases = [...rootCases(schema, sdl), ...entityCases(schema, sdl, foreign[name])];
    expect(cases.filter(({ requirement }) => requirement.length === 0)).toEqual([]);
    const wrong: string[] = [];
    for (const { coordinate, requirement, query, variables, path } of cases) {
      for (const [role, viewer] of Object.entries(people)) {
        const codes = await codesOf(name, query, variables, viewer, path);
        // Nobody owns the id that nothing has.
        const may = meets(viewer, requirement, null);
        const refused = codes.some((code) => denied.test(code));
        // What depends on more than the declaration may still be refused; never the other way round.
        if (!may && !refused) wrong.push(`${role} got into ${coordinate}`);
        const invalid = codes.find((code) => /GRAPHQL_|UNTRIED/.test(code));
        if (invalid && may) wrong.push(`${coordinate} was not really tried: ${invalid}`);
      }
    }
    expect(wrong).toEqual([]);
  }, 60_000);
});

describe('the gateway', () => {
  test('refuses early what nobody like that may', async () => {
    const { errors } = await graph.run(
      '{ staffDecisions { edges { cursor } } }',
      {},
      people['JUDGE'],
    );
    expect(errors?.[0]?.extensions).toEqual({ code: 'FORBIDDEN' });
    const nobody = await graph.run('{ staffDecisions { edges { cursor } } }');
    expect(nobody.errors?.[0]?.extensions).toEqual({ code: 'UNAUTHENTICATED' });
  });

  test('refuses a token that is no good instead of ignoring it', async () => {
    const { errors } = await graph.run('{ me { id } }', {}, undefined, {
      authorization: 'Bearer x',
    });
    expect(errors?.[0]?.extensions).toEqual({ code: 'UNAUTHENTICATED' });
  });

  test('does not offer _entities to anybody', async () => {
    const { errors } = await graph.run('{ _entities(representations: []) { __typename } }');
    expect(errors?.[0]?.extensions?.['code']).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  test('a partner that is down costs its own field and nothing else', async () => {
    const { data, errors } = await graph.run(
      '{ programme(code: "chia-se") { name } perks { name } }',
    );
    expect(data).toEqual({ programme: { name: 'Chia sẻ cùng MobiFone' }, perks: null });
    expect(errors?.map((error) => error.extensions)).toEqual([{ code: 'SUBGRAPH_UNAVAILABLE' }]);
    const mine = await graph.run(
      '{ me { id perks { name } } viewer { kind } }',
      {},
      people['SUBSCRIBER'],
    );
    expect(mine.data).toEqual({ me: null, viewer: { kind: 'SUBSCRIBER' } });
  });

  test.each([
    [
      'too deep',
      `{ ${'me { feedback { edges { node { author { '.repeat(4)} id ${'} } } } } '.repeat(4)} }`,
    ],
    [
      'too many aliases',
      `{ ${Array.from({ length: 40 }, (_, n) => `a${n}: __typename`).join(' ')} }`,
    ],
    ['too long', `{ ${'__typename '.repeat(2_000)} }`],
  ])('refuses an operation that is %s', async (_what, query) => {
    const { data, errors } = await graph.run(query);
    expect(data ?? null).toBeNull();
    expect(errors?.length).toBeGreaterThan(0);
    expect(JSON.stringify(errors)).not.toMatch(/stack|at Object|node_modules/);
  });
});
