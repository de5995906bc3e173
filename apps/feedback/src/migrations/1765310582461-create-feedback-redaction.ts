import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateFeedbackRedaction1765310582461 implements MigrationInterface {
  name = 'CreateFeedbackRedaction1765310582461';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table feedback_redaction (
        feedback_id uuid not null references feedback (id) on delete cascade,
        number int not null check (number > 0),
        title text not null,
        body text not null,
        reason text not null,
        redacted_at timestamptz not null,
        primary key (feedback_id, number)
      )`);
    await runner.query('alter table feedback_event drop constraint feedback_event_kind_check');
    await runner.query(`
      alter table feedback_event add constraint feedback_event_kind_check
      check (kind in ('STATUS', 'ANSWER', 'SOLVED', 'NOT_SOLVED', 'TOPIC', 'REDACTION'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from feedback_event where kind = 'REDACTION'`);
    await runner.query('alter table feedback_event drop constraint feedback_event_kind_check');
    await runner.query(`
      alter table feedback_event add constraint feedback_event_kind_check
      check (kind in ('STATUS', 'ANSWER', 'SOLVED', 'NOT_SOLVED', 'TOPIC'))`);
    await runner.query('drop table feedback_redaction');
  }
}
