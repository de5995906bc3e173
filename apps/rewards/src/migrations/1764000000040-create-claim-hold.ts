import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateClaimHold1764000000040 implements MigrationInterface {
  name = 'CreateClaimHold1764000000040';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table claim_hold (
        subscriber_id uuid primary key,
        held_until timestamptz not null
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table claim_hold');
  }
}
