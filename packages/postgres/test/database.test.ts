import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { withClient } from '../src/database.ts';
import { ensureDatabase, type PostgresServer, startPostgres } from '../src/index.ts';
import { temporaryFolder } from './temporary-folders.ts';

const folder = temporaryFolder();
let server: PostgresServer;

beforeAll(async () => {
  server = await startPostgres({ dataDir: folder.path, tuning: 'ephemeral' });
});
afterAll(async () => {
  await server.stop();
  folder[Symbol.dispose]();
});

const query = async (url: string, text: string): Promise<unknown[]> =>
  (await withClient(url, (client) => client.query(text))).rows as unknown[];

const onDatabase = (url: string, name: string): string => url.replace(/[^/]*$/, name);

test('each role owns its database and can reach no other', async () => {
  const [feedback, rewards] = await Promise.all([
    ensureDatabase(server, { name: 'feedback', role: 'feedback' }),
    ensureDatabase(server, { name: 'rewards', role: 'rewards' }),
  ]);
  await query(feedback, 'CREATE TABLE feedback (title text)');
  await query(rewards, 'CREATE TABLE award (amount int)');
  for (const database of ['feedback', 'postgres', 'template1']) {
    await expect(query(onDatabase(rewards, database), 'SELECT 1')).rejects.toMatchObject({
      code: '42501',
      message: expect.stringMatching(/permission denied for database/),
    });
  }
  // Nor read the tables if it could come in.
  const superuser = server.url('feedback');
  await expect(query(superuser, 'SET ROLE rewards; SELECT * FROM feedback')).rejects.toMatchObject({
    code: '42501',
  });
});

test('a role is no superuser and can make neither roles nor databases', async () => {
  const url = await ensureDatabase(server, { name: 'humble', role: 'humble' });
  const denied = { code: '42501' };
  await expect(query(url, 'CREATE ROLE more')).rejects.toMatchObject(denied);
  await expect(query(url, 'CREATE DATABASE more')).rejects.toMatchObject(denied);
  await expect(query(url, "COPY (SELECT 1) TO PROGRAM 'cat'")).rejects.toMatchObject(denied);
  await expect(query(url, "SELECT pg_read_file('PG_VERSION')")).rejects.toMatchObject(denied);
  await expect(query(url, 'ALTER ROLE humble SUPERUSER')).rejects.toMatchObject(denied);
});

test('the extensions are there', async () => {
  const url = await ensureDatabase(server, { name: 'equipped', role: 'equipped' });
  const rows = await query(
    url,
    "SELECT extname FROM pg_extension WHERE extname <> 'plpgsql' ORDER BY 1",
  );
  expect(rows.map((row) => (row as { extname: string }).extname)).toEqual([
    'btree_gin',
    'citext',
    'pg_trgm',
    'pgcrypto',
    'unaccent',
  ]);
  expect(await query(url, "SELECT unaccent('Đường phố') AS folded")).toEqual([
    { folded: 'Duong pho' },
  ]);
});

test('asking again changes nothing, and a given password replaces the kept one', async () => {
  const first = await ensureDatabase(server, { name: 'again', role: 'again' });
  await query(first, 'CREATE TABLE kept ()');
  expect(await ensureDatabase(server, { name: 'again', role: 'again' })).toBe(first);
  const second = await ensureDatabase(server, {
    name: 'again',
    role: 'again',
    password: 'p@ss/ word',
  });
  expect(await query(second, 'SELECT count(*)::int AS n FROM kept')).toEqual([{ n: 0 }]);
  await expect(query(first, 'SELECT 1')).rejects.toMatchObject({ code: '28P01' });
});

test('refuses a name that would need quoting', async () => {
  await expect(
    ensureDatabase(server, { name: 'x; DROP DATABASE postgres', role: 'x' }),
  ).rejects.toThrow(RangeError);
});
