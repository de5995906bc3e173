import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateFeedbackDraft1764000002000 implements MigrationInterface {
  name = 'CreateFeedbackDraft1764000002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table feedback_draft (
        subscriber_id uuid not null,
        key text not null,
        version int not null check (version > 0),
        topic_code text,
        title text not null,
        body text not null,
        province text,
        created_at timestamptz not null,
        saved_at timestamptz not null,
        primary key (subscriber_id, key)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table feedback_draft');
  }
}
