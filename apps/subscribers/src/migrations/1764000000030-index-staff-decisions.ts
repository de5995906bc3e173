import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The trail is read by person too, the newest first. */
export class IndexStaffDecisions1764000000030 implements MigrationInterface {
  name = 'IndexStaffDecisions1764000000030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'create index staff_decision_by on staff_decision (staff_member_id, id desc)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index staff_decision_by');
  }
}
