import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateFeedbackEvent1760000003000 implements MigrationInterface {
  name = 'CreateFeedbackEvent1760000003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table feedback_event (
        id uuid primary key,
        feedback_id uuid not null references feedback (id) on delete cascade,
        status text not null,
        note text,
        at timestamptz not null
      )`);
    await runner.query('create index feedback_event_of on feedback_event (feedback_id, at, id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table feedback_event');
  }
}
