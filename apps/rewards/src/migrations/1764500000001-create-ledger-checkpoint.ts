import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Signed checkpoints of the award ledger, and in each entry the decision record that it follows from. */
export class CreateLedgerCheckpoint1764500000001 implements MigrationInterface {
  name = 'CreateLedgerCheckpoint1764500000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table finalised_round add column decision_record_hash text');
    await runner.query('alter table award_ledger add column decision_record_hash text');
    await runner.query(`
      create table ledger_checkpoint (
        sequence bigint primary key,
        day text not null unique,
        issued_at timestamptz not null,
        document text not null,
        hash text not null unique
      )`);
    await runner.query(`
      create trigger ledger_checkpoint_only_grows before update or delete on ledger_checkpoint
      for each row execute function refuse_change()`);
    await runner.query(`
      create trigger ledger_checkpoint_is_never_emptied before truncate on ledger_checkpoint
      for each statement execute function refuse_change()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table ledger_checkpoint');
    await runner.query('alter table award_ledger drop column decision_record_hash');
    await runner.query('alter table finalised_round drop column decision_record_hash');
  }
}
