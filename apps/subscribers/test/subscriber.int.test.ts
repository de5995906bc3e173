import { randomUUID } from 'node:crypto';
import { differencesFromRows, migrateDown } from '@chia-se/subgraph-kit';
import { staffViewer } from '@chia-se/viewer';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Payload, SubscribersGraph } from './subscribers-graph.ts';

let app: SubscribersGraph;
beforeAll(async () => {
  app = await SubscribersGraph.start({ SIGN_IN_CODES_PER_ADDRESS_PER_HOUR: '1000' });
});
afterAll(() => app.stop());

const consent = `mutation ($input: RecordConsentInput!) {
  recordConsent(input: $input) { consent { purpose granted } userErrors { code field message } } }`;

describe('numbers', () => {
  test('a recycled number signs in as another subscription, and the former holder is signed out', async () => {
    const former = await app.signIn('0907000001');
    const heir = await app.signIn('0907000002');
    app.graph.clock.advance({ minutes: 1 });
    await app.transfer(heir.viewer.id, '0907000001');
    expect((await app.signIn('0907000001')).viewer.id).toBe(heir.viewer.id);
    expect((await app.refresh(former.refreshToken)).session).toBeNull();
    const { data } = await app.graph.run(
      '{ me { phoneNumber numberHistory { phoneNumber heldUntil } } }',
      {},
      heir.viewer,
    );
    expect(JSON.parse(JSON.stringify(data))).toEqual({
      me: {
        phoneNumber: '0907 000 001',
        numberHistory: [
          { phoneNumber: '0907 000 001', heldUntil: null },
          { phoneNumber: '0907 000 002', heldUntil: expect.any(String) },
        ],
      },
    });
  });

  test('staff find a number with a reason, which stands on the trail', async () => {
    const { viewer } = await app.signIn('0907000003');
    const query = `query ($reason: String!) {
      subscriberByPhoneNumber(phoneNumber: "0907000003", reason: $reason) { id } }`;
    expect(await app.graph.data(query, { reason: 'Khiếu nại số 12' }, app.admin)).toEqual({
      subscriberByPhoneNumber: { id: viewer.id },
    });
    const trail = await app.graph.database.rows(
      'select deed, reason, staff_member_id as by from staff_decision where subject_id = $1',
      [viewer.id],
    );
    expect(trail).toEqual([
      { deed: 'LOOK_UP_SUBSCRIBER', reason: 'Khiếu nại số 12', by: app.admin.id },
    ]);
  });

  test('a judge learns no number, whatever else they may read', async () => {
    const { viewer } = await app.signIn('0907000004');
    const judge = staffViewer(randomUUID(), ['subscriber:read', 'scorecard:write']);
    const reference = { __typename: 'Subscriber', id: viewer.id };
    for (const field of ['phoneNumber', 'displayName', 'numberHistory { phoneNumber }']) {
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
    ]) {
      const { errors } = await app.graph.entity(reference, field, mine.viewer);
      expect(errors?.[0]?.extensions).toEqual({ code: 'FORBIDDEN' });
    }
  });

  test('a hundred references with tier and number are two queries', async () => {
    const ids = await Promise.all(
      ['0907000007', '0907000008'].map(async (n) => (await app.signIn(n)).viewer.id),
    );
    const original = app.graph.database.rows.bind(app.graph.database);
    let queries = 0;
    app.graph.database.rows = (...args: Parameters<typeof original>) => {
      queries += 1;
      return original(...args) as never;
    };
    const references = Array.from({ length: 100 }, (_, n) => ({
      __typename: 'Subscriber',
      id: ids[n % 2],
    }));
    await app.graph.data(
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Subscriber { id membershipTier phoneNumber } } }`,
      { r: references },
      app.admin,
    );
    app.graph.database.rows = original;
    expect(queries).toBe(2);
  });
});

describe('profile and consents', () => {
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

  test('nothing is consented to by default, and every decision stays on the ledger', async () => {
    const { viewer } = await app.signIn('0908000002');
    const read = '{ me { consents { purpose granted } } }';
    expect(await app.graph.data(read, {}, viewer)).toEqual({ me: { consents: [] } });
    for (const granted of [true, false]) {
      const input = { purpose: 'PUBLISH_WINNER', granted, wordingVersion: '2026-01' };
      await app.graph.data(consent, { input }, viewer);
      app.graph.clock.advance({ seconds: 1 });
    }
    expect(await app.graph.data(read, {}, viewer)).toEqual({
      me: { consents: [{ purpose: 'PUBLISH_WINNER', granted: false }] },
    });
    const ledger = await app.graph.database.rows(
      'select granted from consent_entry where subscriber_id = $1 order by id',
      [viewer.id],
    );
    expect(ledger).toEqual([{ granted: true }, { granted: false }]);
    await expect(
      app.graph.database.rows('update consent_entry set granted = true'),
    ).rejects.toThrow('append-only');
  });

  test('only while the consent stands do others learn the masked number', async () => {
    const { viewer } = await app.signIn('0908000003');
    for (const granted of [true, false]) {
      const input = { purpose: 'PUBLISH_WINNER', granted, wordingVersion: '2026-01' };
      await app.graph.data(consent, { input }, viewer);
    }
    const told = (await app.graph.published())
      .filter(
        ({ name, payload }) => name === 'ConsentChanged' && payload['subscriberId'] === viewer.id,
      )
      .map(({ payload }) => payload['maskedPhoneNumber']);
    expect(told).toEqual(['090 *** 0003', null]);
  });

  test('refuses a consent to words that are out of date', async () => {
    const { viewer } = await app.signIn('0908000004');
    const input = { purpose: 'MARKETING', granted: true, wordingVersion: '2019-10' };
    const data = await app.graph.data<{ recordConsent: Payload }>(consent, { input }, viewer);
    expect(data.recordConsent.userErrors[0]?.code).toBe('WORDING_OUTDATED');
  });
});

describe('notifications', () => {
  test('an author is told once, in the language of whoever reads, and marks it as read', async () => {
    const { viewer } = await app.signIn('0909000001');
    const payload = {
      feedbackId: randomUUID(),
      subscriberId: viewer.id ?? '',
      referenceCode: 'K7QF-2M9X-C',
      from: 'ACKNOWLEDGED',
      to: 'IN_PROGRESS',
      note: null,
    };
    await app.graph.deliver('FeedbackStatusChanged', payload);
    const read = `{ me { unreadNotificationCount notifications { edges { node { id title body readAt } } } } }`;
    const { data } = await app.graph.run<{
      me: { notifications: { edges: { node: { id: string } }[] } };
    }>(read, {}, viewer, { language: 'vi' });
    expect(JSON.parse(JSON.stringify(data))).toEqual({
      me: {
        unreadNotificationCount: 1,
        notifications: {
          edges: [
            {
              node: {
                id: expect.any(String),
                title: 'Góp ý K7QF-2M9X-C có cập nhật',
                body: 'Trạng thái mới: Đang xử lý.',
                readAt: null,
              },
            },
          ],
        },
      },
    });
    const ids = data?.me.notifications.edges.map((edge) => edge.node.id);
    const mark = `mutation ($input: MarkNotificationsReadInput!) { markNotificationsRead(input: $input) { marked } }`;
    const stranger = await app.signIn('0909000002');
    expect(await app.graph.data(mark, { input: { ids } }, stranger.viewer)).toEqual({
      markNotificationsRead: { marked: 0 },
    });
    expect(await app.graph.data(mark, { input: { ids } }, viewer)).toEqual({
      markNotificationsRead: { marked: 1 },
    });
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
