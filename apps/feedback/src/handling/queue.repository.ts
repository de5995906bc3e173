import { columns, type Queryable } from '@chia-se/subgraph-kit';
import type { FeedbackStatus } from '../feedback/feedback-status.ts';
import { QueueOrder } from './handling.input.ts';
import { HandlingRow } from './handling.row.ts';

const all = columns(HandlingRow, 'q');

/** Which page of the queue. */
export interface QueuePage {
  programmeCode: string;
  statuses: readonly FeedbackStatus[];
  topicCode: string | null;
  department: string | null;
  /** Only what was due before this instant. */
  dueBefore: Date | null;
  order: QueueOrder;
  /** The last row of the page before, by the parts of its key. */
  after: QueueKey | null;
  /** Rows to fetch: one more than the page shows. */
  limit: number;
}

/** What the order compares, then the id. */
export type QueueKey = readonly [value: Date | number | null, feedbackId: string];

/**
 * Reads what waits for the carrier. Each status is a stretch of one index in the order of the list,
 * so a page by deadline costs statuses × limit rows however long the queue is, of one topic or
 * department as well. By age and by risk a topic or department is filtered out on the way.
 */
export class QueueRepository {
  constructor(private readonly database: Queryable) {}

  list(page: QueuePage): Promise<HandlingRow[]> {
    const parameters: unknown[] = [];
    const bind = (value: unknown) => `$${parameters.push(value)}`;
    const conditions = conditionsOf(page, bind);
    const end = `order by ${orders[page.order]} limit ${bind(page.limit)}`;
    return this.database.rows(
      `select ${all} from (select s.* from unnest(${bind(page.statuses)}::text[]) as wanted (status)
         cross join lateral (select q.* from handling q
           where q.status = wanted.status and ${conditions} ${end}) s) q ${end}`,
      parameters,
    );
  }

  /** How many wait in each status, and how many of those past their deadline. */
  countWaiting(
    programmeCode: string,
    now: Date,
  ): Promise<{ status: FeedbackStatus; waiting: number; overdue: number }[]> {
    return this.database.rows(
      `select q.status, count(*)::int as waiting,
         (count(*) filter (where q.due_at < $2))::int as overdue
       from handling q where q.due_at is not null
         and q.programme_id = (select p.id from programme p where p.code = $1)
       group by q.status`,
      [programmeCode, now],
    );
  }
}

const orders: Readonly<Record<QueueOrder, string>> = {
  [QueueOrder.DEADLINE]: 'q.due_at, q.feedback_id',
  [QueueOrder.AGE]: 'q.feedback_id',
  [QueueOrder.RISK]: 'q.risk desc, q.feedback_id',
};

function conditionsOf(page: QueuePage, bind: (value: unknown) => string): string {
  const conditions = [
    'q.due_at is not null',
    `q.programme_id = (select p.id from programme p where p.code = ${bind(page.programmeCode)})`,
  ];
  if (page.topicCode !== null) conditions.push(`q.topic_code = ${bind(page.topicCode)}`);
  if (page.department !== null) conditions.push(`q.department = ${bind(page.department)}`);
  if (page.dueBefore !== null) conditions.push(`q.due_at < ${bind(page.dueBefore)}`);
  if (page.after !== null) conditions.push(behind(page.order, page.after, bind));
  return conditions.join(' and ');
}

function behind(
  order: QueueOrder,
  [value, id]: QueueKey,
  bind: (value: unknown) => string,
): string {
  if (order === QueueOrder.AGE) return `q.feedback_id > ${bind(id)}`;
  if (order === QueueOrder.DEADLINE) {
    return `(q.due_at, q.feedback_id) > (${bind(value)}::timestamptz, ${bind(id)}::uuid)`;
  }
  const risk = bind(value);
  return `q.risk <= ${risk}::smallint and (q.risk < ${risk}::smallint or q.feedback_id > ${bind(id)}::uuid)`;
}
