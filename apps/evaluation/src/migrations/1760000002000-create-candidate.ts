import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What can be judged and who may judge, as heard from the others. No reference to a period: events of different entities come in any order. */
export class CreateCandidate1760000002000 implements MigrationInterface {
  name = 'CreateCandidate1760000002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table candidate (
        feedback_id uuid primary key,
        subscriber_id uuid not null,
        period_id uuid not null,
        topic text not null,
        title text not null,
        body text not null,
        submitted_at timestamptz not null,
        accepted_at timestamptz not null,
        withdrawn_at timestamptz,
        pre_score int not null,
        text_hash text not null
      )`);
    await runner.query(
      'create index candidate_of_period on candidate (period_id) where withdrawn_at is null',
    );
    await runner.query('create index candidate_of_subscriber on candidate (subscriber_id)');
    await runner.query(`
      create table early_withdrawal (
        feedback_id uuid primary key,
        withdrawn_at timestamptz not null
      )`);
    await runner.query(`
      create table judge (
        staff_id uuid primary key,
        name text not null,
        may_judge boolean not null,
        subscriber_id uuid,
        changed_at timestamptz not null
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table judge');
    await runner.query('drop table early_withdrawal');
    await runner.query('drop table candidate');
  }
}
