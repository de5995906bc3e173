import { columns, type Queryable, type Transaction } from '@chia-se/subgraph-kit';
import { DeliveryRow } from './notification-delivery.row.ts';
import type { DeliveryChannel } from './notification-delivery.type.ts';

const all = columns(DeliveryRow, 'd');

/** After the first failure 30 seconds, then four times as long each time, six hours at the most. */
const attemptsAtMost = 8;

/** What the worker takes and how it ended. */
export class DeliveryQueueRepository {
  constructor(private readonly database: Queryable) {}

  /**
   * Takes what is due for at most `readers` telephones, addresses or browsers, each with all that is
   * due for it: that goes as one message. It is the caller's until `until`; a caller that dies gives
   * it back by then. Servers take turns, since two that took the same readers could wait in a circle.
   */
  static async claim(
    tx: Transaction,
    { channel, now, until, readers }: ClaimOptions,
  ): Promise<DeliveryRow[]> {
    await tx.rows('select pg_advisory_xact_lock(hashtextextended($1, 1))', [`send ${channel}`]);
    return tx.rows(
      `with reader as (
         select distinct subscriber_id, device_id from (
           select subscriber_id, device_id from delivery
           where channel = $1 and due_at <= $2 order by due_at limit $4
         ) due
       )
       update delivery d set attempts = d.attempts + 1, due_at = $3 from reader r
       where d.subscriber_id = r.subscriber_id and d.channel = $1 and d.due_at <= $2
         and d.device_id is not distinct from r.device_id
       returning ${all}`,
      [channel, now, until, readers],
    );
  }

  /** It is out of our hands. Also where the claim ran out meanwhile: it must not leave again. */
  async markSent(ids: readonly string[], receipts: readonly string[], at: Date): Promise<void> {
    await this.database.rows(
      `update delivery set status = 'SENT', due_at = null, sent_at = $3, awaited_receipts = $2,
         failure = null
       where id = any($1) and status = 'WAITING'`,
      [ids, receipts, at],
    );
  }

  /** Due again after a pause that grows; after the last try, given up. */
  async markFailed(ids: readonly string[], failure: string, at: Date): Promise<void> {
    await this.database.rows(
      `update delivery set failure = $2,
         status = case when attempts >= $4 then 'FAILED' else 'WAITING' end,
         due_at = case when attempts >= $4 then null
           else $3::timestamptz + least(interval '30 seconds' * 4 ^ (attempts - 1), interval '6 hours') end
       where id = any($1) and status = 'WAITING'`,
      [ids, failure, at, attemptsAtMost],
    );
  }

  async markOver(
    ids: readonly string[],
    status: 'FAILED' | 'SKIPPED',
    failure: string | null,
  ): Promise<void> {
    await this.database.rows(
      `update delivery set status = $2, due_at = null, failure = $3
       where id = any($1) and status = 'WAITING'`,
      [ids, status, failure],
    );
  }

  /**
   * Notes what became of a text; delivered once that is known of its every part.
   *
   * @returns false where nothing waits for this receipt: not yet, no longer, or it is not ours
   */
  async noteReceipt(messageId: string, failure: string | null, at: Date): Promise<boolean> {
    const noted = await this.database.rows(
      `update delivery set awaited_receipts = array_remove(awaited_receipts, $1),
         status = case when $2::text is not null then 'UNDELIVERED'
           when status = 'SENT' and awaited_receipts = array[$1] then 'DELIVERED' else status end,
         delivered_at = case when $2::text is null and status = 'SENT' and awaited_receipts = array[$1]
           then $3::timestamptz else delivered_at end,
         failure = coalesce($2, failure)
       where awaited_receipts @> array[$1] and awaited_receipts <> '{}' returning id`,
      [messageId, failure, at],
    );
    return noted.length > 0;
  }
}

export interface ClaimOptions {
  channel: DeliveryChannel;
  now: Date;
  until: Date;
  readers: number;
}
