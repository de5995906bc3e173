import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { feedback } from '@chia-se/feedback';
import { fold } from '@chia-se/locale';
import { ensureDatabase, startPostgres } from '@chia-se/postgres';
import { runSubgraph } from '@chia-se/subgraph-kit';
import pg from 'pg';
import { pino } from 'pino';
import { printTable } from '../table.ts';
import { type Contestant, ilike, search, similar, trigrams } from './contestants.ts';
import { fill, indexAll, titleOf } from './fill.ts';
import { madeOpinion, randomFrom } from './opinions.ts';

const { values } = parseArgs({
  args: process.argv.slice(2).filter((argument) => argument !== '--'),
  options: {
    opinions: { type: 'string', default: '10000,100000,1000000' },
    questions: { type: 'string', default: '50' },
    /** `off` leaves the other ways out, which take most of the time. */
    peers: { type: 'string', default: 'on' },
  },
});
const questions = Number(values.questions);
/** Nobody waits longer; a contestant that takes so long is asked no more. */
const patienceMs = 60_000;

interface Question {
  text: string;
  /** Of the opinion that it was made from; empty where any will do. */
  title: string;
}

const results: (string | number)[][] = [];
for (const opinions of values.opinions.split(',').map(Number)) await compare(opinions);
printTable(['', 'opinions', 'p50 ms', 'p95 ms', 'asked', 'found'], results);

async function compare(opinions: number): Promise<void> {
  const dataDir = fileURLToPath(new URL(`../../data/search-${opinions}`, import.meta.url));
  const server = await startPostgres({ dataDir, log: () => undefined });
  const databaseUrl = await ensureDatabase(server, { name: 'feedback', role: 'feedback' });
  const running = await runSubgraph(feedback, {
    databaseUrl,
    busUrl: null,
    clock: () => new Date(),
    log: pino({ level: 'error' }),
    environment: {},
  });
  const client = new pg.Client({ connectionString: server.url('feedback') });
  await client.connect();
  try {
    if (
      (await client.query(`select to_regclass('bench_text') as filled`)).rows[0]?.filled === null
    ) {
      console.log(`Generating ${opinions} opinions …`);
      await fill(client, opinions);
      const start = performance.now();
      await indexAll(client);
      console.log(`Indexed ${opinions} in ${((performance.now() - start) / 1_000).toFixed(0)} s.`);
    }
    await measureAll(opinions, client, running);
  } finally {
    await client.end();
    await running.stop();
    await server.stop();
  }
}

async function measureAll(
  opinions: number,
  client: pg.Client,
  running: Parameters<typeof similar>[0],
): Promise<void> {
  const typed = questionsOf(opinions, whatIsTyped);
  const whole = questionsOf(opinions, ({ title }) => fold(title));
  await measure('a title being typed', similar(running), typed, opinions);
  await measure('a whole title, folded', similar(running), whole, opinions);
  const fixed = (text: string) => Array.from({ length: questions }, () => ({ text, title: '' }));
  await measure('search: frequent words', search(running), fixed('song yeu'), opinions);
  await measure('search: a phrase', search(running), fixed('"chập chờn ở sân bay"'), opinions);
  await measure('search: a rare name', search(running), questionsOf(opinions, nameOf), opinions);
  await measure('search: ten pages', search(running, 10), fixed('hoá đơn không rõ ràng'), opinions);
  if (values.peers === 'off') return;
  await client.query('drop index if exists bench_text_trigrams');
  await measure('a whole title, folded', ilike(client), whole, opinions);
  await client.query('create extension if not exists pg_trgm');
  await client.query(
    'create index bench_text_trigrams on bench_text using gin (folded gin_trgm_ops)',
  );
  await measure('a whole title, folded', trigrams(client), whole, opinions);
  await measure('a title being typed', trigrams(client), typed, opinions);
}

async function measure(
  what: string,
  contestant: Contestant,
  asked: readonly Question[],
  opinions: number,
): Promise<void> {
  const times: number[] = [];
  let found = 0;
  const begin = performance.now();
  await contestant.find(asked[0]?.text ?? '');
  for (const { text, title } of asked) {
    const start = performance.now();
    const ids = await contestant.find(text);
    times.push(performance.now() - start);
    if (title === '' ? ids.length > 0 : ids.some((id) => titleOf(id) === title)) found += 1;
    if (performance.now() - begin > patienceMs) break;
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor((times.length - 1) * share)] ?? Number.NaN;
  results.push([
    `${contestant.name}: ${what}`,
    opinions,
    at(0.5).toFixed(1),
    at(0.95).toFixed(1),
    times.length,
    `${Math.round((100 * found) / times.length)} %`,
  ]);
  console.log(results.at(-1)?.join('  '));
}

/** Of opinions from all over the period, the same in every run. */
function questionsOf(
  opinions: number,
  make: (opinion: ReturnType<typeof madeOpinion>, random: () => number) => string,
): Question[] {
  return Array.from({ length: questions }, (_, n) => {
    const random = randomFrom(n + 1);
    const number = 1 + Math.floor(((n + 0.5) / questions) * opinions);
    const opinion = madeOpinion(number);
    return { text: make(opinion, random), title: opinion.title };
  });
}

/** Without diacritics, a word left out, the last one unfinished, and a greeting before it. */
function whatIsTyped({ title }: { title: string }, random: () => number): string {
  const words = fold(title).split(' ');
  words.splice(1 + Math.floor(random() * (words.length - 4)), 1);
  return `cho hoi ${words.join(' ').slice(0, -1)}`;
}

function nameOf({ title }: { title: string }): string {
  return `"${title.split(' ').slice(-3).join(' ')}" "${title.split(' ').slice(0, 3).join(' ')}"`;
}
