import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A decision record is asked for by its hash, which is its address. */
export class IndexDecisionRecordByHash1764500000001 implements MigrationInterface {
  name = 'IndexDecisionRecordByHash1764500000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create unique index decision_record_hash on decision_record (hash)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index decision_record_hash');
  }
}
