import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { feedback } from '@chia-se/feedback';
import { fold } from '@chia-se/locale';
import { ensureDatabase, startPostgres } from '@chia-se/postgres';
import { bandKeys, textFeatures } from '@chia-se/similarity';
import { newId, runSubgraph } from '@chia-se/subgraph-kit';
import pg from 'pg';
import { pino } from 'pino';
import { fill } from '../search/fill.ts';
import { madeOpinion } from '../search/opinions.ts';
import { printTable } from '../table.ts';

const { values } = parseArgs({
  args: process.argv.slice(2).filter((argument) => argument !== '--'),
  options: {
    /** Signatures in the index. */
    opinions: { type: 'string', default: '10000,100000,1000000' },
    /** Of those, how many of texts; the others have random keys, as texts that nobody else sent. */
    texts: { type: 'string', default: '100000' },
    asked: { type: 'string', default: '200' },
  },
});
const asked = Number(values.asked);
const batch = 5_000;

const results: (string | number)[][] = [];
for (const opinions of values.opinions.split(',').map(Number)) await measure(opinions);
printTable(['', 'opinions', 'compared/s', 'ms each', 'flagged'], results);

async function measure(opinions: number): Promise<void> {
  const dataDir = fileURLToPath(new URL(`../../data/copies-${opinions}`, import.meta.url));
  const server = await startPostgres({ dataDir, log: () => undefined });
  const databaseUrl = await ensureDatabase(server, { name: 'feedback', role: 'feedback' });
  const running = await runSubgraph(feedback, {
    databaseUrl,
    busUrl: null,
    clock: () => new Date(),
    log: pino({ level: 'error' }),
    environment: { FEEDBACK_COMPARE_SECONDS: '0.05' },
  });
  const client = new pg.Client({ connectionString: server.url('feedback') });
  await client.connect();
  try {
    const texts = Math.min(opinions, Number(values.texts));
    const isFilled = await client.query(`select to_regclass('bench_text') as filled`);
    if (isFilled.rows[0]?.filled === null) {
      console.log(`Generating ${opinions} opinions …`);
      await fill(client, texts);
      await sign(client, texts, opinions);
    }
    // What a run that broke off has left.
    await client.query(`delete from feedback where status = 'RECEIVED'`);
    await allCompared(client);
    const random = (n: number) => 1 + ((n * 7_919) % texts);
    await compare(client, opinions, 'another’s text, typed without diacritics', (n) => {
      const { title, body } = madeOpinion(random(n));
      return { title: fold(title), body: fold(body) };
    });
    await compare(client, opinions, 'a text of one’s own', (n) => madeOpinion(opinions * 2 + n));
  } finally {
    await client.end();
    await running.stop();
    await server.stop();
  }
}

/** Signatures of what was filled in, and of as many others as are wanted; the index is built at the end. */
async function sign(client: pg.Client, texts: number, opinions: number): Promise<void> {
  await client.query('drop index feedback_signature_bands');
  const { rows } = await client.query<{ id: string; programme_id: string; period_id: string }>(
    'select id, programme_id, period_id from feedback order by id',
  );
  for (let from = 0; from < texts; from += batch) {
    const taken = rows.slice(from, from + batch);
    const bands = taken.map((_, n) => {
      const { title, body } = madeOpinion(from + n + 1);
      return `{${bandKeys(textFeatures(title, body)).join()}}`;
    });
    await client.query(
      `insert into feedback_signature (feedback_id, programme_id, period_id, text_hash, bands)
       select id, $1, $2, id::text, bands::int[] from unnest($3::uuid[], $4::text[]) as made (id, bands)`,
      [rows[0]?.programme_id, rows[0]?.period_id, taken.map(({ id }) => id), bands],
    );
  }
  await client.query(
    `insert into feedback_signature (feedback_id, programme_id, period_id, text_hash, bands)
     select gen_random_uuid(), $1, $2, n::text, array(
       select (random() * 4294967295 - 2147483648 + 0 * n)::bigint::int from generate_series(1, 20))
     from generate_series(1, $3::int) as n`,
    [rows[0]?.programme_id, rows[0]?.period_id, opinions - texts],
  );
  await client.query(
    'create index feedback_signature_bands on feedback_signature using gin (bands) with (fastupdate = off)',
  );
  await client.query('vacuum analyze');
}

/** How long the subgraph takes from finding them submitted to having compared all; then they go again. */
async function compare(
  client: pg.Client,
  opinions: number,
  what: string,
  make: (n: number) => { title: string; body: string },
): Promise<void> {
  const ids = Array.from({ length: asked }, () => newId(new Date()));
  const made = ids.map((_, n) => make(n + 1));
  const start = performance.now();
  await client.query(
    `insert into feedback (id, subscriber_id, programme_id, period_id, topic_code, reference_code, title, body,
       screening_findings, channel, province, status, submitted_at, idempotency_key, content_hash)
     select made.id, made.id, o.programme_id, o.period_id, 'OTHER', 'C' || right(made.id::text, 12), title, body,
       '{}', 'WEB', null, 'RECEIVED', uuid_extract_timestamp(made.id), made.id::text, 'x'
     from unnest($1::uuid[], $2::text[], $3::text[]) as made (id, title, body)
       cross join (select programme_id, period_id from feedback limit 1) o`,
    [ids, made.map(({ title }) => title), made.map(({ body }) => body)],
  );
  await allCompared(client);
  const seconds = (performance.now() - start) / 1_000;
  const { rows } = await client.query<{ flagged: number }>(
    'select count(*)::int as flagged from feedback_copy where feedback_id = any($1)',
    [ids],
  );
  const flagged = `${Math.round((100 * (rows[0]?.flagged ?? 0)) / asked)} %`;
  const perSecond = (asked / seconds).toFixed(0);
  results.push([what, opinions, perSecond, ((1_000 * seconds) / asked).toFixed(1), flagged]);
  console.log(results.at(-1)?.join('  '));
  await client.query('delete from feedback where id = any($1)', [ids]);
  await allCompared(client);
}

async function allCompared(client: pg.Client): Promise<void> {
  while ((await client.query('select from feedback_likeness_task limit 1')).rowCount) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
