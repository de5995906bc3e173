import { generateSigningKeys } from '@chia-se/viewer';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { settings } from '../src/settings.ts';
import { codesOf, SubscribersGraph } from './subscribers-graph.ts';

let app: SubscribersGraph;
beforeAll(async () => {
  app = await SubscribersGraph.start({ SIGN_IN_CODES_PER_ADDRESS_PER_HOUR: '1000' });
});
afterAll(() => app.stop());

const another = (code: string | null) => (code === '000000' ? '000001' : '000000');

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

  test('a first sign-in and five registrations of one number at once make one subscription', async () => {
    const phoneNumber = '0901000002';
    await app.requestCode(phoneNumber);
    const code = (await app.receivedCode(phoneNumber)) ?? '';
    await Promise.all([
      app.enterCode(phoneNumber, code),
      ...Array.from({ length: 5 }, () =>
        app.decide('registerSubscriber', { phoneNumber, displayName: null }, 'subscriber { id }'),
      ),
    ]);
    const rows = await app.graph.database.rows(
      "select 1 from number_holding where phone_number = '+84901000002'",
    );
    expect(rows).toHaveLength(1);
  });

  test('a code is good once, also for three who enter it at once', async () => {
    await app.requestCode('0901000003');
    const code = (await app.receivedCode('0901000003')) ?? '';
    const outcomes = await Promise.all([1, 2, 3].map(() => app.enterCode('0901000003', code)));
    expect(outcomes.filter(({ session }) => session !== null)).toHaveLength(1);
    expect(codesOf(await app.enterCode('0901000003', code))).toEqual(['CODE_WRONG']);
  });

  test('a code may be typed with a gap', async () => {
    await app.requestCode('0901000010');
    const code = (await app.receivedCode('0901000010')) ?? '';
    const { session } = await app.enterCode('0901000010', ` ${code.slice(0, 3)} ${code.slice(3)}`);
    expect(session).not.toBeNull();
  });

  test('a new code voids the old', async () => {
    await app.requestCode('0901000004');
    const old = await app.receivedCode('0901000004');
    let fresh = old;
    while (fresh === old) {
      await app.requestCode('0901000004');
      fresh = await app.receivedCode('0901000004');
    }
    expect(codesOf(await app.enterCode('0901000004', old ?? ''))).toEqual(['CODE_WRONG']);
    expect((await app.enterCode('0901000004', fresh ?? '')).session).not.toBeNull();
  });

  test('a code ends after its time', async () => {
    await app.requestCode('0901000005');
    const code = (await app.receivedCode('0901000005')) ?? '';
    app.graph.clock.advance({ minutes: 5, seconds: 1 });
    expect(codesOf(await app.enterCode('0901000005', code))).toEqual(['CODE_WRONG']);
  });

  test('a clock that is moved back makes no used or guessed code good again', async () => {
    const [used, guessed] = ['0901000021', '0901000022'] as const;
    const codes = new Map<string, string>();
    for (const number of [used, guessed]) {
      await app.requestCode(number);
      codes.set(number, (await app.receivedCode(number)) ?? '');
    }
    const code = (number: string) => codes.get(number) ?? '';
    expect((await app.enterCode(used, code(used))).session).not.toBeNull();
    for (let n = 0; n < 5; n += 1) await app.enterCode(guessed, another(code(guessed)));
    app.graph.clock.advance({ hours: -1 });
    for (const number of [used, guessed]) {
      expect(codesOf(await app.enterCode(number, code(number)))).toEqual(['CODE_WRONG']);
    }
    app.graph.clock.advance({ hours: 1 });
  });

  test('the fifth try may be right, the sixth may not', async () => {
    for (const [phoneNumber, wrongTries, opens] of [
      ['0901000011', 4, true],
      ['0901000012', 5, false],
    ] as const) {
      await app.requestCode(phoneNumber);
      const code = (await app.receivedCode(phoneNumber)) ?? '';
      for (let n = 0; n < wrongTries; n += 1) await app.enterCode(phoneNumber, another(code));
      expect((await app.enterCode(phoneNumber, code)).session !== null).toBe(opens);
    }
  });

  test('twenty guesses at once have five tries between them', async () => {
    await app.requestCode('0901000006');
    const code = (await app.receivedCode('0901000006')) ?? '';
    await Promise.all(Array.from({ length: 20 }, () => app.enterCode('0901000006', another(code))));
    expect(codesOf(await app.enterCode('0901000006', code))).toEqual(['CODE_WRONG']);
    const [row] = await app.graph.database.rows<{ left: number }>(
      `select tries_left as left from sign_in_code where phone_number = '+84901000006'`,
    );
    expect(row?.left).toBe(0);
  });

  test('a code for a subscriber opens nothing for staff', async () => {
    await app.requestCode('0938000006');
    const code = (await app.receivedCode('0938000006')) ?? '';
    expect(codesOf(await app.enterCode('0938000006', code, 'STAFF'))).toEqual(['CODE_WRONG']);
  });

  test('a code is stored as a keyed hash of its own and the text is plain ASCII in one part', async () => {
    await app.requestCode('0901000007');
    const code = (await app.receivedCode('0901000007')) ?? '';
    const [row] = await app.graph.database.rows<{ hash: string; salt: string }>(
      `select code_hash as hash, salt from sign_in_code where phone_number = '+84901000007'`,
    );
    expect(row?.hash).toMatch(/^[\da-f]{64}$/);
    expect(row?.salt).toMatch(/^[\da-f]{32}$/);
    const [text] = await app.graph.database.rows<{ body: string }>(
      `select body from sent_message where "to" = '+84901000007'`,
    );
    expect(text?.body).toContain(code);
    expect(text?.body).toMatch(/^[\x20-\x7e]{1,160}$/);
  });

  test.each(['', '123', '0281234567', '+1 650 253 0000', 'x'.repeat(10_000)])(
    'refuses the number %.20s',
    async (typed) => {
      expect(codesOf(await app.requestCode(typed))).toEqual(['PHONE_NUMBER_INVALID']);
      expect(codesOf(await app.enterCode(typed, '123456'))).toEqual(['PHONE_NUMBER_INVALID']);
    },
  );
});

describe('the developers’ outbox', () => {
  test('shows the newest texts first, to whom they went, and only as many as asked for', async () => {
    await app.requestCode('0901000020');
    await app.requestCode('0901000021');
    const { developerOutbox } = await app.graph.data<{ developerOutbox: { to: string }[] }>(
      '{ developerOutbox(first: 2) { to body createdAt } }',
    );
    expect(developerOutbox.map(({ to }) => to)).toEqual(['+84901000021', '+84901000020']);
    const { errors } = await app.graph.run('{ developerOutbox(first: 101) { to } }');
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
  });
});

describe('how often a code may be asked for', () => {
  test('a number gets five an hour, then has to wait, and asking meanwhile makes it no longer', async () => {
    for (let n = 0; n < 5; n += 1) expect((await app.requestCode('0901000008')).sent).toBe(true);
    const refused = await app.requestCode('0901000008');
    expect(codesOf(refused)).toEqual(['TOO_MANY_CODES']);
    expect(refused.userErrors[0]?.message).toMatch(/Try again in (59|60) minutes\./);
    app.graph.clock.advance({ minutes: 30 });
    expect(codesOf(await app.requestCode('0901000008'))).toEqual(['TOO_MANY_CODES']);
    app.graph.clock.advance({ minutes: 30, seconds: 1 });
    expect((await app.requestCode('0901000008')).sent).toBe(true);
  });

  test('twenty who ask at once get five between them', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () => app.requestCode('0901000009')),
    );
    expect(outcomes.filter(({ sent }) => sent)).toHaveLength(5);
  });

  test('a refused request leaves the code that stands', async () => {
    for (let n = 0; n < 5; n += 1) await app.requestCode('0901000013');
    const code = (await app.receivedCode('0901000013')) ?? '';
    await app.requestCode('0901000013');
    expect((await app.enterCode('0901000013', code)).session).not.toBeNull();
  });

  test('an address gets only so many, whatever the numbers, and uses up nobody else’s limit', async () => {
    const strict = await SubscribersGraph.start({
      SIGN_IN_CODES_PER_ADDRESS_PER_HOUR: '3',
      SIGN_IN_CODES_PER_PREFIX_PER_HOUR: '6',
    });
    try {
      for (let n = 0; n < 3; n += 1) await strict.requestCode(`090300000${n}`);
      for (let n = 0; n < 20; n += 1) {
        expect(codesOf(await strict.requestCode('0903000009'))).toEqual(['TOO_MANY_CODES']);
      }
      const elsewhere = await strict.requestCode('0903000009', 'SUBSCRIBER', '10.9.8.7');
      expect(elsewhere.sent).toBe(true);
    } finally {
      await strict.stop();
    }
  });

  test('a prefix gets only so many, whatever the addresses', async () => {
    const strict = await SubscribersGraph.start({ SIGN_IN_CODES_PER_PREFIX_PER_HOUR: '2' });
    try {
      await strict.requestCode('0903000001', 'SUBSCRIBER', '10.0.0.1');
      await strict.requestCode('0903000002', 'SUBSCRIBER', '10.0.0.2');
      const third = await strict.requestCode('0903000003', 'SUBSCRIBER', '10.0.0.3');
      expect(codesOf(third)).toEqual(['TOO_MANY_CODES']);
      expect((await strict.requestCode('0703000003', 'SUBSCRIBER', '10.0.0.3')).sent).toBe(true);
    } finally {
      await strict.stop();
    }
  });
});

describe('who is known', () => {
  test('known and unknown numbers get the same answer after the same statements', async () => {
    const closed = await SubscribersGraph.start({ SUBSCRIBER_SIGN_UP: 'registered-only' });
    try {
      await closed.decide(
        'registerSubscriber',
        { phoneNumber: '0902000002', displayName: null },
        'subscriber { id }',
      );
      const statements = await countStatements(closed);
      const answers: unknown[] = [];
      for (const [phoneNumber, as] of [
        ['0902000002', 'SUBSCRIBER'],
        ['0902000001', 'SUBSCRIBER'],
        ['0938000006', 'STAFF'],
        ['0902000001', 'STAFF'],
      ] as const) {
        const before = statements();
        const request = await closed.requestCode(phoneNumber, as);
        const asked = statements() - before;
        const guess = await closed.enterCode(phoneNumber, '12345 six', as);
        answers.push({ request, guess, asked });
      }
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
      expect(await closed.receivedCode('0902000001')).toBeNull();
      expect(await closed.receivedCode('0902000002')).toMatch(/^\d{6}$/);
      expect(codesOf(await closed.enterCode('0902000001', '123456'))).toEqual(['CODE_WRONG']);
    } finally {
      await closed.stop();
    }
  });

  test('where no SMS gateway is configured the answer says so, to everybody alike', async () => {
    const mute = await SubscribersGraph.start({
      SMS_DELIVERY: 'none',
      SUBSCRIBER_SIGN_UP: 'registered-only',
    });
    try {
      for (const [phoneNumber, as] of [
        ['0938000006', 'STAFF'],
        ['0902000001', 'SUBSCRIBER'],
      ] as const) {
        expect(codesOf(await mute.requestCode(phoneNumber, as))).toEqual(['SMS_UNAVAILABLE']);
      }
      const { errors } = await mute.graph.run('{ developerOutbox { body } }');
      expect(errors?.[0]?.extensions).toEqual({ code: 'FORBIDDEN' });
    } finally {
      await mute.stop();
    }
  });
});

describe('settings', () => {
  test('production refuses whatever is for demonstration, and a key that is none', async () => {
    const { privateKey } = await generateSigningKeys();
    const problemsOf = (environment: Record<string, string>) =>
      settings
        .safeParse({ ENVIRONMENT: 'production', SIGN_IN_PRIVATE_KEY: privateKey, ...environment })
        .error?.issues.map((issue) => issue.path.join()) ?? [];
    expect(problemsOf({})).toEqual([]);
    expect(problemsOf({ SIGN_IN_PRIVATE_KEY: privateKey.replaceAll('\n', '\\n') })).toEqual([]);
    expect(problemsOf({ SMS_DELIVERY: 'outbox' })).toEqual(['SMS_DELIVERY']);
    expect(problemsOf({ DEMO_STAFF: 'on' })).toEqual(['DEMO_STAFF']);
    expect(problemsOf({ SIGN_IN_PRIVATE_KEY: 'a secret' })).toEqual(['SIGN_IN_PRIVATE_KEY']);
  });
});

/** Counts the statements that the subgraph sends, in transactions too; texts to telephones apart. */
async function countStatements({ graph }: SubscribersGraph): Promise<() => number> {
  let count = 0;
  const { database } = graph;
  const rows = database.rows.bind(database);
  database.rows = (sql: string, parameters?: readonly unknown[]) => {
    count += 1;
    return rows(sql, parameters) as never;
  };
  const transaction = database.transaction.bind(database);
  database.transaction = (work) =>
    transaction((tx) => {
      const inside = tx.rows;
      return work({
        ...tx,
        rows: (sql: string, parameters?: readonly unknown[]) => {
          count += 1;
          return inside(sql, parameters) as never;
        },
      });
    });
  return () => count;
}
