import type { Database } from '@chia-se/subgraph-kit';

const statuses = ['RECEIVED', 'HELD', 'REJECTED', 'ACKNOWLEDGED', 'IN_PROGRESS', 'DELIVERED'];
const topics = ['CUSTOMER_CARE', 'PRODUCTS_SERVICES_PROMOTIONS', 'NETWORK_QUALITY', 'OTHER'];
const provinces = ['01', '31', '48', '79', '92'];

/** Fills a database with generated opinions of one period, one a second, the first at `from`. */
export async function fill(
  database: Database,
  options: { count: number; periodId: string; from: string },
): Promise<void> {
  const { count, periodId, from } = options;
  await database.rows(
    `insert into feedback (id, subscriber_id, programme_id, period_id, topic_code, reference_code,
       title, body, screening_findings, channel, province, status, submitted_at, idempotency_key, content_hash)
     select encode(set_byte(set_byte(
          substring(int8send((extract(epoch from at) * 1000)::bigint) from 3) || uuid_send(gen_random_uuid()),
          6, 112), 8, 128), 'hex')::varchar(32)::uuid,
       ('01930000-0000-7000-9000-' || lpad(to_hex(n % 5000), 12, '0'))::uuid,
       p.programme_id, p.id, ($4::text[])[1 + n % 4], 'GEN-' || n, 'Ý kiến số ' || n,
       repeat('Sóng yếu, cước cao, mong được xem lại. ', 8), '{}', 'WEB', ($5::text[])[1 + n % 5],
       ($6::text[])[1 + (n * 7 + n / 11) % 6], at, 'generated-' || n, 'none'
     from period p, generate_series(1, $2::int) n,
       lateral (select $3::timestamptz + n * interval '1 second' as at) t
     where p.id = $1`,
    [periodId, count, from, topics, provinces, statuses],
  );
  await database.rows('analyze feedback');
}
