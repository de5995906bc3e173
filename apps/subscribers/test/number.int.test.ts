import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { breathe, pauseInserts } from './pause-inserts.ts';
import { codesOf, SubscribersGraph } from './subscribers-graph.ts';

let app: SubscribersGraph;
beforeAll(async () => {
  app = await SubscribersGraph.start({ SIGN_IN_CODES_PER_ADDRESS_PER_HOUR: '1000' });
});
afterAll(() => app.stop());

describe('numbers', () => {
  test('a recycled number signs in as another subscription, and the former holder is signed out', async () => {
    const former = await app.signIn('0907000001');
    const heir = await app.signIn('0907000002');
    app.graph.clock.advance({ minutes: 1 });
    await app.transfer(heir.viewer.id, '0907000001');
    expect((await app.signIn('0907000001')).viewer.id).toBe(heir.viewer.id);
    expect(codesOf(await app.refresh(former.refreshToken))).toEqual(['SESSION_ENDED']);
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

  test('a look-up that says nothing of its reason, or of a number, is refused and not recorded', async () => {
    const count = 'select count(*)::int as count from staff_decision';
    const before = await app.graph.database.rows(count);
    for (const [phoneNumber, reason] of [
      ['0907000003', ' \u200b '],
      ['12', 'Khiếu nại số 13'],
    ]) {
      const { errors } = await app.graph.run(
        'query ($n: String!, $r: String!) { subscriberByPhoneNumber(phoneNumber: $n, reason: $r) { id } }',
        { n: phoneNumber, r: reason },
        app.admin,
      );
      expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
    }
    expect(await app.graph.database.rows(count)).toEqual(before);
  });

  test('a code that was on its way to the former holder opens nothing of the new one', async () => {
    const former = await app.signIn('0907000011');
    const heir = await app.signIn('0907000012');
    await app.requestCode('0907000011');
    const code = (await app.receivedCode('0907000011')) ?? '';
    await app.transfer(heir.viewer.id, '0907000011');
    expect(codesOf(await app.enterCode('0907000011', code))).toEqual(['CODE_WRONG']);
    expect(former.viewer.id).not.toBe(heir.viewer.id);
  });

  test('a sign-in that is under way when the number changes hands ends with the others', async () => {
    const former = await app.signIn('0907100001');
    const heir = await app.signIn('0907200001');
    const { database } = app.graph;
    const keeper = await database.connection();
    const lock = `pg_advisory_%s(hashtextextended('+84907100001', 0))`;
    await keeper.query(`select ${lock.replace('%s', 'lock')}`);
    const transfer = app.transfer(heir.viewer.id, '0907100001');
    await breathe();
    // The transfer has passed the codes; what is asked for and entered only now must not slip through.
    await app.requestCode('0907100001');
    const code = (await app.receivedCode('0907100001')) ?? '';
    const gate = await pauseInserts(database, 'session');
    const signIn = app.enterCode('0907100001', code);
    await gate.reached();
    await keeper.query(`select ${lock.replace('%s', 'unlock')}`);
    keeper.release();
    await breathe();
    await gate.resume();
    expect((await signIn).session).not.toBeNull();
    expect(codesOf(await transfer)).toEqual([]);
    const open = await database.rows(
      'select id from session where subscriber_id = $1 and ended_at is null',
      [former.viewer.id],
    );
    expect(open).toEqual([]);
  });

  test('transfers that cross each other all end, and every number has one holder at the most', async () => {
    const numbers = ['0907300001', '0907300002', '0907300003'];
    const ids = await Promise.all(numbers.map(async (n) => (await app.signIn(n)).viewer.id));
    app.graph.clock.advance({ minutes: 1 });
    const crossed = ids.flatMap((id) => numbers.map((number) => app.transfer(id, number)));
    for (const outcome of await Promise.all(crossed)) expect(codesOf(outcome)).toEqual([]);
    const holders = await app.graph.database.rows<{ holders: number }>(
      `select count(*)::int as holders from number_holding
       where phone_number like '+8490730000_' and held_until is null group by phone_number`,
    );
    expect(holders.every((row) => row.holders === 1)).toBe(true);
  });

  test('a published winner’s number follows the subscription, and is gone with the number', async () => {
    const former = await app.signIn('0907000021');
    const heir = await app.signIn('0907000022');
    for (const { viewer } of [former, heir]) {
      const input = { purpose: 'PUBLISH_WINNER', granted: true, wordingVersion: '2026-01' };
      await app.decide('recordConsent', input, 'consent { granted }', viewer);
    }
    app.graph.clock.advance({ minutes: 1 });
    await app.transfer(heir.viewer.id, '0907000021');
    const maskedOf = async (subscriberId: string | null) =>
      (await app.told('ConsentChanged', { subscriberId })).map((told) => told['maskedPhoneNumber']);
    expect(await maskedOf(former.viewer.id)).toEqual(['090 *** 0021', null]);
    expect(await maskedOf(heir.viewer.id)).toEqual(['090 *** 0022', '090 *** 0021']);
  });

  test('a transfer to nobody changes nothing', async () => {
    const { viewer } = await app.signIn('0907000023');
    for (const id of ['not an id', '01900000-0000-7000-8000-000000000000']) {
      expect(codesOf(await app.transfer(id, '0907000023'))).toEqual(['SUBSCRIBER_UNKNOWN']);
    }
    const me = await app.graph.data('{ me { phoneNumber } }', {}, viewer);
    expect(me).toEqual({ me: { phoneNumber: '0907 000 023' } });
  });

  test('a registered number is taken, and its registration is on the trail', async () => {
    const input = { phoneNumber: '0907000024', displayName: ' Chị  Lan ' };
    const selection = 'subscriber { id displayName phoneNumber }';
    const { subscriber } = await app.decide<{ subscriber: { id: string } }>(
      'registerSubscriber',
      input,
      selection,
    );
    expect(subscriber).toMatchObject({ displayName: 'Chị Lan', phoneNumber: '0907 000 024' });
    const again = await app.decide('registerSubscriber', input, selection);
    expect(codesOf(again)).toEqual(['NUMBER_TAKEN']);
    expect(await app.told('SubscriberRegistered', { subscriberId: subscriber.id })).toHaveLength(1);
    const trail = await app.graph.database.rows(
      'select deed from staff_decision where subject_id = $1',
      [subscriber.id],
    );
    expect(trail).toEqual([{ deed: 'REGISTER_SUBSCRIBER' }]);
  });
});
