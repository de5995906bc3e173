import { staffViewer } from '@chia-se/subgraph-kit';
import { TestSubgraph } from '@chia-se/subgraph-kit/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { manager, newSubscriber, openPeriod, submit, submitted } from '../../test/seed.ts';
import { feedback } from '../subgraph.ts';

let graph: TestSubgraph;
beforeAll(async () => {
  graph = await TestSubgraph.start(feedback);
  await openPeriod(graph);
});
afterAll(() => graph.stop());
beforeEach(() => graph.clock.advance({ seconds: 2 }));

const countOf = async (subscriberId: string) =>
  (
    await graph.database.rows<{ count: number }>(
      'select count(*)::int as count from feedback where subscriber_id = $1',
      [subscriberId],
    )
  )[0]?.count;

describe('submitting', () => {
  test('takes an opinion in and gives a code to read out', async () => {
    const viewer = newSubscriber();
    const { feedback: taken, userErrors } = await submit(graph, viewer);
    expect(userErrors).toEqual([]);
    expect(taken).toMatchObject({ title: 'Sóng yếu', status: 'RECEIVED' });
    expect(taken?.referenceCode).toMatch(
      /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]$/,
    );
    const event = (await graph.published()).at(-1);
    expect(event).toMatchObject({
      name: 'FeedbackSubmitted',
      payload: { feedbackId: taken?.id, subscriberId: viewer.id, topic: 'NETWORK_QUALITY' },
    });
  });

  test('keeps what was typed beside its NFC form', async () => {
    const typed = 'Sóng yếu'.normalize('NFD');
    const taken = await submitted(graph, newSubscriber(), {
      title: typed,
      body: `${typed}\r\n\u202eở đây`,
    });
    expect(taken.title).toBe('Sóng yếu'.normalize('NFC'));
    expect(taken.body).toBe('Sóng yếu\nở đây'.normalize('NFC'));
    const [original] = await graph.database.rows(
      'select title, body from feedback_original where feedback_id = $1',
      [taken.id],
    );
    expect(original).toEqual({ title: typed, body: `${typed}\r\n\u202eở đây` });
  });

  test('takes exactly as many characters as the messages say, however they are composed', async () => {
    const title = 'ế'.repeat(150).normalize('NFD');
    const body = 'ộ'.repeat(5_000).normalize('NFD');
    expect((await submit(graph, newSubscriber(), { title, body })).userErrors).toEqual([]);
    const tooLong = await submit(graph, newSubscriber(), { title: 'ế'.repeat(151) });
    expect(tooLong.userErrors[0]).toMatchObject({
      code: 'TITLE_TOO_LONG',
      field: ['input', 'title'],
      message: 'The title is longer than 150 characters. Please shorten it.',
    });
    const body5001 = await submit(graph, newSubscriber(), { body: 'a'.repeat(5_001) });
    expect(body5001.userErrors[0]?.message).toContain('5,000');
  });

  test.each([
    ['nothing', { title: '' }, 'TITLE_EMPTY'],
    ['blanks', { body: ' \n\t ' }, 'BODY_EMPTY'],
    ['zero-width characters only', { body: '\u200b\u200d\ufeff\u2060' }, 'BODY_EMPTY'],
    ['direction marks only', { title: '\u202e\u200f\u2066' }, 'TITLE_EMPTY'],
    ['invisible letters only', { body: '\u3164\u115f\u2800' }, 'BODY_EMPTY'],
    ['NUL only', { body: '\0\0' }, 'BODY_EMPTY'],
    ['a megabyte', { body: 'a'.repeat(1_000_000) }, 'BODY_TOO_LONG'],
    ['a megabyte of nothing', { title: '\u200b'.repeat(1_000_000) }, 'TITLE_TOO_LONG'],
    ['marks piled on one letter', { body: `a${'\u0301'.repeat(5_001)}` }, 'BODY_TOO_LONG'],
    ['an unknown topic', { topic: 'WEATHER' }, 'TOPIC_UNKNOWN'],
    ['a hostile topic', { topic: "'; drop table feedback --\0" }, 'TOPIC_UNKNOWN'],
    ['an unknown programme', { programmeCode: 'nope' }, 'PROGRAMME_UNKNOWN'],
    ['a hostile programme', { programmeCode: '\0' }, 'PROGRAMME_UNKNOWN'],
    ['an unknown province', { province: '99' }, 'PROVINCE_UNKNOWN'],
    ['a province from a prototype', { province: 'toString' }, 'PROVINCE_UNKNOWN'],
    ['the channel of the staff', { channel: 'CALL_CENTRE' }, 'CHANNEL_RESERVED'],
    ['a short key', { idempotencyKey: '1234567' }, 'IDEMPOTENCY_KEY_INVALID'],
    ['a long key', { idempotencyKey: 'k'.repeat(101) }, 'IDEMPOTENCY_KEY_INVALID'],
    ['a key with NUL', { idempotencyKey: '12345678\0' }, 'IDEMPOTENCY_KEY_INVALID'],
  ])('refuses %s in words', async (_what, over, code) => {
    const viewer = newSubscriber();
    const { feedback: none, userErrors } = await submit(graph, viewer, over);
    expect(none).toBeNull();
    expect(userErrors.map((error) => error.code)).toEqual([code]);
    expect(await countOf(viewer.id)).toBe(0);
  });

  test.each([
    ['NUL within', 'a\0b', 'ab', 'a␀b'],
    ['half a surrogate pair', 'a\ud800b', 'a\ufffdb', 'a\ufffdb'],
    ['right-to-left marks', 'ab\u202edc', 'abdc', 'ab\u202edc'],
    [
      'SQL',
      `'); drop table feedback; --`,
      `'); drop table feedback; --`,
      `'); drop table feedback; --`,
    ],
    [
      'markup',
      '<script>alert(1)</script>',
      '<script>alert(1)</script>',
      '<script>alert(1)</script>',
    ],
    ['an emoji alone', '👍', '👍', '👍'],
  ])('takes %s as text', async (_what, body, shown, kept) => {
    const taken = await submitted(graph, newSubscriber(), { body });
    expect(taken.body).toBe(shown);
    const [original] = await graph.database.rows<{ body: string }>(
      'select body from feedback_original where feedback_id = $1',
      [taken.id],
    );
    expect(original?.body).toBe(kept);
  });

  test('asks nobody and staff to sign in as a subscriber', async () => {
    const text = `mutation { submitFeedback(input: { topic: "OTHER", title: "a", body: "b",
      idempotencyKey: "12345678" }) { feedback { id } } }`;
    expect((await graph.run(text)).errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
    expect((await graph.run(text, {}, manager)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });

  test('says it in Vietnamese and calls the reader Quý khách', async () => {
    const { data } = await graph.run<{ submitFeedback: { userErrors: { message: string }[] } }>(
      `mutation { submitFeedback(input: { topic: "OTHER", title: "a", body: "", idempotencyKey: "12345678" })
         { userErrors { message } } }`,
      {},
      newSubscriber(),
      { language: 'vi' },
    );
    expect(data?.submitFeedback.userErrors[0]?.message).toBe(
      'Quý khách vui lòng nhập nội dung góp ý.',
    );
  });
});

describe('an acknowledged submission is never lost and never doubled', () => {
  const key = 'the-same-key';

  test('a repeated attempt gets the first one back', async () => {
    const viewer = newSubscriber();
    const first = await submitted(graph, viewer, { idempotencyKey: key });
    const again = await submitted(graph, viewer, { idempotencyKey: key });
    const inNfd = await submitted(graph, viewer, {
      idempotencyKey: key,
      title: 'Sóng yếu'.normalize('NFD'),
    });
    expect([again.id, inNfd.id]).toEqual([first.id, first.id]);
    expect(again.referenceCode).toBe(first.referenceCode);
    expect(await countOf(viewer.id)).toBe(1);
  });

  test('the same key with other words is refused', async () => {
    const viewer = newSubscriber();
    await submitted(graph, viewer, { idempotencyKey: key });
    const other = await submit(graph, viewer, { idempotencyKey: key, body: 'Chuyện khác' });
    expect(other.userErrors[0]).toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
      field: ['input', 'idempotencyKey'],
    });
  });

  test('two subscribers may hit upon the same key', async () => {
    const [a, b] = [newSubscriber(), newSubscriber()];
    const first = await submitted(graph, a, { idempotencyKey: key });
    const second = await submitted(graph, b, { idempotencyKey: key });
    expect(second.id).not.toBe(first.id);
  });

  test('twenty attempts at the same time leave one', async () => {
    const viewer = newSubscriber();
    const attempts = await Promise.all(
      Array.from({ length: 20 }, () => submitted(graph, viewer, { idempotencyKey: 'at-once-key' })),
    );
    expect(new Set(attempts.map(({ id }) => id)).size).toBe(1);
    expect(await countOf(viewer.id)).toBe(1);
    const told = (await graph.published()).filter(
      ({ name, payload }) => name === 'FeedbackSubmitted' && payload['subscriberId'] === viewer.id,
    );
    expect(told).toHaveLength(1);
  });

  test('a connection that is killed before commit leaves nothing, and the next attempt one', async () => {
    const viewer = newSubscriber();
    const other = await graph.database.connection();
    try {
      // The row is written, its event has to wait: as late within the transaction as it gets.
      await other.query('begin');
      await other.query('lock table event_outbox in access exclusive mode');
      const dying = graph.run(
        `mutation { submitFeedback(input: { topic: "OTHER", title: "a", body: "b",
           idempotencyKey: "killed-key" }) { feedback { id } userErrors { code } } }`,
        {},
        viewer,
      );
      const killed = await killWhoWaitsFor(other, 'event_outbox');
      expect(killed).toBe(1);
      const result = await dying;
      expect(result.errors?.[0]?.extensions['code']).toBe('INTERNAL_SERVER_ERROR');
      expect(result.errors?.[0]?.message).not.toMatch(/terminat|connection/i);
    } finally {
      await other.query('rollback');
      other.release();
    }
    expect(await countOf(viewer.id)).toBe(0);
    const retried = await submit(graph, viewer, {
      topic: 'OTHER',
      title: 'a',
      body: 'b',
      idempotencyKey: 'killed-key',
    });
    expect(retried.userErrors).toEqual([]);
    expect(await countOf(viewer.id)).toBe(1);
  });

  test('a repeated attempt finds its opinion although the period has closed since', async () => {
    const viewer = newSubscriber();
    const first = await submitted(graph, viewer, { idempotencyKey: key });
    const before = graph.clock.read();
    graph.clock.set('2027-01-01T00:00:00Z');
    try {
      const late = await submit(graph, viewer, { idempotencyKey: key });
      expect(late.feedback?.id).toBe(first.id);
      const fresh = await submit(graph, viewer);
      expect(fresh.userErrors[0]?.code).toBe('PERIOD_NOT_OPEN');
    } finally {
      graph.clock.set(before);
    }
  });
});

describe('limits', () => {
  test('ten a day, and the day ends at midnight in Vietnam', async () => {
    graph.clock.set('2026-11-24T16:00:00Z');
    const viewer = newSubscriber();
    for (let sent = 0; sent < 10; sent += 1) {
      await submitted(graph, viewer, { idempotencyKey: `limit-key-${sent}` });
      graph.clock.advance({ seconds: 2 });
    }
    const refused = await submit(graph, viewer);
    expect(refused.userErrors[0]?.code).toBe('DAILY_LIMIT_REACHED');
    const repeated = await submit(graph, viewer, { idempotencyKey: 'limit-key-9' });
    expect(repeated.userErrors).toEqual([]);
    graph.clock.set('2026-11-24T17:00:00Z');
    expect((await submit(graph, viewer)).userErrors).toEqual([]);
  });

  test('holds for attempts that come at the same time', async () => {
    const viewer = newSubscriber();
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => submit(graph, viewer)));
    const codes = outcomes.map((outcome) => outcome.userErrors[0]?.code ?? 'SUBMITTED');
    expect(codes.filter((code) => code === 'SUBMITTED')).toHaveLength(1);
    expect(new Set(codes)).toEqual(new Set(['SUBMITTED', 'TOO_FAST']));
  });
});

test('a staff member without scopes sees no more than the public', async () => {
  const taken = await submitted(graph);
  const nobody = staffViewer('01950000-0000-7000-8000-00000000ffff', []);
  const data = await graph.data(
    'query ($id: ID!) { feedback(id: $id) { id } }',
    { id: taken.id },
    nobody,
  );
  expect(data).toEqual({ feedback: null });
});

/** Ends the one backend that waits for a lock on the table. */
async function killWhoWaitsFor(
  client: { query(sql: string, values?: unknown[]): Promise<{ rowCount: number | null }> },
  table: string,
): Promise<number | null> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const { rowCount } = await client.query(
      `select pg_terminate_backend(pid) from pg_locks
       where relation = $1::regclass and not granted
         and database = (select oid from pg_database where datname = current_database())`,
      [table],
    );
    if (rowCount) return rowCount;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return 0;
}
