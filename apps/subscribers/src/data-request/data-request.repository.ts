import { columns, type Queryable } from '@chia-se/subgraph-kit';
import { DataReceiptRow } from './data-receipt.row.ts';
import { DataRequestRow } from './data-request.row.ts';
import type { DataRequestKind } from './data-request.type.ts';

const all = columns(DataRequestRow, 'r');

export class DataRequestRepository {
  constructor(private readonly database: Queryable) {}

  async insert(request: DataRequestRow, subgraphs: readonly string[]): Promise<void> {
    await this.database.manager.insert(DataRequestRow, request);
    await this.database.rows(
      'insert into data_receipt (request_id, subgraph) select $1, unnest($2::text[])',
      [request.id, subgraphs],
    );
  }

  async findNewest(subscriberId: string, kind: DataRequestKind): Promise<DataRequestRow | null> {
    const [row] = await this.database.rows<DataRequestRow>(
      `select ${all} from data_request r
       where r.subscriber_id = $1 and r.kind = $2 order by r.id desc limit 1`,
      [subscriberId, kind],
    );
    return row ?? null;
  }

  /** The newest first. */
  listOf(
    subscriberIds: readonly string[],
    limit: number,
    beforeId: string | null,
  ): Promise<DataRequestRow[]> {
    return this.database.rows(
      `select r.* from unnest($1::uuid[]) as wanted (id)
       cross join lateral (
         select ${all} from data_request r
         where r.subscriber_id = wanted.id and ($3::uuid is null or r.id < $3)
         order by r.id desc limit $2
       ) r`,
      [subscriberIds, limit, beforeId],
    );
  }

  /** Those that nobody finished, the most urgent first. */
  listOpen(limit: number, after: { dueAt: Date; id: string } | null): Promise<DataRequestRow[]> {
    return this.database.rows(
      `select ${all} from data_request r where r.completed_at is null
         and ($2::timestamptz is null or (r.due_at, r.id) > ($2, $3))
       order by r.due_at, r.id limit $1`,
      [limit, after?.dueAt ?? null, after?.id ?? null],
    );
  }

  listReceipts(requestIds: readonly string[]): Promise<DataReceiptRow[]> {
    return this.database.rows(
      `select ${columns(DataReceiptRow, 'c')} from data_receipt c
       where c.request_id = any($1) order by c.subgraph`,
      [requestIds],
    );
  }

  /** Notes an answer once, and the end of the request with the last of them. */
  async noteAnswer(
    answer: Pick<DataReceiptRow, 'requestId' | 'subgraph' | 'records' | 'sealed'>,
    at: Date,
  ): Promise<void> {
    // Answers of one request take turns, so that one of them is the last.
    await this.database.rows('select id from data_request where id = $1 for update', [
      answer.requestId,
    ]);
    await this.database.rows(
      `update data_receipt set records = $3, sealed = $4, answered_at = $5
       where request_id = $1 and subgraph = $2 and answered_at is null`,
      [answer.requestId, answer.subgraph, answer.records, answer.sealed, at],
    );
    await this.database.rows(
      `update data_request set completed_at = $2 where id = $1 and completed_at is null
         and not exists (select from data_receipt where request_id = $1 and answered_at is null)`,
      [answer.requestId, at],
    );
  }

  /** Destroys the keys of exports that were ready before a moment, with what they opened. */
  async forgetExports(readyBefore: Date): Promise<void> {
    await this.database.rows(
      `with old as (
         update data_request set private_key = null
         where private_key is not null and completed_at < $1 returning id
       )
       update data_receipt set sealed = null where request_id in (select id from old)`,
      [readyBefore],
    );
  }

  /** The same at once, of somebody who is forgotten. */
  async forgetExportsOf(subscriberId: string): Promise<void> {
    await this.database.rows(
      `with theirs as (
         update data_request set private_key = null where subscriber_id = $1 returning id
       )
       update data_receipt set sealed = null where request_id in (select id from theirs)`,
      [subscriberId],
    );
  }
}
