import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Our books against a provider's, a day at a time; what was found stands. */
export class CreateGiftReconciliation1764700000003 implements MigrationInterface {
  name = 'CreateGiftReconciliation1764700000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table gift_reconciliation (
        id uuid primary key,
        provider text not null check (provider in ('TOP_UP', 'COURIER', 'PERK')),
        day text not null check (day ~ '^\\d{4}-\\d{2}-\\d{2}$'),
        ours int not null,
        theirs int not null,
        our_amount bigint not null,
        their_amount bigint not null,
        difference_count int not null,
        differences jsonb not null,
        checked_by uuid,
        checked_at timestamptz not null
      )`);
    await runner.query(
      'create index gift_reconciliation_of_day on gift_reconciliation (provider, day, id desc)',
    );
    await runner.query(`
      create trigger gift_reconciliation_stands before update or delete on gift_reconciliation
      for each row execute function refuse_change()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table gift_reconciliation');
  }
}
