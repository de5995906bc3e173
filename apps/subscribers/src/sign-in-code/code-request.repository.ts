import type { Queryable } from '@chia-se/subgraph-kit';
import { type CodeLimit, limitWindowMs } from './code-limits.ts';

const minuteMs = 60_000;

/** A limit that was reached, and when the oldest request that counts against it drops out. */
export interface ReachedLimit {
  subject: string;
  freeAt: Date;
}

export class CodeRequestRepository {
  constructor(private readonly database: Queryable) {}

  /**
   * Counts one request against every subject, in their order, and returns the first limit that it
   * breaks. Requests for one subject wait for each other at its row, so that none is miscounted;
   * the caller rolls back what was refused, so that refusals use up nobody's limit.
   */
  async count(limits: readonly CodeLimit[], now: Date): Promise<ReachedLimit | null> {
    const minute = new Date(Math.floor(now.getTime() / minuteMs) * minuteMs);
    const [reached] = await this.database.rows<{ subject: string; oldest: Date }>(
      `with wanted as (
         select * from unnest($1::text[], $2::int[]) with ordinality as w (subject, most, place)
       ), counted as (
         insert into code_request as c (subject, minute, requests)
         select w.subject, $3, 1 from wanted w order by w.place
         on conflict (subject, minute) do update set requests = c.requests + 1
         returning c.subject, c.requests
       )
       select w.subject, coalesce(earlier.oldest, $3) as oldest
       from wanted w join counted n on n.subject = w.subject
       cross join lateral (
         select coalesce(sum(c.requests), 0) as requests, min(c.minute) as oldest
         from code_request c where c.subject = w.subject and c.minute > $4 and c.minute < $3
       ) earlier
       where n.requests + earlier.requests > w.most
       order by w.place limit 1`,
      [
        limits.map((limit) => limit.subject),
        limits.map((limit) => limit.most),
        minute,
        new Date(now.getTime() - limitWindowMs),
      ],
    );
    if (!reached) return null;
    return {
      subject: reached.subject,
      freeAt: new Date(reached.oldest.getTime() + limitWindowMs),
    };
  }

  async prune(now: Date): Promise<void> {
    await this.database.rows('delete from code_request where minute <= $1', [
      new Date(now.getTime() - limitWindowMs),
    ]);
  }
}
