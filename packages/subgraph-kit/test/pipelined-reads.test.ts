import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { preparedStatement } from '../src/database/prepared-statement.ts';
import { TestSubgraph } from '../src/testing/index.ts';
import { notes } from './note-subgraph.ts';

let graph: TestSubgraph;
beforeAll(async () => {
  graph = await TestSubgraph.start(notes);
});
afterAll(() => graph.stop());

const rows = <Row extends object>(sql: string, parameters?: unknown[]) =>
  graph.database.rows<Row>(sql, parameters);

test('each reader gets its own rows, whatever else is on the way', async () => {
  const numbers = Array.from({ length: 500 }, (_, n) => n);
  const answers = await Promise.all(
    numbers.map((n) =>
      rows<{ n: number }>('select $1::int + g as n from generate_series(0, 2) g', [n]),
    ),
  );
  expect(answers.map((answer) => answer.map(({ n }) => n))).toEqual(
    numbers.map((n) => [n, n + 1, n + 2]),
  );
});

test('a query that fails costs itself alone', async () => {
  const answers = await Promise.allSettled(
    ['1', 'x', '3'].map((text) => rows<{ n: number }>('select $1::text::int as n', [text])),
  );
  expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(await rows('select 4 as n')).toEqual([{ n: 4 }]);
});

test('a text that PostgreSQL refuses is refused each time', async () => {
  for (let time = 0; time < 2; time += 1) {
    await expect(rows('select nothing from nowhere')).rejects.toThrow('nowhere');
  }
});

test('readers do not wait behind a slow one of another turn', async () => {
  const done: string[] = [];
  const slow = rows('select 1 from (select pg_sleep(1)) s').then(() => done.push('slow'));
  const slowRead = rows(
    'select count(*) from generate_series(1, 2000000) a where a % 7 = (select 3)',
  ).then(() => done.push('slow read'));
  await new Promise((resolve) => setTimeout(resolve, 20));
  await rows('select 1 as n').then(() => done.push('quick'));
  await Promise.all([slow, slowRead]);
  expect(done[0]).toBe('quick');
});

test('a connection that breaks is replaced', async () => {
  await rows('select 5 as n');
  const end = `select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`;
  await rows(end);
  for (let attempt = 0; ; attempt += 1) {
    const answer = await rows('select 6 as n').catch((error: unknown) => error);
    if (Array.isArray(answer)) {
      expect(answer).toEqual([{ n: 6 }]);
      return;
    }
    expect(attempt).toBeLessThan(10);
  }
});

test('times arrive as they were written, in any zone', async () => {
  const times = [
    '2026-01-31T17:00:00.123Z',
    '1999-12-31T23:59:59.000Z',
    '0099-03-01T00:00:00.000Z',
  ];
  const [row] = await rows<{ times: Date[] }>('select $1::timestamptz[] as times', [times]);
  expect(row?.times.map((time) => time.toISOString())).toEqual(times);
  for (const time of times) {
    const [one] = await rows<{ at: Date }>('select $1::timestamptz as at', [time]);
    expect(one?.at.toISOString()).toBe(time);
  }
  const [odd] = await rows<{ never: number; micro: Date }>(
    `select 'infinity'::timestamptz as never, '2026-01-31 17:00:00.123456+07'::timestamptz as micro`,
  );
  expect(odd?.never).toBe(Number.POSITIVE_INFINITY);
  expect(odd?.micro.toISOString()).toBe('2026-01-31T10:00:00.123Z');
});

test('requests that ask the same at once are one query, and each gets its own rows', async () => {
  const sql =
    'select k as key, n from unnest($1::text[]) k cross join generate_series(1, 2) n order by n desc';
  const before = await queries();
  const ask = (keys: string[]) =>
    graph.database.rowsByKeys<{ key: string; n: number }>(sql, keys, (row) => row.key);
  const [one, two, none, same] = await Promise.all([
    ask(['a', 'b']),
    ask(['c']),
    ask([]),
    ask(['b', 'b']),
  ]);
  const sorted = (answer: { key: string; n: number }[]) => answer.map(({ key, n }) => `${key}${n}`);
  expect(sorted(one)).toEqual(['a2', 'a1', 'b2', 'b1']);
  expect(sorted(two)).toEqual(['c2', 'c1']);
  expect(none).toEqual([]);
  expect(sorted(same)).toEqual(['b2', 'b1']);
  expect((await queries()) - before).toBeLessThanOrEqual(1);
  const failing = await Promise.allSettled(
    [1, 2].map(() => graph.database.rowsByKeys('select nothing', ['a'], String)),
  );
  expect(failing.map(({ status }) => status)).toEqual(['rejected', 'rejected']);

  /** How many statements of the text above the sessions here have last run; the pipeline has one each. */
  async function queries(): Promise<number> {
    const [row] = await rows<{ count: number }>(
      `select count(*)::int as count from pg_stat_activity where query = $1`,
      [sql],
    );
    return row?.count ?? 0;
  }
});

test('only what reads, and waits for no lock, goes into the pipeline', () => {
  const id = randomUUID();
  for (const text of [
    'select 1',
    ' with a as (select 1) select * from a',
    'select updated_at from t',
  ])
    expect(preparedStatement(`${text} -- ${id}`).reads).toBe(true);
  for (const text of [
    'select 1 for update',
    'select a from b for no key update',
    'select a from b for share of b',
    'with gone as (delete from t returning id) select * from gone',
    "select nextval('s')",
    'select pg_advisory_lock(1)',
    'insert into t values (1)',
    'update t set a = 1',
  ])
    expect(preparedStatement(`${text} -- ${id}`).reads).toBe(false);
});
