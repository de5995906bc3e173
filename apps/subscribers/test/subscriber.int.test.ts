import { randomUUID } from 'node:crypto';
import { differencesFromRows, migrateDown } from '@chia-se/subgraph-kit';
import { staffViewer } from '@chia-se/viewer';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { MembershipTier } from '../src/membership/membership.type.ts';
import { type Payload, SubscribersGraph } from './subscribers-graph.ts';

let app: SubscribersGraph;
beforeAll(async () => {
  app = await SubscribersGraph.start({ SIGN_IN_CODES_PER_ADDRESS_PER_HOUR: '1000' });
});
afterAll(() => app.stop());

describe('who sees what', () => {
  test('a judge learns no number, whatever else they may read', async () => {
    const { viewer } = await app.signIn('0907000004');
    const judge = staffViewer(randomUUID(), ['subscriber:read', 'scorecard:write']);
    const reference = { __typename: 'Subscriber', id: viewer.id };
    for (const field of [
      'phoneNumber',
      'displayName',
      'numberHistory { phoneNumber }',
      'notifications { edges { node { body } } }',
    ]) {
      const { errors } = await app.graph.entity(reference, field, judge);
      expect(errors?.[0]?.extensions).toEqual({ code: 'FORBIDDEN' });
    }
  });

  test('one subscriber reads nothing of another, by the path of _entities either', async () => {
    const mine = await app.signIn('0907000005');
    const other = await app.signIn('0907000006');
    const reference = { __typename: 'Subscriber', id: other.viewer.id };
    for (const field of [
      'phoneNumber',
      'displayName',
      'membershipTier',
      'registeredAt',
      'consents { granted }',
      'notifications { edges { node { id } } }',
      'unreadNotificationCount',
      'numberHistory { phoneNumber }',
      'language',
    ]) {
      const { errors } = await app.graph.entity(reference, field, mine.viewer);
      expect(errors?.[0]?.extensions).toEqual({ code: 'FORBIDDEN' });
    }
  });
});

describe('what a request costs', () => {
  const references = (ids: (string | null)[]) =>
    Array.from({ length: 100 }, (_, n) => ({ __typename: 'Subscriber', id: ids[n % ids.length] }));

  test('me is one query, and each list of it one more', async () => {
    const { viewer } = await app.signIn('0907000009');
    const cost = (selection: string) =>
      queriesOf(() => app.graph.data(`{ me { ${selection} } }`, {}, viewer));
    expect(await cost('id memberId displayName language registeredAt membershipTier')).toBe(1);
    const lists = 'consents { granted } unreadNotificationCount notifications { edges { cursor } }';
    expect(await cost(`id phoneNumber numberHistory { phoneNumber } ${lists}`)).toBe(5);
  });

  test('a hundred references cost as much as one, by either key', async () => {
    const people = await Promise.all(['0907000007', '0907000008'].map((n) => app.signIn(n)));
    const selection =
      'id membershipTier phoneNumber notifications(first: 5) { edges { node { title } } }';
    const query = `query ($r: [_Any!]!) {
      _entities(representations: $r) { ... on Subscriber { ${selection} } } }`;
    const byId = { r: references(people.map(({ viewer }) => viewer.id)) };
    expect(await queriesOf(() => app.graph.data(query, byId, app.admin))).toBe(3);
    const byMemberId = {
      r: people.map(({ viewer }) => ({ __typename: 'Subscriber', memberId: viewer.memberId })),
    };
    expect(await queriesOf(() => app.graph.data(query, byMemberId, app.admin))).toBe(3);
  });

  test('compiled and by the book, the answer is the same', async () => {
    const { viewer } = await app.signIn('0907000010');
    await app.decide('updateProfile', { language: 'EN' }, 'subscriber { id }', viewer);
    const query = `{ viewer { kind scopes subscriber { id } } me { id language membershipTier
      phoneNumber numberHistory { phoneNumber heldFrom } consents { purpose } } }`;
    const compiled = await app.graph.run(query, {}, viewer);
    const byTheBook = await app.graph.runUncompiled(query, {}, viewer);
    expect(byTheBook.errors).toBeUndefined();
    expect(JSON.parse(JSON.stringify(compiled))).toEqual(JSON.parse(JSON.stringify(byTheBook)));
  });
});

describe('a profile', () => {
  test('a subscriber chooses a name, which is normalised and bounded', async () => {
    const { viewer } = await app.signIn('0908000001');
    const update = (displayName: string) =>
      app.graph.data<{ updateProfile: Payload & { subscriber: { displayName: string } | null } }>(
        `mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) { subscriber { displayName } userErrors { code } } }`,
        { input: { displayName } },
        viewer,
      );
    expect((await update('  Lan\u200b  Anh ')).updateProfile.subscriber?.displayName).toBe(
      'Lan Anh',
    );
    expect((await update('x'.repeat(61))).updateProfile.userErrors[0]?.code).toBe('NAME_TOO_LONG');
  });

  test('what is left out of a change stays, also when name and language change at once', async () => {
    const { viewer } = await app.signIn('0908000011');
    const update = (input: object) =>
      app.decide('updateProfile', input, 'subscriber { displayName language }', viewer);
    await Promise.all([update({ displayName: 'Lan' }), update({ language: 'EN' })]);
    expect(await app.graph.data('{ me { displayName language } }', {}, viewer)).toEqual({
      me: { displayName: 'Lan', language: 'EN' },
    });
    await update({ displayName: '  ' });
    expect(await app.graph.data('{ me { displayName language } }', {}, viewer)).toEqual({
      me: { displayName: null, language: 'EN' },
    });
  });

  test('staff have none, and nobody else’s is changed', async () => {
    const { errors } = await app.graph.run(
      'mutation { updateProfile(input: { displayName: "x" }) { userErrors { code } } }',
      {},
      app.admin,
    );
    expect(errors?.[0]?.extensions).toEqual({ code: 'FORBIDDEN' });
  });
});

describe('a membership tier', () => {
  test('is the same for ever on the demo system, and unknown without one', async () => {
    const { viewer } = await app.signIn('0908000012');
    const read = '{ me { membershipTier } }';
    const { me } = await app.graph.data<{ me: { membershipTier: string } }>(read, {}, viewer);
    expect(Object.values(MembershipTier)).toContain(me.membershipTier);
    expect(await app.graph.data(read, {}, viewer)).toEqual({ me });
    const alone = await SubscribersGraph.start({ LOYALTY: 'none' });
    try {
      const stranger = await alone.signIn('0908000012');
      expect(await alone.graph.data(read, {}, stranger.viewer)).toEqual({
        me: { membershipTier: null },
      });
    } finally {
      await alone.stop();
    }
  });
});

describe('impossible ids and cursors', () => {
  test('are answered kindly and trouble nobody else in the batch', async () => {
    const { viewer } = await app.signIn('0909500001');
    const references = ['not an id', viewer.id].map((id) => ({ __typename: 'Subscriber', id }));
    const data = await app.graph.data<{ _entities: unknown[] }>(
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Subscriber { id } } }',
      { r: references },
      app.admin,
    );
    expect(data._entities).toEqual([null, { id: viewer.id }]);
    const { errors } = await app.graph.run(
      '{ staffMembers(after: "x") { edges { cursor } } }',
      {},
      app.admin,
    );
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
  });
});

describe('storage', () => {
  test('migrations and rows agree, and migrations can be taken back', async () => {
    expect(await differencesFromRows(app.graph.database)).toEqual([]);
    const another = await SubscribersGraph.start();
    await migrateDown(another.graph.database);
    const tables = await another.graph.database.rows(
      `select table_name from information_schema.tables
       where table_schema = 'public' and table_name <> 'migration'`,
    );
    expect(tables).toEqual([]);
    await another.stop();
  });
});

/** How many queries go to the database while something is asked. */
async function queriesOf(ask: () => Promise<unknown>): Promise<number> {
  const { database } = app.graph;
  const rows = database.rows.bind(database);
  let queries = 0;
  database.rows = (...args: Parameters<typeof rows>) => {
    queries += 1;
    return rows(...args) as never;
  };
  try {
    await ask();
  } finally {
    database.rows = rows;
  }
  return queries;
}
