import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The tables that every subgraph has: its outbox, and how far it has read the bus. */
export class CreateEventTables1750000000000 implements MigrationInterface {
  name = 'CreateEventTables1750000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table event_outbox (
        position bigint generated always as identity primary key,
        id uuid not null,
        name text not null,
        entity_id uuid not null,
        occurred_at timestamptz not null,
        payload jsonb not null
      )`);
    await runner.query(`
      create table event_consumption (
        id int primary key,
        position bigint not null
      )`);
    await runner.query('insert into event_consumption (id, position) values (1, 0)');
    await runner.query(`
      create table handled_event (
        event_id uuid primary key,
        handled_at timestamptz not null
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table handled_event');
    await runner.query('drop table event_consumption');
    await runner.query('drop table event_outbox');
  }
}
