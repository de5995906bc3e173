import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SubscribersGraph } from './subscribers-graph.ts';

let app: SubscribersGraph;
beforeAll(async () => {
  app = await SubscribersGraph.start({ SIGN_IN_CODES_PER_ADDRESS_PER_HOUR: '1000' });
});
afterAll(() => app.stop());

const codes = (payload: { userErrors: { code: string }[] }) =>
  payload.userErrors.map((e) => e.code);

describe('signing in', () => {
  test('a number however it is typed is one subscription', async () => {
    const first = await app.signIn('0901000001');
    const second = await app.signIn('+84 90 100 00 01');
    expect(second.viewer.id).toBe(first.viewer.id);
    expect(first.viewer.kind).toBe('SUBSCRIBER');
    const me = await app.graph.data('{ me { id memberId phoneNumber } }', {}, first.viewer);
    expect(me).toEqual({
      me: { id: first.viewer.id, memberId: first.viewer.memberId, phoneNumber: '0901 000 001' },
    });
  });

  test('two first sign-ins at once make one subscription', async () => {
    const phoneNumber = '0901000002';
    await app.requestCode(phoneNumber);
    const code = (await app.receivedCode(phoneNumber)) ?? '';
    await app.requestCode(phoneNumber, 'STAFF');
    const outcomes = await Promise.all([1, 2, 3].map(() => app.enterCode(phoneNumber, code)));
    expect(outcomes.filter((outcome) => outcome.session !== null)).toHaveLength(1);
    const rows = await app.graph.database.rows(
      "select 1 from number_holding where phone_number = '+84901000002'",
    );
    expect(rows).toHaveLength(1);
  });

  test('a code is good once', async () => {
    await app.requestCode('0901000003');
    const code = (await app.receivedCode('0901000003')) ?? '';
    expect((await app.enterCode('0901000003', code)).session).not.toBeNull();
    expect(codes(await app.enterCode('0901000003', code))).toEqual(['CODE_WRONG']);
  });

  test('a new code voids the old', async () => {
    await app.requestCode('0901000004');
    const old = (await app.receivedCode('0901000004')) ?? '';
    await app.requestCode('0901000004');
    const fresh = (await app.receivedCode('0901000004')) ?? '';
    if (old !== fresh)
      expect(codes(await app.enterCode('0901000004', old))).toEqual(['CODE_WRONG']);
    expect((await app.enterCode('0901000004', fresh)).session).not.toBeNull();
  });

  test('a code ends after its time', async () => {
    await app.requestCode('0901000005');
    const code = (await app.receivedCode('0901000005')) ?? '';
    app.graph.clock.advance({ minutes: 5, seconds: 1 });
    expect(codes(await app.enterCode('0901000005', code))).toEqual(['CODE_WRONG']);
  });

  test('twenty guesses at once have five tries between them', async () => {
    await app.requestCode('0901000006');
    const code = (await app.receivedCode('0901000006')) ?? '';
    const wrong = code === '000000' ? '000001' : '000000';
    await Promise.all(Array.from({ length: 20 }, () => app.enterCode('0901000006', wrong)));
    expect(codes(await app.enterCode('0901000006', code))).toEqual(['CODE_WRONG']);
    const [row] = await app.graph.database.rows<{ left: number }>(
      `select tries_left as left from sign_in_code where phone_number = '+84901000006'`,
    );
    expect(row?.left).toBe(0);
  });

  test('a code is stored as a keyed hash and the text is plain ASCII in one part', async () => {
    await app.requestCode('0901000007');
    const code = (await app.receivedCode('0901000007')) ?? '';
    const [row] = await app.graph.database.rows<{ hash: string }>(
      `select code_hash as hash from sign_in_code where phone_number = '+84901000007'`,
    );
    expect(row?.hash).toMatch(/^[\da-f]{64}$/);
    const [text] = await app.graph.database.rows<{ body: string }>(
      `select body from sent_message where recipient = '+84901000007'`,
    );
    expect(text?.body).toContain(code);
    expect(text?.body).toMatch(/^[\x20-\x7e]{1,160}$/);
  });

  test.each(['', '123', '0281234567', 'x'.repeat(10_000)])(
    'refuses the number %.20s',
    async (typed) => {
      expect(codes(await app.requestCode(typed))).toEqual(['PHONE_NUMBER_INVALID']);
    },
  );

  test('a number gets five codes an hour, then has to wait', async () => {
    for (let n = 0; n < 5; n += 1) expect((await app.requestCode('0901000008')).sent).toBe(true);
    expect(codes(await app.requestCode('0901000008'))).toEqual(['TOO_MANY_CODES']);
    app.graph.clock.advance({ hours: 1, seconds: 1 });
    expect((await app.requestCode('0901000008')).sent).toBe(true);
  });
});

describe('who is known', () => {
  test('the answer is the same for a number that nobody holds, and nothing is sent', async () => {
    const closed = await SubscribersGraph.start({ SUBSCRIBER_SIGN_UP: 'registered-only' });
    try {
      const known = await closed.requestCode('0938000006', 'STAFF');
      const unknown = await closed.requestCode('0902000001');
      expect(unknown).toEqual(known);
      expect(await closed.receivedCode('0902000001')).toBeNull();
      expect(codes(await closed.enterCode('0902000001', '123456'))).toEqual(['CODE_WRONG']);
    } finally {
      await closed.stop();
    }
  });

  test('an address gets only so many codes, whatever the numbers', async () => {
    const strict = await SubscribersGraph.start({ SIGN_IN_CODES_PER_ADDRESS_PER_HOUR: '3' });
    try {
      for (let n = 0; n < 3; n += 1) await strict.requestCode(`090300000${n}`);
      expect(codes(await strict.requestCode('0903000009'))).toEqual(['TOO_MANY_CODES']);
      expect((await strict.requestCode('0903000009', 'SUBSCRIBER', '10.9.8.7')).sent).toBe(true);
    } finally {
      await strict.stop();
    }
  });
});

describe('sessions', () => {
  test('a refresh token gives the next pair, once; used again it ends the session', async () => {
    const first = await app.signIn('0904000001');
    const second = await app.refresh(first.refreshToken);
    expect(second.session).not.toBeNull();
    expect(codes(await app.refresh(first.refreshToken))).toEqual(['SESSION_ENDED']);
    expect(codes(await app.refresh(second.session?.refreshToken ?? ''))).toEqual(['SESSION_ENDED']);
  });

  test('two exchanges of one token at once: one gets the pair and the session ends', async () => {
    const { refreshToken } = await app.signIn('0904000002');
    const outcomes = await Promise.all([app.refresh(refreshToken), app.refresh(refreshToken)]);
    const won = outcomes.filter((outcome) => outcome.session !== null);
    expect(won).toHaveLength(1);
    expect(codes(await app.refresh(won[0]?.session?.refreshToken ?? ''))).toEqual([
      'SESSION_ENDED',
    ]);
  });

  test('signing out ends the session', async () => {
    const { refreshToken } = await app.signIn('0904000003');
    await app.graph.data(
      'mutation ($input: RefreshTokenInput!) { signOut(input: $input) { signedOut } }',
      { input: { refreshToken } },
    );
    expect(codes(await app.refresh(refreshToken))).toEqual(['SESSION_ENDED']);
  });

  test('a session of a subscriber ends after a month', async () => {
    const { refreshToken } = await app.signIn('0904000004');
    app.graph.clock.advance({ days: 30, seconds: 1 });
    expect(codes(await app.refresh(refreshToken))).toEqual(['SESSION_ENDED']);
  });

  test('a token that was never given is refused', async () => {
    expect(codes(await app.refresh('made up'))).toEqual(['SESSION_ENDED']);
  });
});
