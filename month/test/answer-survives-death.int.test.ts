import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { feedback } from '@chia-se/feedback';
import { cloneDatabase, templateDatabase } from '@chia-se/postgres/testing';
import { type AnySubgraph, Database, migrate, storageOf } from '@chia-se/subgraph-kit';
import { subscribers } from '@chia-se/subscribers';
import { generateSigningKeys } from '@chia-se/viewer';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Task } from './answering-process.ts';

const program = fileURLToPath(new URL('./answering-process.ts', import.meta.url));
const drops: (() => Promise<unknown>)[] = [];
let stage: Omit<Task, 'recover' | 'dieAfter' | 'merged'>;
let people: Database;

async function databaseOf(definition: AnySubgraph | null): Promise<string> {
  const key = `whole graph ${definition?.name ?? 'the bus'}`;
  const template = await templateDatabase(key, async (url) => {
    if (!definition) return;
    const database = await connect(definition, url);
    await migrate(database);
    await database.close();
  });
  const { url, drop } = await cloneDatabase(template);
  drops.push(drop);
  return url;
}

const connect = (definition: AnySubgraph, url: string) =>
  Database.connect({ ...storageOf(definition), url, clock: () => new Date() });

beforeAll(async () => {
  const subscribersUrl = await databaseOf(subscribers);
  stage = {
    feedbackUrl: await databaseOf(feedback),
    subscribersUrl,
    busUrl: await databaseOf(null),
    signInPrivateKey: (await generateSigningKeys()).privateKey,
  };
  people = await connect(subscribers, subscribersUrl);
});
afterAll(async () => {
  await people.close();
  for (const drop of drops) await drop();
});

interface Said {
  opinions?: string[];
  answered?: string;
  survived?: string[];
  recovered?: string[];
  told?: number[];
}

/** Runs a platform until it dies or is done, and returns all that it said. */
function live(
  part: Pick<Task, 'recover' | 'dieAfter' | 'merged'>,
): Promise<Said & { killed: boolean }> {
  return new Promise((resolve, reject) => {
    const task = JSON.stringify({ ...stage, ...part });
    execFile(process.execPath, [program, task], (error, stdout, stderr) => {
      const killed = error?.signal === 'SIGKILL';
      if (error && !killed) return reject(new Error(stderr));
      const lines = stdout.split('\n').filter(Boolean);
      const said = lines.map((line) => JSON.parse(line) as Said);
      resolve(Object.assign({ killed }, ...said));
    });
  });
}

/** @param steps after which message to die next, and from which one on to be done */
async function dieThroughAnswers(merged: number, steps: (dieAfter: number) => number) {
  const opinions: string[] = [];
  let deaths = 0;
  let recover: string[] | null = null;
  for (let dieAfter = 0; ; dieAfter = steps(dieAfter)) {
    const said = await live({ recover, dieAfter, merged });
    if (recover) expect(said).toMatchObject({ recovered: recover, told: recover.map(() => 1) });
    if (!said.opinions) throw new Error('It died before it was told to.');
    opinions.push(...said.opinions);
    recover = said.opinions;
    if (said.survived) break;
    expect(said.killed).toBe(true);
    deaths += 1;
  }
  const told = await people.rows<{ subject: string; times: number }>(
    `select subject_id as subject, count(*)::int as times from notification
     where kind = 'FEEDBACK_ANSWERED' and subject_id = any($1) group by subject_id`,
    [opinions],
  );
  expect(new Map(told.map(({ subject, times }) => [subject, times]))).toEqual(
    new Map(opinions.map((id) => [id, 1])),
  );
  return deaths;
}

test('whatever message to the database is the last, the author is told of the answer exactly once', async () => {
  // Lock, response, trail, timeline, deadline, outbox, commit; then the relay, the bus and the reader.
  expect(await dieThroughAnswers(0, (dieAfter) => dieAfter + 1)).toBeGreaterThan(15);
}, 900_000);

test('and so is each author whose opinion is merged into it', async () => {
  // Every other message: the outbox alone has one for each author.
  expect(await dieThroughAnswers(2, (dieAfter) => dieAfter + 2)).toBeGreaterThan(10);
}, 900_000);
