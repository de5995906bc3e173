import { columns, isId, type Queryable } from '@chia-se/subgraph-kit';
import { SubscriberRow } from './subscriber.row.ts';

const all = columns(SubscriberRow, 's');

export class SubscriberRepository {
  constructor(private readonly database: Queryable) {}

  async insert(subscriber: SubscriberRow): Promise<void> {
    await this.database.manager.insert(SubscriberRow, subscriber);
  }

  /** Changes what is given and leaves the rest; `null` takes the name away. */
  async updateProfile(
    id: string,
    change: { displayName?: string | null; language?: 'vi' | 'en' },
  ): Promise<SubscriberRow | null> {
    const [row] = await this.database.rows<SubscriberRow>(
      `update subscriber s
       set display_name = case when $2 then $3 else s.display_name end,
           language = coalesce($4, s.language)
       where s.id = $1 returning ${all}`,
      [id, change.displayName !== undefined, change.displayName ?? null, change.language ?? null],
    );
    return row ?? null;
  }

  listByIds(ids: readonly string[]): Promise<SubscriberRow[]> {
    return this.database.rowsByKeys(
      `select ${all} from subscriber s where s.id = any($1)`,
      ids.filter(isId),
      (row: SubscriberRow) => row.id,
    );
  }

  listByMemberIds(memberIds: readonly string[]): Promise<SubscriberRow[]> {
    return this.database.rows(`select ${all} from subscriber s where s.member_id = any($1)`, [
      memberIds.filter(isId),
    ]);
  }

  /** Those whose name has all of these folded words, the last as a beginning; the newest first. */
  listByWordsOfName(words: readonly string[], limit: number): Promise<SubscriberRow[]> {
    return this.database.rows(
      `select ${all} from subscriber s
       where words_of_name(s.display_name) @@ to_tsquery('simple', $1) order by s.id desc limit $2`,
      [`${words.join(' & ')}:*`, limit],
    );
  }

  /** Whose number it is, with their holding locked: the number can't change hands before the end. */
  async findHolderForShare(phoneNumber: string): Promise<SubscriberRow | null> {
    const [row] = await this.database.rows<SubscriberRow>(
      `select ${all} from number_holding h join subscriber s on s.id = h.subscriber_id
       where h.phone_number = $1 and h.held_until is null for share of h`,
      [phoneNumber],
    );
    return row ?? null;
  }

  /** Locks subscriptions in the order of their ids, so that nobody waits in a circle. Returns those that exist. */
  listForUpdate(ids: readonly string[]): Promise<SubscriberRow[]> {
    return this.database.rows(
      `select ${all} from subscriber s where s.id = any($1) order by s.id for no key update`,
      [ids.filter(isId)],
    );
  }
}
