import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateStaff1760000002000 implements MigrationInterface {
  name = 'CreateStaff1760000002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table staff_member (
        id uuid primary key,
        name text not null,
        phone_number text not null,
        roles text[] not null check (cardinality(roles) > 0),
        active boolean not null,
        added_at timestamptz not null
      )`);
    await runner.query(
      'create unique index staff_member_number on staff_member (phone_number) where active',
    );
    await runner.query(`
      create table staff_decision (
        id uuid primary key,
        staff_member_id uuid,
        deed text not null,
        subject_id uuid,
        reason text,
        decided_at timestamptz not null
      )`);
    await runner.query('create index staff_decision_subject on staff_decision (subject_id, id)');
    await runner.query(`
      create function refuse_to_rewrite() returns trigger language plpgsql as $$
      begin
        raise exception '% is append-only', tg_table_name;
      end $$`);
    for (const table of ['staff_decision', 'consent_entry']) {
      await runner.query(`
        create trigger ${table}_is_append_only before update or delete or truncate on ${table}
        for each statement execute function refuse_to_rewrite()`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger consent_entry_is_append_only on consent_entry');
    await runner.query('drop table staff_decision');
    await runner.query('drop function refuse_to_rewrite');
    await runner.query('drop table staff_member');
  }
}
