import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people ask of their data, and each subgraph's receipt. */
export class CreateDataRequest1764000000020 implements MigrationInterface {
  name = 'CreateDataRequest1764000000020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table data_request (
        id uuid primary key,
        subscriber_id uuid not null,
        kind text not null check (kind in ('EXPORT', 'ERASURE')),
        keep_public_text boolean not null,
        private_key text,
        requested_at timestamptz not null,
        due_at timestamptz not null,
        completed_at timestamptz
      )`);
    await runner.query(`create unique index data_request_open
      on data_request (subscriber_id, kind) where completed_at is null`);
    await runner.query('create index data_request_newest on data_request (subscriber_id, id desc)');
    await runner.query(
      'create index data_request_due on data_request (due_at, id) where completed_at is null',
    );
    await runner.query(`create index data_request_key on data_request (completed_at)
      where private_key is not null`);
    await runner.query(`
      create table data_receipt (
        request_id uuid not null references data_request (id),
        subgraph text not null,
        records int,
        sealed text,
        answered_at timestamptz,
        primary key (request_id, subgraph)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table data_receipt');
    await runner.query('drop table data_request');
  }
}
