import { randomUUID } from 'node:crypto';
import { staffViewer } from '@chia-se/viewer';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SubscribersGraph } from './subscribers-graph.ts';

let app: SubscribersGraph;
const agent = staffViewer(randomUUID(), ['subscriber:read']);
beforeAll(async () => {
  app = await SubscribersGraph.start({ DEMO_STAFF: 'on' });
});
afterAll(() => app.stop());

const byName = `query ($name: String!, $reason: String!) {
  subscribersByName(name: $name, reason: $reason) { id displayName } }`;
interface Found {
  subscribersByName: { id: string; displayName: string }[] | null;
}

async function named(phoneNumber: string, displayName: string) {
  const { viewer } = await app.signIn(phoneNumber);
  await app.graph.data(
    'mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) { userErrors { code } } }',
    { input: { displayName } },
    viewer,
  );
  return viewer.id as string;
}

const trail = (staffId: string) =>
  app.graph.database.rows<{ deed: string; subject_id: string | null; reason: string }>(
    'select deed, subject_id, reason from staff_decision where staff_member_id = $1 order by id',
    [staffId],
  );

describe('looking a subscriber up', () => {
  test.each([
    ['without diacritics', 'dang duc'],
    ['in any order, the last word unfinished', 'Đức Đă'],
    ['in decomposed letters', 'Đặng Đức'.normalize('NFD')],
    ['with signs that mean something to a query', "đặng & đức | !:* ' ("],
  ])('finds a name %s', async (_, name) => {
    const id = await named('0907111001', 'Đặng Minh Đức');
    const { subscribersByName } = await app.graph.data<Found>(
      byName,
      { name, reason: 'Khách gọi' },
      agent,
    );
    expect(subscribersByName).toEqual([{ id, displayName: 'Đặng Minh Đức' }]);
  });

  test('notes who looked and why, whoever is found', async () => {
    const someone = staffViewer(randomUUID(), ['subscriber:read']);
    const id = await named('0907111002', 'Lò Thị Mỷ');
    await app.graph.data(byName, { name: 'không có ai', reason: 'Tìm nhầm' }, someone);
    await app.graph.data(
      'query ($id: ID!) { subscriberForCare(id: $id, reason: "Xem lại góp ý") { displayName } }',
      { id },
      someone,
    );
    expect(await trail(someone.id as string)).toEqual([
      { deed: 'SEARCH_SUBSCRIBERS', subject_id: null, reason: 'Tìm nhầm' },
      { deed: 'LOOK_UP_SUBSCRIBER', subject_id: id, reason: 'Xem lại góp ý' },
    ]);
  });

  test.each([
    ['a reason of blanks', { name: 'dang duc', reason: '  ' }],
    ['one word alone', { name: 'nguyễn', reason: 'Khách gọi' }],
  ])('refuses %s, and notes nothing', async (_, variables) => {
    const someone = staffViewer(randomUUID(), ['subscriber:read']);
    const { errors } = await app.graph.run(byName, variables, someone);
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
    expect(await trail(someone.id as string)).toEqual([]);
  });

  test('is not for those who judge alone', async () => {
    const judge = staffViewer(randomUUID(), ['scorecard:write']);
    const { errors } = await app.graph.run(byName, { name: 'dang duc', reason: 'x' }, judge);
    expect(errors?.[0]?.extensions).toEqual({ code: 'FORBIDDEN' });
  });
});

test('any of the staff may learn who judges, and only admins their numbers', async () => {
  const query = '{ staffMembers(role: JUDGE, first: 100) { edges { node { name roles } } } }';
  const { staffMembers } = await app.graph.data<{
    staffMembers: { edges: { node: { roles: string[] } }[] };
  }>(query, {}, agent);
  expect(staffMembers.edges.length).toBe(24);
  expect(staffMembers.edges.every(({ node }) => node.roles.includes('JUDGE'))).toBe(true);
  const numbers = await app.graph.run(query.replace('name', 'phoneNumber'), {}, agent);
  expect(numbers.errors?.[0]?.extensions).toEqual({ code: 'FORBIDDEN' });
});
