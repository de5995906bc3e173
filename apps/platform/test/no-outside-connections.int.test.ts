import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from '@jest/globals';

const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const recorder = fileURLToPath(new URL('./record-sockets.mjs', import.meta.url));

test('starting, answering and stopping reaches no host but this one', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'chia-se-sockets-'));
  const log = join(folder, 'sockets.log');
  // Nothing is switched off from outside: the product's own code has to.
  const { APOLLO_TELEMETRY_DISABLED, DO_NOT_TRACK, ...environment } = process.env;
  // Forked children inherit the flag, so that the partner's process is watched as well.
  const watch = `${pathToFileURL(recorder).href}?log=${encodeURIComponent(log)}`;
  const child = spawn(process.execPath, ['--import', watch, main], {
    env: {
      ...environment,
      DATA_DIR: join(folder, 'data'),
      PORT: '0',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const url = await new Promise<string>((resolve, reject) => {
      child.once('exit', (code) => reject(new Error(`The platform ended with ${code}.`)));
      createInterface(child.stdout).on('line', (line) => {
        const found = line.match(/GraphQL\s+(\S+)/)?.[1];
        if (found) resolve(found);
      });
    });
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: '{ programmes(first: 1) { edges { node { code } } } me { id } }',
      }),
    });
    expect(await answer.json()).toMatchObject({ data: { me: null } });
  } finally {
    child.removeAllListeners('exit');
    if (child.exitCode === null) {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
    }
  }
  const seen = (await readFile(log, 'utf8')).trim().split('\n');
  // The platform, and the partner beside it.
  expect(seen.filter((line) => line === 'recording').length).toBeGreaterThanOrEqual(2);
  expect(seen.filter((line) => line !== 'recording')).toEqual([]);
  await rm(folder, { recursive: true, force: true });
}, 120_000);
