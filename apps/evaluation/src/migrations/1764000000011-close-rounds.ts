import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A round may take no more scorecards before it is finalised. */
export class CloseRounds1764000000011 implements MigrationInterface {
  name = 'CloseRounds1764000000011';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table round add column closed_at timestamptz');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table round drop column closed_at');
  }
}
