import { describe, expect, test } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import { CompositionError, compose, readSubgraphs } from './compose.ts';
import { readPublicSchema, readSupergraph, subgraphsFolder } from './files.ts';
import { forGateway } from './for-gateway.ts';

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@policy", "@shareable"])';

describe('composition', () => {
  test('makes of the committed subgraphs what is committed', async () => {
    const composed = compose(await readSubgraphs(subgraphsFolder));
    expect(composed.supergraph).toBe(readSupergraph());
    expect(composed.publicSchema).toBe(readPublicSchema());
  });

  test('says what does not fit', () => {
    const subgraphs = new Map([
      ['a', `${link} type Query { a: Int } type T @key(fields: "id") { id: ID! name: String }`],
      ['b', `${link} type Query { b: Int } type T @key(fields: "id") { id: ID! name: Int }`],
    ]);
    expect(() => compose(subgraphs)).toThrow(CompositionError);
    expect(() => compose(subgraphs)).toThrow(/T\.name/);
  });

  test('callers see neither decisions nor federation', () => {
    const schema = readPublicSchema();
    expect(buildSchema(schema).getType('_Entity')).toBeUndefined();
    expect(schema).not.toMatch(/@policy|@join__|@requiresScopes/);
  });

  test('what the gateway loads keeps the graph and loses the decisions that it would refuse to load', () => {
    const loaded = forGateway(readSupergraph());
    expect(loaded).not.toMatch(/policy|requiresScopes|authenticated/);
    const types = (sdl: string) =>
      parse(sdl).definitions.filter((d) => d.kind === 'ObjectTypeDefinition').length;
    expect(types(loaded)).toBe(types(readSupergraph()));
  });
});
