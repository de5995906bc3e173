import { randomUUID } from 'node:crypto';
import { staffViewer, type Viewer } from '@chia-se/subgraph-kit';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
} from 'graphql';
import { JudgedPeriod, type Opinion, programmeId, type TestJudge } from './judged-round.ts';

const everyOtherScope = [
  'round:read',
  'round:manage',
  'feedback:read',
  'feedback:moderate',
  'award:read',
  'award:propose',
  'subscriber:read',
  'programme:manage',
];

let period: JudgedPeriod;
let roundId: string;
let judge: TestJudge;
/** What no judge may learn while the round runs, by any path: secret → what it is. */
const secrets = new Map<string, string>();
/** What a caller may try to pass for an id. */
const ids: string[] = [];

beforeAll(async () => {
  period = await JudgedPeriod.open();
  await period.acceptMany(8);
  const [mine, other] = (await period.hire(4)) as [TestJudge, TestJudge];
  judge = mine;
  roundId = await period.assigned({ anchors: 3 });
  const [theirs, drafted] = await period.inbox(other, roundId);
  const comments = ['Nhận xét kín đã nộp', 'Nhận xét kín còn nháp'] as const;
  await period.score(other, theirs!.id, [1, 5, 2, 4], 'submitScorecard', comments[0]);
  await period.score(other, drafted!.id, [2, 2], 'saveScorecard', comments[1]);
  const [own] = await period.inbox(judge, roundId);
  await period.score(judge, own!.id, [3, 3, 3, 3]);
  for (const comment of comments) secrets.set(comment, 'another judge’s comment');
  for (const { code } of await period.inbox(other, roundId)) {
    secrets.set(code, 'another judge’s code of an opinion');
  }
  for (const { id, subscriberId } of period.opinions as Opinion[]) {
    secrets.set(`"${id}"`, 'an opinion');
    secrets.set(subscriberId, 'an author');
  }
  ids.push(roundId, period.periodId, theirs!.id, own!.id, period.opinions[0]!.id, programmeId);
});
afterAll(() => period.graph.stop());

/**
 * Every way from a type to something that can be read, as a selection of that alone: a refusal of one
 * field must not hide another. No way passes a type twice.
 */
function waysOf(type: GraphQLObjectType, passed: readonly string[] = []): string[] {
  const onTheWay = [...passed, type.name];
  return Object.values(type.getFields()).flatMap((field) => {
    if (field.name.startsWith('_') || field.args.some(isRequiredArgument)) return [];
    const of = getNamedType(field.type);
    if (!isObjectType(of)) return isUnionType(of) ? [] : [`{ ${field.name} }`];
    if (onTheWay.includes(of.name)) return [];
    return waysOf(of, onTheWay).map((way) => `{ ${field.name} ${way} }`);
  });
}

/** The ways from a root field, which is told `$id` wherever it asks for an id. */
function questionsOf(field: GraphQLField<unknown, unknown>): string[] {
  const of = getNamedType(field.type);
  const told = field.args.filter((arg) => isRequiredArgument(arg) || arg.name === 'roundId');
  const args = told.map(({ name }) => `${name}: $id`).join(', ');
  const head = args === '' ? `query { ${field.name}` : `query ($id: ID!) { ${field.name}(${args})`;
  return isObjectType(of) ? waysOf(of).map((way) => `${head} ${way} }`) : [];
}

async function leaksOf(query: string, variables: Record<string, unknown>, viewer: Viewer) {
  const answer = await period.graph.run(query, variables, viewer);
  const seen = JSON.stringify({ data: answer.data, errors: answer.errors });
  return [...secrets].filter(([secret]) => seen.includes(secret)).map(([, what]) => what);
}

describe.each([
  ['a judge', () => judge.viewer],
  [
    'a judge who may do everything else as well',
    () => staffViewer(judge.id, ['scorecard:write', ...everyOtherScope]),
  ],
])('%s', (_, viewerOf) => {
  test('learns nothing by any question of the graph', async () => {
    const fields = Object.values(period.graph.running.schema.getQueryType()!.getFields());
    const questions = fields.flatMap(questionsOf);
    expect(questions.length).toBeGreaterThan(100);
    const leaks: string[] = [];
    for (const question of questions) {
      for (const id of question.includes('$id') ? ids : [null]) {
        for (const leak of await leaksOf(question, { id }, viewerOf())) {
          leaks.push(`${leak} by ${question}`);
        }
      }
    }
    expect(leaks).toEqual([]);
  }, 120_000);

  test('learns nothing by the path of any entity', async () => {
    const { schema } = period.graph.running;
    const entities = schema.getType('_Entity');
    const types = isUnionType(entities) ? entities.getTypes() : [];
    expect(types.map(({ name }) => name)).toEqual(expect.arrayContaining(['Feedback', 'Round']));
    const leaks: string[] = [];
    for (const type of types) {
      for (const way of waysOf(type)) {
        const query = `query ($of: [_Any!]!) {
          _entities(representations: $of) { ... on ${type.name} ${way} } }`;
        for (const id of ids) {
          const of = [{ __typename: type.name, id }];
          // Whoever names the entity knows its id.
          const found = (await leaksOf(query, { of }, viewerOf())).filter(() => way !== '{ id }');
          for (const leak of found) leaks.push(`${leak} by ${type.name} ${way}`);
        }
      }
    }
    expect(leaks).toEqual([]);
  }, 120_000);
});

test('a manager who does not judge does see what judges may not, so that the search would find it', async () => {
  const { data } = await period.graph.run(
    'query ($id: ID!) { round(id: $id) { shortlist(first: 20) { edges { node { feedback { id } } } } } }',
    { id: roundId },
    staffViewer(randomUUID(), ['round:read', 'round:manage']),
  );
  expect(JSON.stringify(data)).toContain(`"${period.opinions[0]!.id}"`);
});
