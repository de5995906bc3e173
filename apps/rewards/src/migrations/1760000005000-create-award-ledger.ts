import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What happened to every award, chained by hashes, and who of the staff decided what. Both only grow. */
export class CreateAwardLedger1760000005000 implements MigrationInterface {
  name = 'CreateAwardLedger1760000005000';

  async up(runner: QueryRunner): Promise<void> {
    // One entry follows each entry: a chain with a fork does not fit the table.
    await runner.query(`
      create table award_ledger (
        sequence bigint primary key check (sequence >= 1),
        deed text not null,
        award_id uuid not null,
        proposal_id uuid not null,
        round_id uuid not null,
        prize_id uuid not null,
        feedback_id uuid not null,
        subscriber_id uuid not null,
        rank int not null,
        value bigint not null,
        actor_id uuid,
        recorded_at timestamptz not null,
        previous_hash text not null unique,
        hash text not null unique
      )`);
    await runner.query('create index award_ledger_of_award on award_ledger (award_id, sequence)');
    await runner.query(`
      create table decision (
        id uuid primary key,
        actor_id uuid not null,
        deed text not null,
        subject_id uuid not null,
        reason text,
        decided_at timestamptz not null
      )`);
    await runner.query('create index decision_on_subject on decision (subject_id, id)');
    for (const table of ['award_ledger', 'decision']) {
      await runner.query(`
        create trigger ${table}_only_grows before update or delete on ${table}
        for each row execute function refuse_change()`);
      await runner.query(`
        create trigger ${table}_is_never_emptied before truncate on ${table}
        for each statement execute function refuse_change()`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table decision');
    await runner.query('drop table award_ledger');
  }
}
