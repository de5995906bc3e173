import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateFeedbackExport1764600004000 implements MigrationInterface {
  name = 'CreateFeedbackExport1764600004000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table feedback_export (
        id uuid primary key,
        staff_id uuid not null,
        token_hash text not null unique,
        format text not null check (format in ('CSV', 'XLSX')),
        programme_code text not null,
        period_id uuid,
        topic_code text,
        statuses text[] not null,
        state text not null check (state in ('READY', 'RUNNING', 'DONE', 'BROKEN')),
        rows_written int not null,
        created_at timestamptz not null,
        expires_at timestamptz not null,
        finished_at timestamptz
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table feedback_export');
  }
}
