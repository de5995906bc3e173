import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How a round was judged, as it was told: what reports name it by. */
export class KeepRulesOfRound1764962118034 implements MigrationInterface {
  name = 'KeepRulesOfRound1764962118034';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table finalised_round add column rules jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table finalised_round drop column rules');
  }
}
