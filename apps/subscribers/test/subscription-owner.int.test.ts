import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { codesOf, SubscribersGraph } from './subscribers-graph.ts';

let app: SubscribersGraph;
beforeAll(async () => {
  app = await SubscribersGraph.start({ OWNER_HASH_KEY: randomBytes(32).toString('base64') });
});
afterAll(() => app.stop());

type Owner = readonly [subscriberId: string, identityNumber: string, identityKind?: string];

const record = (owners: readonly Owner[], on = app) =>
  on.decide<{ changed: number | null }>(
    'recordSubscriptionOwners',
    {
      owners: owners.map(([subscriberId, identityNumber, identityKind = 'CITIZEN']) => {
        return { subscriberId, identityKind, identityNumber };
      }),
    },
    'changed',
  );
const keysOf = async (subscriberId: string) =>
  (await app.told('SubscriptionOwnerVerified', { subscriberId })).map(({ ownerKey }) => ownerKey);
const newSubscriber = async (phoneNumber: string) =>
  (await app.signIn(phoneNumber)).viewer.id as string;

test('one owner has one key, however the number is typed, and it tells nobody the number', async () => {
  const [first, second] = [await newSubscriber('0909300001'), await newSubscriber('0909300002')];
  const answer = await record([
    [first, '001090123456'],
    [second, ' 001 090 123.456 '],
  ]);
  expect([answer.changed, codesOf(answer)]).toEqual([2, []]);
  const [key] = await keysOf(first);
  expect(await keysOf(second)).toEqual([key]);
  expect(key).toMatch(/^[\w-]{43}$/);
  expect(JSON.stringify(await app.graph.published())).not.toContain('001090123456');
});

test('recording what stands already changes and tells nothing; another owner is told', async () => {
  const subscriber = await newSubscriber('0909300003');
  await record([[subscriber, '001090123457']]);
  expect((await record([[subscriber, '001090123457']])).changed).toBe(0);
  expect(await keysOf(subscriber)).toHaveLength(1);
  expect((await record([[subscriber, '0101243150', 'BUSINESS']])).changed).toBe(1);
  expect(new Set(await keysOf(subscriber)).size).toBe(2);
});

test('a list with one wrong line is refused whole, and the line is named', async () => {
  const subscriber = await newSubscriber('0909300004');
  const refused = async (owners: readonly Owner[]) => {
    const { userErrors, changed } = await record(owners);
    expect(changed).toBeNull();
    return userErrors.map(({ code, field }) => [code, field?.slice(2).join('.')]);
  };
  const good = [subscriber, '001090123458'] as const;
  expect(await refused([good, [randomUUID(), '001090123459']])).toEqual([
    ['SUBSCRIBER_UNKNOWN', '1.subscriberId'],
  ]);
  expect(await refused([good, ['no-id', '001090123459']])).toEqual([
    ['SUBSCRIBER_UNKNOWN', '1.subscriberId'],
  ]);
  expect(await refused([good, [subscriber.toUpperCase(), '001090123459']])).toEqual([
    ['SUBSCRIBER_DOUBLED', '1.subscriberId'],
  ]);
  for (const number of ['', '123456789', '00109012345x', '9'.repeat(10_000)]) {
    expect(await refused([[subscriber, number]])).toEqual([
      ['IDENTITY_INVALID', '0.identityNumber'],
    ]);
  }
  expect(await refused([])).toEqual([['OWNERS_OUT_OF_RANGE', '']]);
  expect(await refused(Array.from({ length: 201 }, () => good))).toEqual([
    ['OWNERS_OUT_OF_RANGE', ''],
  ]);
  expect(await keysOf(subscriber)).toEqual([]);
});

test('two lists at the same time leave one owner, the one that was told last', async () => {
  const subscriber = await newSubscriber('0909300005');
  await Promise.all(
    ['001090123460', '001090123461', '001090123462'].map((n) => record([[subscriber, n]])),
  );
  const [row] = await app.graph.database.rows<{ key: string }>(
    'select owner_key as key from subscription_owner where subscriber_id = $1',
    [subscriber],
  );
  expect((await keysOf(subscriber)).at(-1)).toBe(row?.key);
});

test('without a key that hashes nothing is recorded', async () => {
  const keyless = await SubscribersGraph.start();
  try {
    const answer = await record([[randomUUID(), '001090123456']], keyless);
    expect(codesOf(answer)).toEqual(['OWNER_HASH_KEY_MISSING']);
  } finally {
    await keyless.stop();
  }
});
