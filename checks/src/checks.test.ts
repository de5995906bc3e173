import { describe, expect, test } from '@jest/globals';
import { lockFileProblems } from './lock-file.ts';
import { nameProblems } from './names.ts';
import { boundaryProblems } from './package-boundaries.ts';
import { roomProblems } from './room-order.ts';
import { ownershipProblems, schemaProblems } from './schema-rules.ts';

describe('package boundaries', () => {
  const manifest = (folder: string, ...dependencies: string[]) => ({
    folder,
    name: folder.replace(/.*\//, ''),
    dependencies,
  });

  test('a subgraph may not import a subgraph', () => {
    expect(boundaryProblems([manifest('apps/rewards', 'feedback')])).toHaveLength(1);
  });

  test('a partner gets by with the kit alone', () => {
    expect(boundaryProblems([manifest('examples/perks', 'subgraph-kit')])).toEqual([]);
    expect(boundaryProblems([manifest('examples/perks', 'events')])).toHaveLength(1);
  });

  test('finds a circle', () => {
    const circle = [manifest('packages/viewer', 'events'), manifest('packages/events', 'viewer')];
    expect(boundaryProblems(circle).join()).toContain('viewer → events → viewer');
  });

  test('asks about a package it does not know', () => {
    expect(boundaryProblems([manifest('apps/new')])[0]).toContain('is not in the table');
  });
});

describe('order within rooms', () => {
  const source = (path: string, imported: string) => ({
    path: `apps/a/src/${path}`,
    text: `import { X } from '${imported}';\n`,
  });

  test('a repository may not import its service', () => {
    expect(roomProblems([source('award/award.repository.ts', './award.service.ts')])).toHaveLength(
      1,
    );
  });

  test('a service may import its repository', () => {
    expect(roomProblems([source('award/award.service.ts', './award.repository.ts')])).toEqual([]);
  });

  test('a resolver may not import the repository of another concept', () => {
    const found = roomProblems([source('award/award.resolver.ts', '../prize/prize.repository.ts')]);
    expect(found).toHaveLength(1);
  });
});

describe('schema rules', () => {
  test('a root field without a decision is a problem', () => {
    const found = schemaProblems('a', 'type Query { "Here." me: String }');
    expect(found.join()).toContain('Query.me does not say who may use it');
  });

  test('a field added to a foreign entity must be nullable', () => {
    const sdl = `"T." type Subscriber @key(fields: "id") {
      "Id." id: ID! @policy(policies: [["anyone"]])
      "F." feedback: String! @policy(policies: [["anyone"]]) }`;
    expect(schemaProblems('a', sdl).join()).toContain('Subscriber.feedback must be nullable');
  });

  test('a field with a stricter decision than its type must be nullable', () => {
    const sdl = `"T." type Award @key(fields: "id") @policy(policies: [["anyone"]]) {
      "Id." id: ID!
      "S." secret: String! @requiresScopes(scopes: [["award:read"]]) }`;
    expect(schemaProblems('a', sdl).join()).toContain('Award.secret must be nullable');
  });

  test('an entity that two subgraphs have needs an owner', () => {
    const sdl = '"T." type Thing @key(fields: "id") { id: ID! }';
    const found = ownershipProblems([
      ['a', sdl],
      ['b', sdl],
    ]);
    expect(found.join()).toContain('Thing is in a, b');
  });

  test('everything is described', () => {
    const sdl = 'enum E { A } input I { a: Int } "T." type T { f(a: Int): Int }';
    expect(schemaProblems('a', sdl)).toHaveLength(6);
  });
});

describe('names and lock file', () => {
  test('a name must say what is inside', () => {
    expect(nameProblems(['a/utils/x.ts', 'a/helper.ts', 'a/string-utils.ts'])).toHaveLength(3);
    expect(nameProblems(['a/basement.ts', 'a/award.ts'])).toEqual([]);
  });

  test('one graphql, and no addresses', () => {
    expect(lockFileProblems('packages:\n  graphql@16.15.0:\n')).toEqual([]);
    expect(lockFileProblems('  graphql@16.15.0:\n  graphql@17.0.0:\n')).toHaveLength(1);
    expect(lockFileProblems('tarball: https://example.org/x.tgz')).toHaveLength(1);
  });
});
