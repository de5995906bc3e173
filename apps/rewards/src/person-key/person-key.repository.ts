import { columns, type Queryable } from '@chia-se/subgraph-kit';
import { type KeyPurpose, PersonKeyRow } from './person-key.row.ts';

const all = columns(PersonKeyRow, 'k');

export class PersonKeyRepository {
  constructor(private readonly database: Queryable) {}

  /**
   * The key that the person has, or this one: of two that come at once one is kept. What has to be kept
   * longer is, whichever is asked for first. Locked, so that no erasure comes in between.
   */
  async getOrInsert(fresh: PersonKeyRow): Promise<PersonKeyRow> {
    const [row] = await this.database.rows<PersonKeyRow>(
      `insert into person_key as k
         (subscriber_id, purpose, wrapped_by, wrapped, created_at, keep_until)
       values ($1, $2, $3, $4, $5, $6)
       on conflict (subscriber_id, purpose) do update
         set keep_until = greatest(k.keep_until, excluded.keep_until)
       returning ${all}`,
      [
        fresh.subscriberId,
        fresh.purpose,
        fresh.wrappedBy,
        fresh.wrapped,
        fresh.createdAt,
        fresh.keepUntil,
      ],
    );
    return row as PersonKeyRow;
  }

  listOf(subscriberIds: readonly string[], purpose: KeyPurpose): Promise<PersonKeyRow[]> {
    return this.database.rows(
      `select ${all} from person_key k where k.subscriber_id = any($1) and k.purpose = $2`,
      [subscriberIds, purpose],
    );
  }

  async destroy(subscriberId: string): Promise<void> {
    await this.database.rows(
      'delete from person_key where subscriber_id = $1 and keep_until is null',
      [subscriberId],
    );
  }

  /** @returns how many keys no law asks us to keep any longer, and are gone */
  async destroyOutdated(now: Date): Promise<number> {
    const gone = await this.database.rows(
      'delete from person_key where keep_until < $1 returning subscriber_id',
      [now],
    );
    return gone.length;
  }
}
