import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateFeedbackResponse1760000004000 implements MigrationInterface {
  name = 'CreateFeedbackResponse1760000004000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table feedback_response (
        id uuid primary key,
        feedback_id uuid not null references feedback (id) on delete cascade,
        staff_id uuid not null,
        body text not null,
        responded_at timestamptz not null
      )`);
    await runner.query(
      'create index feedback_response_of on feedback_response (feedback_id, responded_at, id)',
    );
    await runner.query(
      'create unique index feedback_response_once on feedback_response (feedback_id, md5(body))',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table feedback_response');
  }
}
