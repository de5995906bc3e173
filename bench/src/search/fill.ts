import { fold } from '@chia-se/locale';
import type pg from 'pg';
import { madeOpinion } from './opinions.ts';

const programmeId = '01900000-0000-7000-8000-000000000001';
const periodId = '019aac00-0000-7000-8000-00000000be01';
const topics = ['CUSTOMER_CARE', 'PRODUCTS_SERVICES_PROMOTIONS', 'NETWORK_QUALITY', 'OTHER'];
const batch = 5_000;

/** One opinion a second from the period's beginning; the id tells its number and time. */
function opinionId(number: number): string {
  const time = (1_761_930_000_000 + number * 1_000).toString(16).padStart(12, '0');
  const tail = number.toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${tail}`;
}

export function titleOf(id: string): string {
  return madeOpinion(Number.parseInt(id.slice(24), 16)).title;
}

/** Puts made-up opinions in, public at once, and beside them their folded text for the other contestants. */
export async function fill(client: pg.Client, opinions: number): Promise<void> {
  await client.query('create table bench_text (id uuid primary key, folded text not null)');
  // Without the triggers, one by one: all are marked at the end.
  await client.query('set session_replication_role = replica');
  await client.query(
    `insert into period (id, programme_id, code, kind, opens_at, closes_at, opened_at)
     values ($1, $2, '2026-01', 'MONTH', '2025-01-01', '2025-01-02', '2025-01-01')`,
    [periodId, programmeId],
  );
  for (let from = 1; from <= opinions; from += batch) {
    const numbers = Array.from(
      { length: Math.min(batch, opinions - from + 1) },
      (_, n) => from + n,
    );
    const made = numbers.map(madeOpinion);
    const ids = numbers.map(opinionId);
    await client.query(
      `insert into feedback (id, subscriber_id, programme_id, period_id, topic_code, reference_code, title, body,
         screening_findings, channel, province, status, submitted_at, idempotency_key, content_hash)
       select id, id, $1, $2, ($3::text[])[1 + n % 4], 'B' || n, title, body, '{}', 'WEB', null, 'ACKNOWLEDGED',
         uuid_extract_timestamp(id), 'bench-' || n, 'x'
       from unnest($4::uuid[], $5::int[], $6::text[], $7::text[]) as made (id, n, title, body)`,
      [
        programmeId,
        periodId,
        topics,
        ids,
        numbers,
        made.map((o) => o.title),
        made.map((o) => o.body),
      ],
    );
    await client.query('insert into bench_text select * from unnest($1::uuid[], $2::text[])', [
      ids,
      made.map((o) => fold(`${o.title} ${o.body}`)),
    ]);
  }
  await client.query('set session_replication_role = origin');
}

/** Leaves the opinions to the subgraph to be indexed, in bulk: the index is built when the rows are there. */
export async function indexAll(client: pg.Client): Promise<void> {
  await client.query('drop index feedback_search_terms');
  await client.query('insert into feedback_search_task (feedback_id) select id from feedback');
  const waiting = 'select from feedback_search_task limit 1';
  while ((await client.query(waiting)).rowCount) {
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  await client.query(
    'create index feedback_search_terms on feedback_search using gin (terms) with (fastupdate = off)',
  );
  await client.query('vacuum analyze');
}
