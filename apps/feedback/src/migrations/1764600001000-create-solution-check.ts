import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateSolutionCheck1764600001000 implements MigrationInterface {
  name = 'CreateSolutionCheck1764600001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table feedback_response add column deliver_by timestamptz');
    // The same words with another date are another promise.
    await runner.query('drop index feedback_response_once');
    await runner.query(`
      create unique index feedback_response_once
      on feedback_response (feedback_id, md5(body), coalesce(deliver_by, 'epoch'::timestamptz))`);
    await runner.query(`
      alter table feedback_event add column kind text not null default 'STATUS'
      check (kind in ('STATUS', 'ANSWER', 'SOLVED', 'NOT_SOLVED'))`);
    await runner.query(`
      create table solution_check (
        id uuid primary key,
        feedback_id uuid not null references feedback (id) on delete cascade,
        delivered_at timestamptz not null,
        solved boolean not null,
        comment text,
        at timestamptz not null
      )`);
    await runner.query(`
      create unique index solution_check_once on solution_check (feedback_id, delivered_at, solved)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table solution_check');
    await runner.query('alter table feedback_event drop column kind');
    await runner.query('drop index feedback_response_once');
    await runner.query('alter table feedback_response drop column deliver_by');
    await runner.query(
      'create unique index feedback_response_once on feedback_response (feedback_id, md5(body))',
    );
  }
}
