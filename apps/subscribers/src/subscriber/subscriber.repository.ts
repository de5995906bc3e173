import { columns, type Queryable } from '@chia-se/subgraph-kit';
import { SubscriberRow } from './subscriber.row.ts';

export class SubscriberRepository {
  constructor(private readonly database: Queryable) {}

  async insert(subscriber: SubscriberRow): Promise<void> {
    await this.database.manager.insert(SubscriberRow, subscriber);
  }

  listByIds(ids: readonly string[]): Promise<SubscriberRow[]> {
    return this.database.rows(
      `select ${columns(SubscriberRow, 's')} from subscriber s where s.id = any($1)`,
      [ids],
    );
  }

  listByMemberIds(memberIds: readonly string[]): Promise<SubscriberRow[]> {
    return this.database.rows(
      `select ${columns(SubscriberRow, 's')} from subscriber s where s.member_id = any($1)`,
      [memberIds],
    );
  }
}
