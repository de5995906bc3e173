import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  anonymous,
  buildSubgraph,
  differencesFromRows,
  migrateDown,
  staffViewer,
  subscriberViewer,
} from '../src/index.ts';
import { TestSubgraph } from '../src/testing/index.ts';
import { NoteContext, NoteRow, notes } from './note-subgraph.ts';

const owner = subscriberViewer(randomUUID(), randomUUID());
const stranger = subscriberViewer(randomUUID(), randomUUID());
const writer = staffViewer('staff', ['note:write', 'note:read']);
const judge = staffViewer('judge', ['scorecard:write', 'note:read']);

const writeNote = `mutation ($id: ID!, $subscriberId: ID!, $body: String!) {
  writeNote(id: $id, subscriberId: $subscriberId, body: $body) {
    note { id body fee writtenAt } userErrors { code field message }
  }
}`;

let graph: TestSubgraph;
beforeAll(async () => {
  graph = await TestSubgraph.start(notes);
});
afterAll(() => graph.stop());

async function written(body = 'Chào'): Promise<string> {
  const id = randomUUID();
  await graph.data(writeNote, { id, subscriberId: owner.id, body }, writer);
  return id;
}

const noteOf = (id: string, viewer = anonymous) =>
  graph.entity<{ body: string }>({ __typename: 'Note', id }, 'body', viewer);

describe('a subgraph', () => {
  test('answers a mutation with its object, whole đồng beyond 32 bits and instants', async () => {
    const id = randomUUID();
    const data = await graph.data(writeNote, { id, subscriberId: owner.id, body: 'Chào' }, writer);
    expect(data).toEqual({
      writeNote: {
        note: { id, body: 'Chào', fee: 3_000_000_000, writtenAt: '2026-11-23T02:00:00.000Z' },
        userErrors: [],
      },
    });
  });

  test('tells what the caller can mend, in the caller’s language', async () => {
    const variables = { id: randomUUID(), subscriberId: owner.id, body: '' };
    const { data } = await graph.run(writeNote, variables, writer, { language: 'vi' });
    expect(data).toEqual({
      writeNote: {
        note: null,
        userErrors: [
          { code: 'NOTE_EMPTY', field: ['body'], message: 'Quý khách chưa nhập nội dung.' },
        ],
      },
    });
  });

  test('hides an unexpected failure behind an incident id', async () => {
    const { errors } = await graph.run('{ broken }');
    expect(JSON.stringify(errors)).not.toMatch(/hunter2|ECONNREFUSED|10\.0\.0\.5/);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INTERNAL_SERVER_ERROR' });
    expect(errors?.[0]?.extensions['incidentId']).toMatch(/^[\da-f-]{36}$/);
  });

  test('names wrong variables and unknown fields without a stack', async () => {
    const wrong = await graph.run(writeNote, { id: null }, writer);
    expect(wrong.errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
    const unknown = await graph.run('{ nothing }');
    expect(unknown.errors?.[0]?.extensions).toEqual({ code: 'GRAPHQL_VALIDATION_FAILED' });
    const unreadable = await graph.run('{');
    expect(unreadable.errors?.[0]?.extensions).toEqual({ code: 'GRAPHQL_PARSE_FAILED' });
  });

  test('resolves unions when compiled as graphql-js does', async () => {
    const query = '{ pets { __typename ... on Cat { lives } ... on Dog { bark } } }';
    const compiled = await graph.run(query);
    expect(compiled.errors).toBeUndefined();
    expect(JSON.parse(JSON.stringify(compiled.data))).toEqual(
      JSON.parse(JSON.stringify((await graph.runUncompiled(query)).data)),
    );
  });

  test('a hundred references are one query', async () => {
    const id = await written();
    NoteContext.batches = 0;
    const references = Array.from({ length: 100 }, (_, n) => ({
      __typename: 'Note',
      id: n === 50 ? id : randomUUID(),
    }));
    const query =
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Note { body } } }';
    const { data } = await graph.run<{ _entities: unknown[] }>(query, { r: references }, writer);
    expect(data?._entities.filter((entity) => entity !== null)).toEqual([{ body: 'Chào' }]);
    expect(NoteContext.batches).toBe(1);
  });

  test('migrations and rows agree, and migrations can be taken back', async () => {
    expect(await differencesFromRows(graph.database)).toEqual([]);
    const another = await TestSubgraph.start(notes);
    await migrateDown(another.database);
    const tables = await another.database.rows(
      `select table_name from information_schema.tables
       where table_schema = 'public' and table_name <> 'migration'`,
    );
    expect(tables).toEqual([]);
    await another.stop();
  });

  test('is not ready while something that it needs is missing', async () => {
    await expect(graph.running.checkReady()).resolves.toBeUndefined();
    const lacking = await TestSubgraph.start({
      ...notes,
      ready: () => {
        throw new Error('The courier is away.');
      },
    });
    await expect(lacking.running.checkReady()).rejects.toThrow('The courier is away.');
    await lacking.stop();
  });

  test('a rolled-back transaction leaves nothing', async () => {
    const id = randomUUID();
    const failing = graph.database.transaction(async (tx) => {
      const writtenAt = new Date();
      await tx.manager.insert(NoteRow, { id, subscriberId: id, body: '', fee: 1, writtenAt });
      throw new Error('No.');
    });
    await expect(failing).rejects.toThrow('No.');
    expect((await noteOf(id, writer)).data?._entities).toEqual([null]);
  });
});

describe('permission', () => {
  test('a type’s decision holds for its fields by the path of _entities', async () => {
    const id = await written('Bí mật');
    expect((await noteOf(id, owner)).data?._entities[0]).toEqual({ body: 'Bí mật' });
    expect((await noteOf(id, writer)).data?._entities[0]).toEqual({ body: 'Bí mật' });
    const denied = await noteOf(id, stranger);
    expect(JSON.stringify(denied.data ?? null)).not.toContain('Bí mật');
    expect(denied.errors?.[0]?.extensions).toEqual({ code: 'FORBIDDEN' });
    expect((await noteOf(id)).errors?.[0]?.extensions).toEqual({ code: 'UNAUTHENTICATED' });
  });

  test('a judge is blind whatever else they may do', async () => {
    const reference = { __typename: 'Subscriber', id: owner.id };
    const asJudge = await graph.entity(reference, 'secret', judge);
    expect(asJudge.errors?.[0]?.extensions).toEqual({ code: 'FORBIDDEN' });
    const asOwner = await graph.entity(reference, 'secret', owner);
    expect(asOwner.data?._entities[0]).toEqual({ secret: `of ${owner.id}` });
  });

  test('a mutation refuses who lacks its scope', async () => {
    const variables = { id: randomUUID(), subscriberId: owner.id, body: 'x' };
    expect((await graph.run(writeNote, variables, owner)).errors?.[0]?.extensions).toEqual({
      code: 'FORBIDDEN',
    });
    expect((await graph.run('{ whoAmI }')).errors?.[0]?.extensions).toEqual({
      code: 'UNAUTHENTICATED',
    });
    expect(await graph.data('{ whoAmI }', {}, owner)).toEqual({ whoAmI: owner.id });
  });

  test('a schema says its decisions with the federation’s directives', async () => {
    const { sdl } = await buildSubgraph(notes);
    expect(sdl).toContain('whoAmI: String! @authenticated');
    expect(sdl).toContain('@requiresScopes(scopes: [["note:write"]])');
    expect(sdl).toContain('@policy(policies: [["owner", "sighted"], ["note:read", "sighted"]])');
  });
});
