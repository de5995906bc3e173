import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { expect, test } from '@jest/globals';
import { IdempotentPlatform, type Input } from './idempotent-platform.ts';

const program = join(import.meta.dirname, 'outbox-process.ts');

test('a process that is killed with SIGKILL at any moment loses and doubles nothing', async () => {
  const platform = new IdempotentPlatform();
  const server = createServer(async (request, response) => {
    const outcome = platform.handle('SubmitFeedback', (await json(request)) as Input);
    // Time to be killed in, before the answer arrives.
    setTimeout(() => response.end(JSON.stringify(outcome)), 2);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const folder = await mkdtemp(join(tmpdir(), 'outbox-'));
  const promised: string[] = [];
  try {
    const run = (n: number, killAfter: number | null) =>
      new Promise<void>((resolve) => {
        const child = spawn(process.execPath, [program, join(folder, 'outbox.db'), url, `${n}`], {
          stdio: ['ignore', 'pipe', 'inherit'],
        });
        let lines = 0;
        child.stdout.setEncoding('utf8').on('data', (text: string) => {
          for (const line of text.split('\n').filter((one) => one.startsWith('opinion'))) {
            promised.push(line);
            lines++;
          }
          if (killAfter !== null && lines >= killAfter) {
            setTimeout(() => child.kill('SIGKILL'), Math.random() * 20);
          }
        });
        child.once('exit', () => resolve());
      });
    for (let n = 1; n <= 6; n++) await run(n, n * 3);
    await run(7, null);
  } finally {
    server.close();
    await rm(folder, { recursive: true, force: true });
  }
  expect(promised.length).toBeGreaterThan(40);
  expect(promised.filter((key) => !platform.opinions.has(key))).toEqual([]);
  expect(platform.doubled).toEqual([]);
}, 60_000);
