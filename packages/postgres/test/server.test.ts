import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { withClient } from '../src/database.ts';
import { type PostgresServer, PostgresStartError, startPostgres } from '../src/index.ts';
import { identify } from '../src/process-identity.ts';
import { postmasterOf, temporaryFolder } from './temporary-folders.ts';

const query = async (url: string, text: string): Promise<unknown[]> =>
  (await withClient(url, (client) => client.query(text))).rows as unknown[];

const remember = (server: { url: string }): Promise<unknown[]> =>
  query(server.url, "CREATE TABLE memory AS SELECT 'kept' AS what");

const recall = (server: PostgresServer): Promise<unknown[]> =>
  query(server.url('postgres'), 'SELECT what FROM memory');

async function startError(dataDir: string): Promise<PostgresStartError> {
  const outcome = await startPostgres({ dataDir, tuning: 'ephemeral' }).catch((error) => error);
  if (!(outcome instanceof PostgresStartError)) throw new Error('it was expected not to start');
  expect(outcome.message).not.toContain('\n');
  return outcome;
}

/** Starts a server from another process. */
async function startElsewhere(dataDir: string, ...args: string[]) {
  const script = join(import.meta.dirname, 'parent-process.ts');
  const child = spawn(process.execPath, [script, dataDir, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  for await (const line of createInterface({ input: child.stdout })) {
    const { url, port } = JSON.parse(line) as { url: string; port: number };
    return { child, ended, url, port };
  }
  throw new Error('the process ended before its server was ready');
}

describe('a data folder', () => {
  test('keeps data, passwords and settings between runs', async () => {
    using folder = temporaryFolder();
    const first = await startPostgres({ dataDir: folder.path });
    await remember({ url: first.url('postgres') });
    await first.stop();
    expect(existsSync(join(folder.path, 'cluster', 'postmaster.pid'))).toBe(false);

    const second = await startPostgres({ dataDir: folder.path, tuning: 'ephemeral' });
    expect(await recall(second)).toEqual([{ what: 'kept' }]);
    expect(statSync(join(folder.path, 'passwords.json')).mode & 0o777).toBe(0o600);
    await second.stop();
    await second.stop();
  });

  test('says UTF-8, UTC, C.UTF-8 and knows Vietnamese letters and their order', async () => {
    using folder = temporaryFolder();
    const server = await startPostgres({ dataDir: folder.path });
    const url = server.url('postgres');
    expect(
      await query(
        url,
        `SELECT current_setting('TimeZone') AS zone, current_setting('server_encoding') AS encoding,
                current_setting('fsync') AS fsync, current_setting('listen_addresses') AS listen,
                current_setting('unix_socket_directories') AS sockets,
                (SELECT datlocale FROM pg_database WHERE datname = 'postgres') AS locale,
                lower('ĐƯỜNG PHỐ') AS lower,
                (SELECT string_agg(word, '' ORDER BY word COLLATE "vi-x-icu")
                  FROM unnest(ARRAY['b', 'ạ', 'a', 'á']) word) AS sorted`,
      ),
    ).toEqual([
      {
        zone: 'UTC',
        encoding: 'UTF8',
        fsync: 'on',
        listen: '127.0.0.1',
        sockets: '',
        locale: 'C.UTF-8',
        lower: 'đường phố',
        sorted: 'aáạb',
      },
    ]);
    await query(url, 'CREATE EXTENSION pg_trgm');
    expect(await query(url, "SELECT similarity('đường', 'Đường') AS same")).toEqual([{ same: 1 }]);
    await server.stop();
  });

  test('asks for the password, and answers on loopback only', async () => {
    using folder = temporaryFolder();
    const server = await startPostgres({ dataDir: folder.path, tuning: 'ephemeral' });
    const wrong = new pg.Client({
      host: '127.0.0.1',
      port: server.port,
      user: 'postgres',
      password: 'guess',
    });
    await expect(wrong.connect()).rejects.toThrow('password authentication failed');
    const outside = Object.values(networkInterfaces())
      .flatMap((list) => list ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4');
    for (const { address } of outside) {
      const client = new pg.Client({ host: address, port: server.port, user: 'postgres' });
      await expect(client.connect()).rejects.toThrow('ECONNREFUSED');
    }
    await server.stop();
  });

  test('belongs to one living process at a time', async () => {
    using folder = temporaryFolder();
    const server = await startPostgres({ dataDir: folder.path, tuning: 'ephemeral' });
    const refusal = await startError(folder.path);
    expect(refusal).toMatchObject({ code: 'IN_USE' });
    expect(refusal.message).toContain(String(process.pid));
    expect(await query(server.url('postgres'), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await server.stop();
    await (await startPostgres({ dataDir: folder.path, tuning: 'ephemeral' })).stop();
  });
});

describe('after a crash', () => {
  test('a kill -9 of the process leaves an orphan, which the next start stops', async () => {
    using folder = temporaryFolder();
    const elsewhere = await startElsewhere(folder.path);
    await remember(elsewhere);
    const orphan = postmasterOf(folder.path);
    elsewhere.child.kill('SIGKILL');
    await elsewhere.ended;
    expect(identify(orphan)).toBeDefined();

    const said: string[] = [];
    const server = await startPostgres({ dataDir: folder.path, log: (line) => said.push(line) });
    expect(await recall(server)).toEqual([{ what: 'kept' }]);
    expect(said.join('\n')).toContain(`stopping PostgreSQL ${orphan}`);
    expect(identify(orphan)).toBeUndefined();
    await server.stop();
  });

  test('a kill -9 of both is recovered from', async () => {
    using folder = temporaryFolder();
    const elsewhere = await startElsewhere(folder.path);
    await remember(elsewhere);
    process.kill(postmasterOf(folder.path), 'SIGKILL');
    elsewhere.child.kill('SIGKILL');
    await elsewhere.ended;

    const server = await startPostgres({ dataDir: folder.path });
    expect(await recall(server)).toEqual([{ what: 'kept' }]);
    await server.stop();
  });

  test('a kill -9 of the server alone is told, and the folder starts again', async () => {
    using folder = temporaryFolder();
    const first = await startPostgres({ dataDir: folder.path });
    await remember({ url: first.url('postgres') });
    process.kill(postmasterOf(folder.path), 'SIGKILL');
    expect(await first.exited).toEqual({ asked: false, code: null, signal: 'SIGKILL' });
    await first.stop();

    const second = await startPostgres({ dataDir: folder.path });
    expect(await recall(second)).toEqual([{ what: 'kept' }]);
    await second.stop();
  });

  test('a stale postmaster.pid that names another program is not believed', async () => {
    using folder = temporaryFolder();
    await (await startPostgres({ dataDir: folder.path })).stop();
    const stranger = spawn(process.execPath, ['-e', 'setInterval(() => {}, 60000)']);
    const pidFile = join(folder.path, 'cluster', 'postmaster.pid');
    writeFileSync(pidFile, `${stranger.pid}\n${join(folder.path, 'cluster')}\n1\n5432\n\n\n\n`);
    const server = await startPostgres({ dataDir: folder.path });
    expect(identify(stranger.pid!)).toBeDefined();
    await server.stop();
    stranger.kill('SIGKILL');
  });

  test('process.exit without stop takes the server along', async () => {
    using folder = temporaryFolder();
    const elsewhere = await startElsewhere(folder.path, 'exit');
    await elsewhere.ended;
    const pidFile = join(folder.path, 'cluster', 'postmaster.pid');
    for (let i = 0; existsSync(pidFile) && i < 200; i++) await sleep(25);
    expect(existsSync(pidFile)).toBe(false);
  });
});

describe('when it can not start as asked', () => {
  test('a taken port is replaced by a free one', async () => {
    using folder = temporaryFolder();
    const taken = createServer();
    const port = await new Promise<number>((resolve) => {
      taken.listen(0, '127.0.0.1', () => resolve((taken.address() as { port: number }).port));
    });
    const server = await startPostgres({ dataDir: folder.path, port, tuning: 'ephemeral' });
    expect(server.port).not.toBe(port);
    expect(await query(server.url('postgres'), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await server.stop();
    await new Promise((resolve) => taken.close(resolve));

    const again = await startPostgres({ dataDir: folder.path, port, tuning: 'ephemeral' });
    expect(again.port).toBe(port);
    await again.stop();
  });

  test('a folder of another version, a damaged one and one without passwords are told apart', async () => {
    using folder = temporaryFolder();
    await (await startPostgres({ dataDir: folder.path, tuning: 'ephemeral' })).stop();
    const version = join(folder.path, 'cluster', 'PG_VERSION');
    writeFileSync(version, '15\n');
    const other = await startError(folder.path);
    expect(other.code).toBe('OTHER_VERSION');
    expect(other.message).toMatch(/made by PostgreSQL 15, and this is 18\. Dump it/);
    writeFileSync(version, '18\n');

    const passwords = join(folder.path, 'passwords.json');
    const kept = readFileSync(passwords);
    rmSync(passwords);
    expect(await startError(folder.path)).toMatchObject({ code: 'CORRUPTED' });
    writeFileSync(passwords, kept);

    const control = join(folder.path, 'cluster', 'global', 'pg_control');
    writeFileSync(control, Buffer.alloc(8192, 7));
    expect(await startError(folder.path)).toMatchObject({ code: 'CORRUPTED' });
    rmSync(control);
    expect(await startError(folder.path)).toMatchObject({ code: 'CORRUPTED' });
    rmSync(join(folder.path, 'cluster', 'PG_VERSION'));
    expect(await startError(folder.path)).toMatchObject({ code: 'CORRUPTED' });
  });

  test('an initialisation that was cut off is begun again', async () => {
    using folder = temporaryFolder();
    const elsewhere = spawn(process.execPath, [
      join(import.meta.dirname, 'parent-process.ts'),
      folder.path,
    ]);
    const ended = new Promise((resolve) => elsewhere.once('exit', resolve));
    const begun = () => readdirSync(folder.path).some((name) => name.startsWith('cluster.new-'));
    for (let i = 0; !begun() && i < 400; i++) await sleep(10);
    await sleep(100);
    elsewhere.kill('SIGKILL');
    await ended;
    expect(existsSync(join(folder.path, 'cluster'))).toBe(false);
    await (await startPostgres({ dataDir: folder.path })).stop();
  });

  test('a path that is a file is refused in one line', async () => {
    using folder = temporaryFolder();
    const file = join(folder.path, 'file');
    writeFileSync(file, '');
    expect(await startError(file)).toMatchObject({ code: 'NO_PERMISSION' });
  });
});
