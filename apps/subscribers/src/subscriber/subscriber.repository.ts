import { columns, isId, type Queryable } from '@chia-se/subgraph-kit';
import { SubscriberRow } from './subscriber.row.ts';

const all = columns(SubscriberRow, 's');

export class SubscriberRepository {
  constructor(private readonly database: Queryable) {}

  async insert(subscriber: SubscriberRow): Promise<void> {
    await this.database.manager.insert(SubscriberRow, subscriber);
  }

  async updateProfile(id: string, displayName: string | null, language: string): Promise<void> {
    await this.database.rows(
      'update subscriber set display_name = $2, language = $3 where id = $1',
      [id, displayName, language],
    );
  }

  listByIds(ids: readonly string[]): Promise<SubscriberRow[]> {
    return this.database.rows(`select ${all} from subscriber s where s.id = any($1)`, [
      ids.filter(isId),
    ]);
  }

  listByMemberIds(memberIds: readonly string[]): Promise<SubscriberRow[]> {
    return this.database.rows(`select ${all} from subscriber s where s.member_id = any($1)`, [
      memberIds.filter(isId),
    ]);
  }
}
