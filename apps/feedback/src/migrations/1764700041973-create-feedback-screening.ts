import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateFeedbackScreening1764700041973 implements MigrationInterface {
  name = 'CreateFeedbackScreening1764700041973';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table feedback_screening (
        feedback_id uuid primary key references feedback (id) on delete cascade,
        risk smallint not null check (risk between 0 and 100),
        findings text[] not null,
        risks smallint[] not null,
        held boolean not null,
        suggested_topic text,
        suggestion_certainty smallint,
        screened_at timestamptz not null,
        check (cardinality(findings) = cardinality(risks))
      )`);
    await runner.query('alter table feedback_event drop constraint feedback_event_kind_check');
    await runner.query(`
      alter table feedback_event add constraint feedback_event_kind_check
      check (kind in ('STATUS', 'ANSWER', 'SOLVED', 'NOT_SOLVED', 'TOPIC'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from feedback_event where kind = 'TOPIC'`);
    await runner.query('alter table feedback_event drop constraint feedback_event_kind_check');
    await runner.query(`
      alter table feedback_event add constraint feedback_event_kind_check
      check (kind in ('STATUS', 'ANSWER', 'SOLVED', 'NOT_SOLVED'))`);
    await runner.query('drop table feedback_screening');
  }
}
