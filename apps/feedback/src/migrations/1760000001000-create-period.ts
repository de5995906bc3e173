import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreatePeriod1760000001000 implements MigrationInterface {
  name = 'CreatePeriod1760000001000';

  async up(runner: QueryRunner): Promise<void> {
    // Equality of uuids within an exclusion constraint. A trusted extension: the owner may create it.
    await runner.query('create extension if not exists btree_gist');
    await runner.query(`
      create table period (
        id uuid primary key,
        programme_id uuid not null references programme (id),
        code text not null,
        kind text not null check (kind in ('MONTH', 'YEAR')),
        opens_at timestamptz not null,
        closes_at timestamptz not null,
        opened_at timestamptz,
        closed_at timestamptz,
        check (opens_at < closes_at),
        check (closed_at is null or opened_at is not null),
        constraint period_months_apart exclude using gist
          (programme_id with =, tstzrange(opens_at, closes_at) with &&) where (kind = 'MONTH')
      )`);
    await runner.query('create unique index period_code on period (programme_id, code)');
    await runner.query('create index period_of_programme on period (programme_id, id)');
    // What the sweep looks for; empty almost always.
    await runner.query('create index period_to_open on period (opens_at) where opened_at is null');
    await runner.query(
      'create index period_to_close on period (closes_at) where closed_at is null',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table period');
  }
}
