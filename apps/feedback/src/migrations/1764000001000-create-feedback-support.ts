import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateFeedbackSupport1764000001000 implements MigrationInterface {
  name = 'CreateFeedbackSupport1764000001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table feedback_support (
        feedback_id uuid not null references feedback (id) on delete cascade,
        subscriber_id uuid not null,
        at timestamptz not null,
        primary key (feedback_id, subscriber_id)
      )`);
    await runner.query(`
      create table feedback_support_count (
        feedback_id uuid primary key references feedback (id) on delete cascade,
        supporters int not null check (supporters >= 0)
      )`);
    // Kept by the database, so that the count is right whoever adds or takes away support, and how.
    await runner.query(`
      create function count_support() returns trigger language plpgsql as $$
      begin
        if tg_op = 'INSERT' then
          insert into feedback_support_count as c (feedback_id, supporters) values (new.feedback_id, 1)
          on conflict (feedback_id) do update set supporters = c.supporters + 1;
        else
          update feedback_support_count set supporters = supporters - 1 where feedback_id = old.feedback_id;
        end if;
        return null;
      end $$`);
    await runner.query(`
      create trigger feedback_support_counted after insert or delete on feedback_support
      for each row execute function count_support()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table feedback_support');
    await runner.query('drop function count_support');
    await runner.query('drop table feedback_support_count');
  }
}
