import type { DomainEvent } from '@chia-se/events';
import { Client, Pool } from 'pg';
import { surviveCuts } from '../database/survive-cuts.ts';

/** An event on the bus, with its place in the one order that all consumers share. */
export type BusEvent = DomainEvent & { position: number };

/** An event that a consumer could not handle, or that waits behind one of the same entity. */
export interface FailedEvent extends BusEvent {
  consumer: string;
  status: 'FAILED' | 'WAITING' | 'RETRYING';
  error: string | null;
  attempts: number;
  failedAt: Date;
}

const channel = 'chia_se_event';
const appendLock = 7_201_911;
const setUpLock = 7_201_912;

/**
 * The log through which subgraphs hear of each other, in a PostgreSQL database of its own: whoever
 * may publish appends, each consumer keeps its position in its own database. Failures stand here
 * too, where admins see those of all consumers in one list.
 */
export class EventBus {
  readonly #pool: Pool;

  private constructor(private readonly url: string) {
    this.#pool = new Pool({
      connectionString: url,
      max: 4,
      application_name: 'chia-se events',
      onConnect: surviveCuts,
    });
    this.#pool.on('error', () => {
      // An idle connection that breaks is replaced on the next query.
    });
  }

  static async connect(url: string): Promise<EventBus> {
    const bus = new EventBus(url);
    await bus.#setUp();
    return bus;
  }

  async #setUp(): Promise<void> {
    const client = await this.#pool.connect();
    try {
      await client.query('select pg_advisory_lock($1)', [setUpLock]);
      await client.query(schema);
    } finally {
      await client.query('select pg_advisory_unlock($1)', [setUpLock]).catch(() => undefined);
      client.release();
    }
  }

  /**
   * Adds events, each once however often it is sent. Appending is one at a time, so that positions
   * become visible in their order and a consumer that reads on from its position misses nothing.
   */
  async append(publisher: string, events: readonly DomainEvent[]): Promise<void> {
    const client = await this.#pool.connect();
    try {
      await client.query('begin');
      await client.query('select pg_advisory_xact_lock($1)', [appendLock]);
      await client.query({
        name: 'append',
        text: `insert into event (id, publisher, name, entity_id, occurred_at, payload)
          select e.id, $1, e.name, e.entity_id, e.occurred_at, e.payload
          from unnest($2::uuid[], $3::text[], $4::uuid[], $5::timestamptz[], $6::jsonb[])
            with ordinality as e (id, name, entity_id, occurred_at, payload, place)
          order by e.place
          on conflict (id) do nothing`,
        values: [
          publisher,
          events.map((e) => e.id),
          events.map((e) => e.name),
          events.map((e) => e.entityId),
          events.map((e) => e.occurredAt),
          events.map((e) => JSON.stringify(e.payload)),
        ],
      });
      await client.query(`notify ${channel}`);
      await client.query('commit');
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      throw error;
    } finally {
      client.release();
    }
  }

  async readAfter(position: number, names: readonly string[], limit: number): Promise<BusEvent[]> {
    const { rows } = await this.#pool.query({
      name: 'read-after',
      text: `select ${eventColumns} from event e
        where e.position > $1 and e.name = any($2) order by e.position limit $3`,
      values: [position, names, limit],
    });
    return rows.map(toEvent) as BusEvent[];
  }

  /** Entities of which an event failed: what follows for them has to wait. */
  async blockedEntities(consumer: string): Promise<Set<string>> {
    const { rows } = await this.#pool.query<{ entityId: string }>({
      name: 'blocked-entities',
      text: 'select distinct entity_id as "entityId" from failed_event where consumer = $1',
      values: [consumer],
    });
    return new Set(rows.map((row) => row.entityId));
  }

  async setAside(
    consumer: string,
    event: BusEvent,
    status: 'FAILED' | 'WAITING',
    error: string | null,
    at: Date,
  ): Promise<void> {
    await this.#pool.query(
      `insert into failed_event (consumer, event_id, position, entity_id, status, error, attempts, failed_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (consumer, event_id) do update
         set status = excluded.status, error = excluded.error, failed_at = excluded.failed_at,
             attempts = failed_event.attempts + excluded.attempts`,
      [
        consumer,
        event.id,
        event.position,
        event.entityId,
        status,
        error,
        status === 'FAILED' ? 1 : 0,
        at,
      ],
    );
  }

  /** Set-aside events of entities for which a retry was asked and nothing failed since, in their order. */
  async listRetrying(consumer: string, limit: number): Promise<BusEvent[]> {
    const { rows } = await this.#pool.query(
      `select ${eventColumns} from failed_event f join event e on e.id = f.event_id
       where f.consumer = $1 and f.entity_id not in
         (select entity_id from failed_event where consumer = $1 and status = 'FAILED')
       order by f.position limit $2`,
      [consumer, limit],
    );
    return rows.map(toEvent) as BusEvent[];
  }

  async removeFailure(consumer: string, eventId: string): Promise<void> {
    await this.#pool.query('delete from failed_event where consumer = $1 and event_id = $2', [
      consumer,
      eventId,
    ]);
  }

  /** The newest failures first; `before` is the position to go on from. */
  async listFailures(
    limit: number,
    before?: { position: number; consumer: string },
  ): Promise<FailedEvent[]> {
    const { rows } = await this.#pool.query(
      `select ${eventColumns}, f.consumer, f.status, f.error, f.attempts, f.failed_at as "failedAt"
       from failed_event f join event e on e.id = f.event_id
       where $2::bigint is null or (f.position, f.consumer) < ($2, $3)
       order by f.position desc, f.consumer desc limit $1`,
      [limit, before?.position ?? null, before?.consumer ?? null],
    );
    return rows.map(toEvent) as FailedEvent[];
  }

  /** Asks the consumer to try again. Returns false when it has no such failure. */
  async retry(consumer: string, eventId: string): Promise<boolean> {
    const { rowCount } = await this.#pool.query(
      `update failed_event set status = 'RETRYING' where consumer = $1 and event_id = $2`,
      [consumer, eventId],
    );
    await this.#pool.query(`notify ${channel}`);
    return rowCount === 1;
  }

  /** Calls `wake` whenever something was appended. A lost connection is made again; the consumer polls meanwhile. */
  async listen(wake: () => void): Promise<{ stop(): Promise<void> }> {
    let stopped = false;
    let client: Client | undefined;
    const connect = async (): Promise<void> => {
      if (stopped) return;
      client = new Client({ connectionString: this.url, application_name: 'chia-se listen' });
      client.on('notification', wake);
      client.on('error', () => {
        if (!stopped) setTimeout(() => connect().catch(() => undefined), 1_000).unref();
      });
      await client.connect();
      await client.query(`listen ${channel}`);
    };
    await connect();
    return {
      stop: async () => {
        stopped = true;
        await client?.end().catch(() => undefined);
      },
    };
  }

  async close(): Promise<void> {
    await this.#pool.end();
  }
}

const eventColumns =
  'e.position, e.id, e.name, e.entity_id as "entityId", e.occurred_at as "occurredAt", e.payload';

function toEvent(row: { position: string | number }) {
  return { ...row, position: Number(row.position) };
}

const schema = `
  create table if not exists event (
    position bigint generated always as identity primary key,
    id uuid not null unique,
    publisher text not null,
    name text not null,
    entity_id uuid not null,
    occurred_at timestamptz not null,
    payload jsonb not null
  );
  create index if not exists event_name_position on event (name, position);
  create table if not exists failed_event (
    consumer text not null,
    event_id uuid not null references event (id),
    position bigint not null,
    entity_id uuid not null,
    status text not null check (status in ('FAILED', 'WAITING', 'RETRYING')),
    error text,
    attempts int not null,
    failed_at timestamptz not null,
    primary key (consumer, event_id)
  );
  create index if not exists failed_event_entity on failed_event (consumer, entity_id, position);
`;
