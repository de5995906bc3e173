import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateFeedbackMerge1764700583127 implements MigrationInterface {
  name = 'CreateFeedbackMerge1764700583127';

  async up(runner: QueryRunner): Promise<void> {
    // An id tells its time: the check keeps the credit with the earliest, and makes circles impossible.
    await runner.query(`
      create table feedback_merge (
        feedback_id uuid primary key references feedback (id) on delete cascade,
        target_id uuid not null references feedback (id) on delete cascade,
        status_before text not null check (status_before in ('RECEIVED', 'HELD', 'ACKNOWLEDGED')),
        merged_at timestamptz not null,
        constraint feedback_merge_into_the_earlier check (target_id < feedback_id)
      )`);
    await runner.query(
      'create index feedback_merge_into on feedback_merge (target_id, feedback_id)',
    );
    await runner.query(`
      create table merged_support (
        feedback_id uuid not null references feedback_merge (feedback_id) on delete cascade,
        subscriber_id uuid not null,
        target_id uuid not null,
        primary key (feedback_id, subscriber_id)
      )`);
    await runner.query(
      'create index merged_support_of_target on merged_support (target_id, subscriber_id)',
    );
    await runner.query(
      'alter table feedback_support add column carried boolean not null default false',
    );
    await runner.query(`
      create table feedback_response_hearer (
        response_id uuid not null references feedback_response (id) on delete cascade,
        subscriber_id uuid not null,
        feedback_id uuid not null,
        primary key (response_id, subscriber_id)
      )`);
    await runner.query(`
      insert into feedback_response_hearer (response_id, subscriber_id, feedback_id)
      select r.id, f.subscriber_id, f.id
      from feedback_response r join feedback f on f.id = r.feedback_id`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table feedback_response_hearer');
    // What a merge brought goes with it.
    await runner.query('delete from feedback_support where carried');
    await runner.query('alter table feedback_support drop column carried');
    await runner.query('drop table merged_support');
    await runner.query('drop table feedback_merge');
  }
}
