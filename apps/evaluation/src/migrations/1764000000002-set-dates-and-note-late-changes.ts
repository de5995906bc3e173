import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When scorecards are due, whom staff reminded, how sure a judge was, and what was changed when most was in. */
export class SetDatesAndNoteLateChanges1764000000002 implements MigrationInterface {
  name = 'SetDatesAndNoteLateChanges1764000000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table round add column due_at timestamptz');
    await runner.query('alter table panel_member add column reminded_at timestamptz');
    await runner.query(
      'create index panel_member_of_judge on panel_member (judge_id, round_id desc)',
    );
    for (const table of ['scorecard', 'scorecard_version']) {
      await runner.query(`
        alter table ${table} add column confidence text
          check (confidence in ('LOW', 'MEDIUM', 'HIGH'))`);
    }
    await runner.query(
      'alter table scorecard_version add column is_late boolean not null default false',
    );
    await runner.query(
      'create index late_change on scorecard_version (scorecard_id, version) where is_late',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index late_change');
    await runner.query('alter table scorecard_version drop column is_late, drop column confidence');
    await runner.query('alter table scorecard drop column confidence');
    await runner.query('drop index panel_member_of_judge');
    await runner.query('alter table panel_member drop column reminded_at');
    await runner.query('alter table round drop column due_at');
  }
}
