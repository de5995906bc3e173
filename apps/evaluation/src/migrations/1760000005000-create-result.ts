import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How rounds came out. */
export class CreateResult1760000005000 implements MigrationInterface {
  name = 'CreateResult1760000005000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table result (
        round_id uuid not null references round (id),
        place int not null check (place >= 1),
        rank int not null check (rank between 1 and place),
        feedback_id uuid not null,
        subscriber_id uuid not null,
        code text not null,
        score double precision not null,
        standard_error double precision not null,
        raw_mean double precision not null,
        scorecards int not null,
        decided_by text,
        band text not null,
        criteria jsonb not null,
        primary key (round_id, place)
      )`);
    await runner.query('create unique index result_of_feedback on result (feedback_id, round_id)');
    await runner.query(`
      create table judge_statistic (
        round_id uuid not null references round (id),
        staff_id uuid not null references judge (staff_id),
        code text not null,
        severity double precision not null,
        standard_error double precision not null,
        scorecards int not null,
        primary key (round_id, staff_id)
      )`);
    await runner.query(`
      create table decision_record (
        round_id uuid primary key references round (id),
        hash text not null check (hash = encode(sha256(convert_to(document, 'UTF8')), 'hex')),
        document text not null,
        recorded_at timestamptz not null
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table decision_record');
    await runner.query('drop table judge_statistic');
    await runner.query('drop table result');
  }
}
