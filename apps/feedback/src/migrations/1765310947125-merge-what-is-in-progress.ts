import type { MigrationInterface, QueryRunner } from 'typeorm';

export class MergeWhatIsInProgress1765310947125 implements MigrationInterface {
  name = 'MergeWhatIsInProgress1765310947125';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table feedback_merge drop constraint feedback_merge_status_before_check',
    );
    await runner.query(`
      alter table feedback_merge add constraint feedback_merge_status_before_check
      check (status_before in ('RECEIVED', 'HELD', 'ACKNOWLEDGED', 'IN_PROGRESS'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `update feedback_merge set status_before = 'ACKNOWLEDGED' where status_before = 'IN_PROGRESS'`,
    );
    await runner.query(
      'alter table feedback_merge drop constraint feedback_merge_status_before_check',
    );
    await runner.query(`
      alter table feedback_merge add constraint feedback_merge_status_before_check
      check (status_before in ('RECEIVED', 'HELD', 'ACKNOWLEDGED'))`);
  }
}
