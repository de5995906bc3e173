import pg from 'pg';

// Every id and time follows from the row's number, so that the databases agree with each other.
const programmeId = '01900000-0000-7000-8000-000000000001';
const periodId = '019aac00-0000-7000-8000-00000000be01';
const roundId = '019aac00-0000-7000-8000-00000000be02';
const planId = '019aac00-0000-7000-8000-00000000be03';
const prizeId = '019aac00-0000-7000-8000-00000000be04';
const proposalId = '019aac00-0000-7000-8000-00000000be05';

/** A UUIDv7 whose time is the n-th ten seconds after the period opened; SQL over a number `n`. */
const submittedMs = `(1761930000000 + n * 10000)`;
const feedbackId = `(
  substr(lpad(to_hex(${submittedMs}), 12, '0'), 1, 8) || '-' ||
  substr(lpad(to_hex(${submittedMs}), 12, '0'), 9, 4) || '-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid`;
const subscriberId = `('019a0000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid`;
const submittedAt = `to_timestamp(${submittedMs} / 1000.0)`;
const topic = `(array['CUSTOMER_CARE','PRODUCTS_SERVICES_PROMOTIONS','NETWORK_QUALITY','OTHER'])[1 + n % 4]`;
const title = `'Góp ý số ' || n || ' về chất lượng phục vụ trong tháng'`;
const body = `repeat('Khu vực nhà tôi buổi tối sóng rất yếu, mong được khảo sát lại trạm gần nhất. ', 3 + n % 4)`;
/** One in a hundred was judged, one in ten thousand of all won. */
const judged = 'n % 100 = 0';
const won = 'n % 10000 = 0';
const series = (opinions: number) => `generate_series(1, ${opinions}) as n`;

const statements: Record<string, (opinions: number) => string[]> = {
  subscribers: (opinions) => [
    `insert into subscriber (id, member_id, display_name, language, registered_at)
     select ${subscriberId}, ${subscriberId}, 'Thuê bao ' || n, 'vi', ${submittedAt} from ${series(opinions)}`,
  ],
  feedback: (opinions) => [
    // Without the triggers: what the feed page costs has nothing to do with the search.
    'set session_replication_role = replica',
    `insert into period (id, programme_id, code, kind, opens_at, closes_at, opened_at)
     values ('${periodId}', '${programmeId}', '2026-01', 'MONTH', '2025-01-01', '2025-01-02', '2025-01-01')`,
    `insert into feedback (id, subscriber_id, programme_id, period_id, topic_code, reference_code,
       title, body, screening_findings, channel, province, status, submitted_at, idempotency_key, content_hash)
     select ${feedbackId}, ${subscriberId}, '${programmeId}', '${periodId}', ${topic},
       'B' || lpad(to_hex(n), 8, '0'), ${title}, ${body}, '{}', 'WEB', null, 'ACKNOWLEDGED', ${submittedAt},
       'bench-' || n, 'x' from ${series(opinions)}`,
    'set session_replication_role = origin',
  ],
  evaluation: (opinions) => [
    'set session_replication_role = replica',
    `insert into candidate (feedback_id, subscriber_id, period_id, topic, title, body, submitted_at,
       accepted_at, pre_score, text_hash)
     select ${feedbackId}, ${subscriberId}, '${periodId}', ${topic}, ${title}, ${body}, ${submittedAt},
       ${submittedAt}, 1, 'h' || n from ${series(opinions)}`,
    `insert into shortlist_item (round_id, feedback_id, code, topic, pre_score)
     select '${roundId}', ${feedbackId}, 'c' || n, ${topic}, 1
     from ${series(opinions)} where ${judged}`,
    `insert into result (round_id, place, rank, feedback_id, subscriber_id, code, score,
       standard_error, raw_mean, scorecards, band, criteria)
     select '${roundId}', n / 100, n / 100, ${feedbackId}, ${subscriberId}, 'c' || n, 3.5, 0.2, 3.4, 3,
       'GOOD', '{}' from ${series(opinions)} where ${judged}`,
    'set session_replication_role = origin',
  ],
  rewards: (opinions) => [
    'set session_replication_role = replica',
    `insert into prize (id, plan_id, place, level, name_vi, name_en, value, quantity, awarded)
     values ('${prizeId}', '${planId}', 1, 'FIRST', 'Điện thoại Samsung Galaxy M20',
       'Samsung Galaxy M20 phone', 1000000, 1000000, 0)`,
    `insert into award (id, proposal_id, round_id, period_id, plan_id, prize_id, rank, feedback_id,
       subscriber_id, value, status, tax_withheld, proposed_at, approved_by, published_by, announced_at, claim_by)
     select ${feedbackId}, '${proposalId}', '${roundId}', '${periodId}', '${planId}', '${prizeId}', 1,
       ${feedbackId}, ${subscriberId}, 1000000, 'ANNOUNCED', 0, now(), '${proposalId}', '${planId}', now(), now() + interval '10 years'
     from ${series(opinions)} where ${won}`,
    'set session_replication_role = origin',
  ],
};

/** All of it in one database, as somebody without federation would keep it. */
const merged = (opinions: number) => [
  `create table subscriber (id uuid primary key, display_name text, tier text)`,
  `create table feedback (id uuid primary key, subscriber_id uuid, programme_id uuid, reference_code text,
     title text, body text, status text, submitted_at timestamptz)`,
  `create table result (feedback_id uuid primary key, rank int, score double precision)`,
  `create table award (feedback_id uuid primary key, status text, prize text)`,
  `insert into subscriber select ${subscriberId}, 'Thuê bao ' || n, 'GOLD' from ${series(opinions)}`,
  `insert into feedback select ${feedbackId}, ${subscriberId}, '${programmeId}',
     'B' || lpad(to_hex(n), 8, '0'), ${title}, ${body}, 'ACKNOWLEDGED', ${submittedAt}
   from ${series(opinions)}`,
  `insert into result select ${feedbackId}, n / 100, 3.5 from ${series(opinions)} where ${judged}`,
  `insert into award select ${feedbackId}, 'ANNOUNCED', 'Điện thoại Samsung Galaxy M20'
   from ${series(opinions)} where ${won}`,
  'create index feedback_newest on feedback (programme_id, id)',
  'grant select on all tables in schema public to merged',
];

/** Fills each database (addresses of the superuser), unless it was filled before. */
export async function generate(urls: Record<string, string>, opinions: number): Promise<void> {
  for (const [name, make] of Object.entries({ ...statements, merged })) {
    const client = new pg.Client({ connectionString: urls[name] as string });
    await client.connect();
    try {
      await client.query('create table if not exists bench_filled (opinions int)');
      const { rowCount } = await client.query('select 1 from bench_filled');
      if (rowCount) continue;
      for (const statement of make(opinions)) await client.query(statement);
      await client.query('insert into bench_filled values ($1)', [opinions]);
      await client.query('vacuum analyze');
    } finally {
      await client.end();
    }
  }
}
