import { columns, isId, type Queryable } from '@chia-se/subgraph-kit';
import { NotificationRow } from './notification.row.ts';

const all = columns(NotificationRow, 'n');

export class NotificationRepository {
  constructor(private readonly database: Queryable) {}

  /** Once for each event, however often it arrives; false where it was there already. */
  async insertOnce(notification: NotificationRow): Promise<boolean> {
    const inserted = await this.database.rows(
      `insert into notification (id, subscriber_id, kind, parameters, subject_id, created_at, read_at)
       values ($1, $2, $3, $4, $5, $6, null) on conflict (id) do nothing returning id`,
      [
        notification.id,
        notification.subscriberId,
        notification.kind,
        JSON.stringify(notification.parameters),
        notification.subjectId,
        notification.createdAt,
      ],
    );
    return inserted.length > 0;
  }

  listByIds(ids: readonly string[]): Promise<NotificationRow[]> {
    return this.database.rows(
      `select ${all} from notification n where n.id = any($1) order by n.id`,
      [ids],
    );
  }

  /** The newest first, `limit` of them for each subscriber. */
  list(
    subscriberIds: readonly string[],
    limit: number,
    beforeId: string | null,
  ): Promise<NotificationRow[]> {
    return this.database.rows(
      `select n.* from unnest($1::uuid[]) as wanted (id)
       cross join lateral (
         select ${all} from notification n
         where n.subscriber_id = wanted.id and ($3::uuid is null or n.id < $3)
         order by n.id desc limit $2
       ) n`,
      [subscriberIds, limit, beforeId],
    );
  }

  async countUnread(
    subscriberIds: readonly string[],
  ): Promise<{ subscriberId: string; unread: number }[]> {
    return this.database.rows(
      `select n.subscriber_id as "subscriberId", count(*)::int as unread from notification n
       where n.subscriber_id = any($1) and n.read_at is null group by n.subscriber_id`,
      [subscriberIds],
    );
  }

  async markRead(subscriberId: string, ids: readonly string[], at: Date): Promise<number> {
    const marked = await this.database.rows(
      `update notification set read_at = $3
       where subscriber_id = $1 and id = any($2) and read_at is null returning id`,
      [subscriberId, ids.filter(isId), at],
    );
    return marked.length;
  }
}
