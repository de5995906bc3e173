import { randomUUID } from 'node:crypto';
import type { DomainEvent } from '@chia-se/events';
import { cloneDatabase, templateDatabase } from '@chia-se/postgres/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Database } from '../src/database/database.ts';
import { migrate } from '../src/database/migrate.ts';
import { CreateEventTables1750000000000 } from '../src/events/1750000000000-create-event-tables.ts';
import { Consumer, type EventHandler, type EventHandlers } from '../src/events/consumer.ts';
import { ConsumptionRow, HandledEventRow } from '../src/events/consumption.row.ts';
import { EventBus } from '../src/events/event-bus.ts';
import { OutboxRow } from '../src/events/outbox.row.ts';
import { Relay } from '../src/events/relay.ts';

const clock = () => new Date('2026-11-23T02:00:00Z');
const storage = {
  rows: [OutboxRow, ConsumptionRow, HandledEventRow],
  migrations: [CreateEventTables1750000000000],
};

let publisher: Database;
let consumer: Database;
let bus: EventBus;
const leftovers: (() => Promise<unknown>)[] = [];

async function database(): Promise<Database> {
  const template = await templateDatabase('kit events', async (url) => {
    const database = await Database.connect({ ...storage, url, clock });
    await migrate(database);
    await database.rows('create table seen (place serial, name text, entity uuid, note text)');
    await database.close();
  });
  const { url, drop } = await cloneDatabase(template);
  leftovers.unshift(drop);
  return Database.connect({ ...storage, url, clock });
}

beforeAll(async () => {
  const { url, drop } = await cloneDatabase(
    await templateDatabase('kit bus', async () => undefined),
  );
  leftovers.push(drop);
  bus = await EventBus.connect(url);
});
beforeEach(async () => {
  publisher = await database();
  consumer = await database();
});
afterAll(async () => {
  await bus.close();
  for (const drop of leftovers) await drop();
});

function announce(subscriberId: string): Promise<void> {
  return publisher.transaction((tx) => tx.publish('SubscriberRegistered', { subscriberId }));
}

/** Runs relay and consumer until `done` says so; each test consumes under a name of its own. */
async function deliver(
  name: string,
  handlers: EventHandlers,
  done: () => Promise<boolean>,
): Promise<unknown[]> {
  const errors: unknown[] = [];
  const onError = (error: unknown) => errors.push(error);
  const relay = new Relay('publisher', publisher, bus, onError);
  const reading = new Consumer({ name, database: consumer, bus, handlers, clock, onError });
  try {
    const until = Date.now() + 20_000;
    while (!(await done())) {
      if (Date.now() > until) throw new Error('The events did not arrive.', { cause: errors });
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  } finally {
    await relay.stop();
    await reading.stop();
  }
  return errors;
}

const seen = () =>
  consumer.rows<{ entity: string; note: string | null }>(
    'select entity, note from seen order by place',
  );

const note =
  (failsOn: (event: DomainEvent) => boolean = () => false): EventHandler<'SubscriberRegistered'> =>
  async (event, { tx }) => {
    if (failsOn(event)) throw new Error('This one is poison.');
    await tx.rows('insert into seen (name, entity) values ($1, $2)', [event.name, event.entityId]);
  };

describe('events', () => {
  test('what a transaction published arrives once, in order, and leaves the outbox', async () => {
    const ids = Array.from({ length: 30 }, () => randomUUID());
    for (const id of ids) await announce(id);
    const wanted = new Set<string>(ids);
    const mine = async () => (await seen()).filter((row) => wanted.has(row.entity));
    await deliver(
      'orderly',
      { SubscriberRegistered: note() },
      async () => (await mine()).length >= 30,
    );
    expect((await mine()).map((row) => row.entity)).toEqual(ids);
    expect(await publisher.rows('select 1 from event_outbox')).toEqual([]);
  });

  test('a transaction that rolls back publishes nothing', async () => {
    const failing = publisher.transaction(async (tx) => {
      await tx.publish('SubscriberRegistered', { subscriberId: randomUUID() });
      throw new Error('No.');
    });
    await expect(failing).rejects.toThrow('No.');
    expect(await publisher.rows('select 1 from event_outbox')).toEqual([]);
  });

  test('an event whose relay died after the bus had it is not doubled', async () => {
    const id = randomUUID();
    await announce(id);
    const events = await publisher.rows<DomainEvent>(
      `select id, name, entity_id as "entityId", occurred_at as "occurredAt", payload from event_outbox`,
    );
    await bus.append('publisher', events);
    await deliver('twice', { SubscriberRegistered: note() }, async () =>
      (await seen()).some((row) => row.entity === id),
    );
    expect((await seen()).filter((row) => row.entity === id)).toHaveLength(1);
  });

  test('refuses a payload that does not fit the catalogue before anything is written', async () => {
    const wrong = publisher.transaction((tx) =>
      tx.publish('SubscriberRegistered', { subscriberId: 'nobody' }),
    );
    await expect(wrong).rejects.toThrow('subscriberId');
  });

  test('a poison event is set aside with what follows for its entity; others go on; a retry restores the order', async () => {
    const [poisoned, healthy] = [randomUUID(), randomUUID()];
    await announce(poisoned);
    await announce(healthy);
    await announce(poisoned);
    let sick = true;
    const handlers = {
      SubscriberRegistered: note((event) => sick && event.entityId === poisoned),
    };
    const failures = async () =>
      (await bus.listFailures(10)).filter((failure) => failure.entityId === poisoned);
    await deliver('careful', handlers, async () => (await failures()).length === 2);
    expect((await seen()).filter((row) => row.entity === healthy)).toHaveLength(1);
    expect((await failures()).map(({ status, error }) => [status, error])).toEqual([
      ['WAITING', null],
      ['FAILED', 'Error: This one is poison.'],
    ]);

    sick = false;
    const [, failed] = await failures();
    expect(await bus.retry('careful', failed?.id ?? '')).toBe(true);
    await deliver('careful', handlers, async () => (await failures()).length === 0);
    expect((await seen()).filter((row) => row.entity === poisoned)).toHaveLength(2);
  });

  test('two servers of one subgraph handle each event once', async () => {
    const ids = Array.from({ length: 50 }, () => randomUUID());
    const wanted = new Set<string>(ids);
    const onError = () => undefined;
    const handlers = { SubscriberRegistered: note() };
    const servers = [1, 2].map(
      () => new Consumer({ name: 'pair', database: consumer, bus, handlers, clock, onError }),
    );
    for (const id of ids) await announce(id);
    const mine = async () => (await seen()).filter((row) => wanted.has(row.entity));
    await deliver('pair', handlers, async () => (await mine()).length >= 50);
    for (const server of servers) await server.stop();
    expect((await mine()).length).toBe(50);
  });
});
