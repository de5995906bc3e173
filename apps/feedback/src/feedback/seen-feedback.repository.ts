import { columns, type Queryable } from '@chia-se/subgraph-kit';
import { FeedbackRow } from './feedback.row.ts';
import type { FeedbackIdRange } from './feedback-id-range.ts';
import type { FeedbackSight } from './feedback-sight.ts';
import { type FeedbackStatus, publicStatuses } from './feedback-status.ts';

/** The columns that are the same for every viewer. */
const openColumns = [
  'id',
  'subscriberId',
  'programmeId',
  'periodId',
  'topicCode',
  'referenceCode',
  'screeningFindings',
  'channel',
  'province',
  'status',
  'submittedAt',
] as const satisfies (keyof FeedbackRow)[];

/** An opinion as one viewer may see it: `title` and `body` are redacted where they must be. */
export type SeenFeedback = Pick<FeedbackRow, (typeof openColumns)[number] | 'title' | 'body'>;

/** Which page of which list. */
export interface FeedbackPage {
  programmeCode: string | null;
  periodId: string | null;
  topicCode: string | null;
  province: string | null;
  statuses: readonly FeedbackStatus[];
  range: FeedbackIdRange;
  newestFirst: boolean;
  /** Rows to fetch: one more than the page shows. */
  limit: number;
}

/**
 * Reads opinions as one viewer may see them. The rule stands in the query, so that a text or a row
 * that the viewer must not see never leaves the database, by whatever path it is asked for.
 */
export class SeenFeedbackRepository {
  constructor(
    private readonly database: Queryable,
    private readonly sight: FeedbackSight,
  ) {}

  listByIds(ids: readonly string[]): Promise<SeenFeedback[]> {
    return this.database.rows(
      `select ${seenColumns} from feedback f where f.id = any($3) and ${isSeen('$4')}`,
      [...this.#eyes, ids, this.sight.statuses],
    );
  }

  async findByReferenceCode(code: string): Promise<SeenFeedback | null> {
    const [row] = await this.database.rows<SeenFeedback>(
      `select ${seenColumns} from feedback f where f.reference_code = $3 and ${isSeen('$4')}`,
      [...this.#eyes, code, this.sight.statuses],
    );
    return row ?? null;
  }

  /**
   * A page of everything seen. Each status is read from its own stretch of an index in the order of
   * the list, so a page costs the same however long the list is: statuses × limit rows at the most.
   * All that is public has a stretch for itself. The viewer's own opinions in other statuses come from
   * the index of the subscriber.
   */
  list(page: FeedbackPage): Promise<SeenFeedback[]> {
    const parameters: unknown[] = [...this.#eyes];
    const bind = (value: unknown) => `$${parameters.push(value)}`;
    const order = page.newestFirst ? newestFirst : oldestFirst;
    const end = `order by f.id ${order} limit ${bind(page.limit)}`;
    const conditions = conditionsOf(page, bind);
    const seen = page.statuses.filter((status) => this.sight.statuses.includes(status));
    const hidden = page.statuses.filter((status) => !seen.includes(status));
    const branches = [
      isFrontPage(page, seen)
        ? `(select f.* from feedback f where f.status in (${listOfPublic}) and ${conditions} ${end})`
        : `select s.* from unnest(${bind(seen)}::text[]) as wanted (status) cross join lateral (
             select f.* from feedback f where f.status = wanted.status and ${conditions} ${end}) s`,
    ];
    if (this.sight.subscriberId !== null && hidden.length > 0) {
      branches.push(`(select f.* from feedback f
         where f.subscriber_id = $1 and f.status = any(${bind(hidden)}) and ${conditions} ${end})`);
    }
    return this.database.rows(
      `select ${seenColumns} from (${branches.join(' union all ')}) f ${end}`,
      parameters,
    );
  }

  /** The newest of each of these subscribers, behind the cursor. */
  listOfSubscribers(
    subscriberIds: readonly string[],
    below: string,
    limit: number,
  ): Promise<SeenFeedback[]> {
    return this.database.rows(
      `select ${seenColumns} from unnest($3::uuid[]) as wanted (subscriber_id) cross join lateral (
         select o.* from feedback o
         where o.subscriber_id = wanted.subscriber_id and o.id < $4 order by o.id ${newestFirst} limit $5) f
       where ${isSeen('$6')} order by f.subscriber_id, f.id desc`,
      [...this.#eyes, subscriberIds, below, limit, this.sight.statuses],
    );
  }

  /** $1 and $2 of every query. */
  get #eyes() {
    return [this.sight.subscriberId, this.sight.unredacted] as const;
  }
}

// As the indexes of the lists have it; the migration says why.
const newestFirst = 'desc nulls last';
const oldestFirst = 'asc nulls first';

const seenText = (column: 'title' | 'body') =>
  `case when $2::boolean or f.subscriber_id = $1::uuid then f.${column}
     else coalesce(f.redacted_${column}, f.${column}) end as ${column}`;

const seenColumns = `${columns(FeedbackRow, 'f', openColumns)}, ${seenText('title')}, ${seenText('body')}`;

function isSeen(statuses: string): string {
  return `(f.status = any(${statuses}) or f.subscriber_id = $1::uuid)`;
}

/** Word for word as in the index of the front page. */
const listOfPublic = publicStatuses.map((status) => `'${status}'`).join(', ');

/** Everything public of a programme: what most people look at most of the time. */
function isFrontPage(page: FeedbackPage, seen: readonly FeedbackStatus[]): boolean {
  const narrowed = page.periodId ?? page.topicCode ?? page.province;
  return (
    narrowed === null &&
    seen.length === publicStatuses.length &&
    publicStatuses.every((status) => seen.includes(status))
  );
}

function conditionsOf(page: FeedbackPage, bind: (value: unknown) => string): string {
  const conditions = [`f.id > ${bind(page.range.above)}`, `f.id < ${bind(page.range.below)}`];
  if (page.periodId !== null) conditions.push(`f.period_id = ${bind(page.periodId)}`);
  if (page.programmeCode !== null) {
    const code = bind(page.programmeCode);
    conditions.push(`f.programme_id = (select p.id from programme p where p.code = ${code})`);
  }
  if (page.topicCode !== null) conditions.push(`f.topic_code = ${bind(page.topicCode)}`);
  if (page.province !== null) conditions.push(`f.province = ${bind(page.province)}`);
  return conditions.join(' and ');
}
