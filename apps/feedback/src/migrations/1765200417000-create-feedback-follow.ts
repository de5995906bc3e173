import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateFeedbackFollow1765200417000 implements MigrationInterface {
  name = 'CreateFeedbackFollow1765200417000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table feedback_follow (
        feedback_id uuid not null references feedback (id) on delete cascade,
        subscriber_id uuid not null,
        at timestamptz not null,
        primary key (feedback_id, subscriber_id)
      )`);
    await runner.query(
      'create index feedback_follow_of_subscriber on feedback_follow (subscriber_id, feedback_id)',
    );
    // Whoever said so before there was following is told as well.
    await runner.query(`
      insert into feedback_follow (feedback_id, subscriber_id, at)
      select feedback_id, subscriber_id, at from feedback_support`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table feedback_follow');
  }
}
