import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateDecision1760000005000 implements MigrationInterface {
  name = 'CreateDecision1760000005000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table decision (
        id uuid primary key,
        staff_id uuid not null,
        deed text not null,
        subject_id uuid not null,
        reason text,
        at timestamptz not null
      )`);
    await runner.query('create index decision_on_subject on decision (subject_id, at, id)');
    await runner.query(`
      create function refuse_change_of_decision() returns trigger language plpgsql as
      $$ begin raise exception 'A decision on the trail is never changed.'; end $$`);
    await runner.query(`
      create trigger decision_stands before update or delete or truncate on decision
      for each statement execute function refuse_change_of_decision()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table decision');
    await runner.query('drop function refuse_change_of_decision()');
  }
}
