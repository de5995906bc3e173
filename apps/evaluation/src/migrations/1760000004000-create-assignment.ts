import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who reads what, what they think of it, and who must not. */
export class CreateAssignment1760000004000 implements MigrationInterface {
  name = 'CreateAssignment1760000004000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table assignment (
        id uuid primary key,
        round_id uuid not null,
        feedback_id uuid not null,
        judge_id uuid not null,
        code text not null,
        position int not null check (position >= 1),
        status text not null
          check (status in ('OPEN', 'DRAFT', 'SUBMITTED', 'RECUSED', 'LAPSED')),
        assigned_at timestamptz not null,
        foreign key (round_id, feedback_id) references shortlist_item (round_id, feedback_id),
        foreign key (round_id, judge_id) references panel_member (round_id, judge_id)
      )`);
    await runner.query(
      'create unique index assignment_once on assignment (round_id, feedback_id, judge_id)',
    );
    await runner.query(
      'create unique index assignment_inbox on assignment (judge_id, round_id, position)',
    );
    await runner.query('create unique index assignment_code on assignment (judge_id, code)');
    await runner.query(`
      create table conflict (
        judge_id uuid not null references judge (staff_id),
        feedback_id uuid not null references candidate (feedback_id),
        round_id uuid not null references round (id),
        reason text not null,
        declared_at timestamptz not null,
        primary key (judge_id, feedback_id)
      )`);
    await runner.query(`
      create table scorecard (
        id uuid primary key,
        assignment_id uuid not null references assignment (id),
        round_id uuid not null references round (id),
        scores jsonb not null,
        comment text not null check (length(comment) <= 2000),
        status text not null check (status in ('DRAFT', 'SUBMITTED')),
        version int not null check (version >= 0),
        saved_at timestamptz not null,
        submitted_at timestamptz,
        check ((status = 'SUBMITTED') = (submitted_at is not null))
      )`);
    await runner.query('create unique index scorecard_of_assignment on scorecard (assignment_id)');
    await runner.query(`
      create table scorecard_version (
        scorecard_id uuid not null references scorecard (id),
        version int not null,
        scores jsonb not null,
        comment text not null,
        submitted_at timestamptz not null,
        primary key (scorecard_id, version)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table scorecard_version');
    await runner.query('drop table scorecard');
    await runner.query('drop table conflict');
    await runner.query('drop table assignment');
  }
}
