import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateSubscriber1760000000000 implements MigrationInterface {
  name = 'CreateSubscriber1760000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table subscriber (
        id uuid primary key,
        member_id uuid not null,
        display_name text,
        language text not null default 'vi',
        registered_at timestamptz not null
      )`);
    await runner.query('create unique index subscriber_member on subscriber (member_id)');
    await runner.query(`
      create table number_holding (
        id uuid primary key,
        subscriber_id uuid not null references subscriber (id),
        phone_number text not null,
        held_from timestamptz not null,
        held_until timestamptz,
        check (held_until is null or held_until >= held_from)
      )`);
    await runner.query(
      'create unique index number_holding_current on number_holding (phone_number) where held_until is null',
    );
    await runner.query(
      'create unique index number_holding_of_subscriber on number_holding (subscriber_id) where held_until is null',
    );
    await runner.query(
      'create index number_holding_history on number_holding (subscriber_id, held_from)',
    );
    await runner.query(`
      create table consent_entry (
        id uuid primary key,
        subscriber_id uuid not null references subscriber (id),
        purpose text not null,
        granted boolean not null,
        wording_version text not null,
        recorded_at timestamptz not null
      )`);
    await runner.query(
      'create index consent_entry_current on consent_entry (subscriber_id, purpose, id desc)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table consent_entry');
    await runner.query('drop table number_holding');
    await runner.query('drop table subscriber');
  }
}
