import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which topics somebody's department answers for: a conflict of interest where they judge. */
export class KeepResponsibilities1764000000001 implements MigrationInterface {
  name = 'KeepResponsibilities1764000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table staff_member add column responsible_for text[] not null default '{}'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table staff_member drop column responsible_for');
  }
}
