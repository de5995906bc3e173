import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The trail is read by person too, the newest first. */
export class IndexDecisionsByPerson1764803033000 implements MigrationInterface {
  name = 'IndexDecisionsByPerson1764803033000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index decision_by on decision (actor_id, id desc)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index decision_by');
  }
}
