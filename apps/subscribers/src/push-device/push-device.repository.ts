import { columns, isId, type Queryable } from '@chia-se/subgraph-kit';
import { PushDeviceRow } from './push-device.row.ts';

const all = columns(PushDeviceRow, 'p');

export class PushDeviceRepository {
  constructor(private readonly database: Queryable) {}

  list(subscriberIds: readonly string[]): Promise<PushDeviceRow[]> {
    return this.database.rows(
      `select ${all} from push_device p where p.subscriber_id = any($1) order by p.id desc`,
      [subscriberIds],
    );
  }

  async findById(id: string): Promise<PushDeviceRow | null> {
    const [row] = await this.database.rows<PushDeviceRow>(
      `select ${all} from push_device p where p.id = $1`,
      [id],
    );
    return row ?? null;
  }

  /** A browser that somebody else used before is theirs no more. */
  async save(device: PushDeviceRow): Promise<PushDeviceRow> {
    const [row] = await this.database.rows<PushDeviceRow>(
      `insert into push_device as p (id, subscriber_id, endpoint, p256dh, auth, added_at)
       values ($1, $2, $3, $4, $5, $6)
       on conflict (endpoint) do update set
         id = case when p.subscriber_id = excluded.subscriber_id then p.id else excluded.id end,
         subscriber_id = excluded.subscriber_id, p256dh = excluded.p256dh, auth = excluded.auth,
         added_at = excluded.added_at
       returning ${all}`,
      [device.id, device.subscriberId, device.endpoint, device.p256dh, device.auth, device.addedAt],
    );
    return row as PushDeviceRow;
  }

  /** Keeps the newest of a subscriber's. */
  async keepNewest(subscriberId: string, most: number): Promise<void> {
    await this.database.rows(
      `delete from push_device where id in (
         select id from push_device where subscriber_id = $1 order by added_at desc, id desc offset $2)`,
      [subscriberId, most],
    );
  }

  async removeOwn(subscriberId: string, id: string): Promise<boolean> {
    if (!isId(id)) return false;
    const removed = await this.database.rows(
      'delete from push_device where subscriber_id = $1 and id = $2 returning id',
      [subscriberId, id],
    );
    return removed.length > 0;
  }

  async removeOwnByEndpoint(subscriberId: string, endpoint: string): Promise<void> {
    await this.database.rows('delete from push_device where endpoint = $1 and subscriber_id = $2', [
      endpoint,
      subscriberId,
    ]);
  }

  async remove(id: string): Promise<void> {
    await this.database.rows('delete from push_device where id = $1', [id]);
  }
}
