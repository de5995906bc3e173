import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from '@jest/globals';
import { withClient } from '../src/database.ts';
import { identify } from '../src/process-identity.ts';
import { cloneDatabase, templateDatabase, testPostgres } from '../src/testing/index.ts';
import { sweepTestServers } from '../src/testing/test-server.ts';
import { postmasterOf } from './temporary-folders.ts';

const query = async (url: string, text: string): Promise<unknown[]> =>
  (await withClient(url, (client) => client.query(text))).rows as unknown[];

const migrate = async (url: string): Promise<void> => {
  await query(
    url,
    `CREATE TABLE word (id int PRIMARY KEY, text citext);
     CREATE INDEX ON word USING gin ((text::text) gin_trgm_ops);
     INSERT INTO word SELECT i, 'từ ' || i FROM generate_series(1, 1000) i`,
  );
};

test('a template is made once, however many ask at the same time', async () => {
  let times = 0;
  const ask = () =>
    templateDatabase('raced', async (url) => {
      times++;
      await migrate(url);
    });
  const names = await Promise.all([ask(), ask(), ask(), ask()]);
  expect(times).toBe(1);
  expect(new Set(names).size).toBe(1);
});

test('a template whose making failed is made anew', async () => {
  const broken = templateDatabase('broken', async (url) => {
    await migrate(url);
    throw new Error('half way');
  });
  await expect(broken).rejects.toThrow('half way');
  const clone = await cloneDatabase(await templateDatabase('broken', migrate));
  expect(await query(clone.url, 'SELECT count(*)::int AS n FROM word')).toEqual([{ n: 1000 }]);
  await clone.drop();
});

test('copies are apart from each other, are owned by the ordinary role, and can be dropped in use', async () => {
  const template = await templateDatabase('words', migrate);
  const [one, two] = await Promise.all([cloneDatabase(template), cloneDatabase(template)]);
  await query(one.url, 'DELETE FROM word');
  expect(await query(two.url, 'SELECT count(*)::int AS n FROM word')).toEqual([{ n: 1000 }]);
  expect(await query(one.url, 'SELECT usesuper FROM pg_user WHERE usename = current_user')).toEqual(
    [{ usesuper: false }],
  );
  await withClient(one.url, () => one.drop());
  await two.drop();
  await expect(query(one.url, 'SELECT 1')).rejects.toMatchObject({ code: '3D000' });
});

test('how quick copies are (printed, not judged)', async () => {
  const template = await templateDatabase('words', migrate);
  const superuser = testPostgres().superuserUrl('postgres');
  const took: Record<string, number> = {};
  for (const strategy of ['FILE_COPY', 'WAL_LOG']) {
    const copies = Array.from({ length: 8 }, (_, i) => `${strategy.toLowerCase()}_${i}`);
    const begin = performance.now();
    for (const name of copies) {
      await query(superuser, `CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY ${strategy}`);
    }
    took[strategy] = Math.round((performance.now() - begin) / copies.length);
    for (const name of copies) await query(superuser, `DROP DATABASE ${name}`);
  }
  process.stdout.write(`copying a database: ${JSON.stringify(took)} ms\n`);
  expect(Object.keys(took)).toHaveLength(2);
});

test('the next run removes the server of a run that was killed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'chia-se-test-postgres-'));
  const script = join(import.meta.dirname, 'parent-process.ts');
  const run = spawn(process.execPath, [script, join(folder, 'data')]);
  await new Promise((resolve) => createInterface({ input: run.stdout }).once('line', resolve));
  expect(await sweepTestServers()).not.toContain(folder);

  const server = postmasterOf(join(folder, 'data'));
  const ended = new Promise((resolve) => run.once('exit', resolve));
  run.kill('SIGKILL');
  await ended;
  expect(await sweepTestServers()).toContain(folder);
  expect(identify(server)).toBeUndefined();
  expect(existsSync(folder)).toBe(false);
});
