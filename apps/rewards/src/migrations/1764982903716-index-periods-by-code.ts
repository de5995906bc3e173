import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lists of winners are asked for by code, or as the latest of a programme. */
export class IndexPeriodsByCode1764982903716 implements MigrationInterface {
  name = 'IndexPeriodsByCode1764982903716';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'create index opened_period_by_code on opened_period (programme_code, code)',
    );
    await runner.query(
      'create index opened_period_latest on opened_period (programme_code, opens_at desc, id desc)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index opened_period_latest');
    await runner.query('drop index opened_period_by_code');
  }
}
