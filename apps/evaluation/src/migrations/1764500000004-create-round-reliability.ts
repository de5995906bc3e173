import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How reliable the scores of a finalised round are, and how each judge scored. Rounds from before do not know it. */
export class CreateRoundReliability1764500000004 implements MigrationInterface {
  name = 'CreateRoundReliability1764500000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table round_reliability (
        round_id uuid primary key references round (id),
        programme_id uuid not null,
        period_id uuid not null references period (id),
        finalised_at timestamptz not null,
        scores jsonb not null,
        common_items int not null,
        by_judges jsonb not null,
        judges_for80 int
      )`);
    await runner.query(`
      create index round_reliability_of_programme
        on round_reliability (programme_id, finalised_at desc, round_id desc)`);
    await runner.query(`
      alter table judge_statistic
        add column spread double precision,
        add column infit double precision,
        add column outfit double precision,
        add column misfits boolean not null default false`);
    await runner.query(`
      create trigger round_reliability_stands before update or delete on round_reliability
      for each row execute function refuse_change()`);
    await runner.query(`
      create trigger round_reliability_is_complete before insert on round_reliability
      for each row execute function refuse_change_of_finalised_round()`);
    await runner.query(`
      create trigger round_reliability_is_never_emptied before truncate on round_reliability
      for each statement execute function refuse_change()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table judge_statistic
        drop column spread, drop column infit, drop column outfit, drop column misfits`);
    await runner.query('drop table round_reliability');
  }
}
