import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { fillVariables, readOperations } from '@chia-se/explorer';
import { readPublicSchema } from '@chia-se/graph';
import type { Viewer } from '@chia-se/viewer';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { people } from './people.ts';
import { TestGraph } from './test-graph.ts';

const operations = await readOperations(
  fileURLToPath(new URL('../../../operations', import.meta.url)),
);
const schema = buildSchema(readPublicSchema());

let graph: TestGraph;
let subscriber: Viewer;
beforeAll(async () => {
  graph = await TestGraph.start();
  subscriber = await graph.registerSubscriber('0901234567');
  await firstEventsArrived();
});
afterAll(() => graph.stop());

/** The first period brings a prize plan and a rubric by events; what is asked twice must not see them come. */
async function firstEventsArrived(): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const { data } = await graph.run<{ programme: Record<string, object | null> }>(
      '{ programme(code: "chia-se") { prizePlan { description } rubric { version } } }',
    );
    if (data?.programme['prizePlan'] && data.programme['rubric']) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The events of the first period did not arrive within ten seconds.');
}

/** What an operation may not answer with, whatever its variables are about. */
const rotten =
  /INTERNAL_SERVER_ERROR|GRAPHQL_|BAD_USER_INPUT|FORBIDDEN|UNAUTHENTICATED|BAD_REQUEST/;

/**
 * Apollo's interpreter gives the first answer to a text, compiled code the second. An event may arrive
 * between them: what differs is asked anew, as another text, and a fault differs each time.
 */
async function answersAlikeTwice(
  document: string,
  variables: Record<string, unknown>,
  viewer: Viewer,
): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const text = `${document}\n# ${attempt}`;
    const interpreted = await graph.run(text, variables, viewer);
    const compiled = await graph.run(text, variables, viewer);
    if (attempt === 5) expect(compiled).toEqual(interpreted);
    if (attempt === 5 || isDeepStrictEqual(compiled, interpreted)) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

describe('documented operations', () => {
  test.each(operations.map((operation) => [operation.id, operation] as const))(
    '%s fits the schema and runs for each of its roles',
    async (_id, { document, kind, variables, roles }) => {
      expect(validate(schema, parse(document))).toEqual([]);
      for (const role of roles) {
        const viewer = role === 'SUBSCRIBER' ? subscriber : people[role];
        if (!viewer) throw new Error(`There is no role ${role}.`);
        const filled = fillVariables(variables, randomUUID) as Record<string, unknown>;
        const answer = await graph.run(document, filled, viewer);
        const { errors = [] } = answer;
        const codes = errors.map((error) => `${error.extensions?.['code']}: ${error.message}`);
        expect(codes.filter((code) => rotten.test(code))).toEqual([]);
        if (kind === 'query') await answersAlikeTwice(document, filled, viewer);
      }
    },
  );

  test('compiled queries answered as graphql-js does, every one of them', () => {
    const queries = operations.filter(({ kind }) => kind === 'query').length;
    expect(graph.comparison.compared).toBeGreaterThanOrEqual(queries);
    expect(graph.comparison.differences).toEqual([]);
  });
});
