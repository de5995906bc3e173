import {
  type DomainEvent,
  type EventName,
  type EventPayload,
  entityIdOf,
  parsePayload,
} from '@chia-se/events';
import type { Queryable } from '../database/queryable.ts';
import { newId } from '../id.ts';

/** The events that wait for the relay, in the order in which they were written. */
export class Outbox {
  constructor(private readonly database: Queryable) {}

  async add<Name extends EventName>(
    name: Name,
    payload: EventPayload<Name>,
    occurredAt: Date,
  ): Promise<void> {
    const checked = parsePayload(name, payload);
    await this.database.rows(
      `insert into event_outbox (id, name, entity_id, occurred_at, payload)
       values ($1, $2, $3, $4, $5)`,
      [newId(occurredAt), name, entityIdOf(name, checked), occurredAt, JSON.stringify(checked)],
    );
  }

  list(limit: number): Promise<(DomainEvent & { position: number })[]> {
    return this.database.rows(
      `select position, id, name, entity_id as "entityId", occurred_at as "occurredAt", payload
       from event_outbox order by position limit $1`,
      [limit],
    );
  }

  async remove(positions: readonly number[]): Promise<void> {
    await this.database.rows('delete from event_outbox where position = any($1)', [positions]);
  }
}
