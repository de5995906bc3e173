import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What opinions are scored on, the periods that froze it, and the trail. What stands here stands for good. */
export class CreateRubric1760000001000 implements MigrationInterface {
  name = 'CreateRubric1760000001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception '% of % is refused: it stands as it was written', tg_op, tg_table_name
          using errcode = 'integrity_constraint_violation';
      end $$`);
    await runner.query(`
      create table rubric (
        id uuid primary key,
        programme_id uuid not null,
        version int not null check (version >= 1),
        hash text not null,
        created_at timestamptz not null
      )`);
    await runner.query('create unique index rubric_version on rubric (programme_id, version)');
    await runner.query(`
      create table criterion (
        rubric_id uuid not null references rubric (id),
        code text not null,
        place int not null check (place >= 1),
        weight int not null check (weight >= 1),
        name jsonb not null,
        question jsonb not null,
        levels jsonb not null check (jsonb_array_length(levels) >= 2),
        primary key (rubric_id, code),
        unique (rubric_id, place)
      )`);
    await runner.query(`
      create table period (
        id uuid primary key,
        programme_id uuid not null,
        code text not null,
        rubric_id uuid not null references rubric (id),
        opens_at timestamptz not null,
        closes_at timestamptz not null,
        closed_at timestamptz
      )`);
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
    for (const table of ['rubric', 'criterion', 'decision']) {
      await runner.query(`
        create trigger ${table}_stands before update or delete on ${table}
        for each row execute function refuse_change()`);
      await runner.query(`
        create trigger ${table}_is_never_emptied before truncate on ${table}
        for each statement execute function refuse_change()`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table decision');
    await runner.query('drop table period');
    await runner.query('drop table criterion');
    await runner.query('drop table rubric');
    await runner.query('drop function refuse_change');
  }
}
