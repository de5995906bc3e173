import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Periods as heard from `feedback`, and what can be won in them. A version of a plan never changes:
 * a change is another version, and a frozen plan has no successor. Only the counters move, and the
 * checks on them hold whoever writes.
 */
export class CreatePrizePlan1760000001000 implements MigrationInterface {
  name = 'CreatePrizePlan1760000001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception '% of % is refused: it stands as it was written', tg_op, tg_table_name
          using errcode = 'integrity_constraint_violation';
      end $$`);
    await runner.query(`
      create table opened_period (
        id uuid primary key,
        code text not null,
        programme_id uuid not null,
        programme_code text not null,
        opens_at timestamptz not null,
        closes_at timestamptz not null
      )`);
    await runner.query(
      'create index opened_period_of_programme on opened_period (programme_id, opens_at desc)',
    );
    await this.#createPlan(runner);
    await this.#createPrize(runner);
  }

  async #createPlan(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table prize_plan (
        id uuid primary key,
        period_id uuid not null references opened_period (id),
        programme_id uuid not null,
        version int not null check (version >= 1),
        description_vi text not null,
        description_en text not null,
        budget bigint not null check (budget >= 0),
        committed bigint not null default 0,
        wins_per_subscriber int not null check (wins_per_subscriber >= 1),
        created_at timestamptz not null,
        superseded_at timestamptz,
        frozen_at timestamptz,
        unique (period_id, version),
        constraint prize_plan_within_budget check (committed between 0 and budget),
        constraint prize_plan_frozen_stands check (frozen_at is null or superseded_at is null)
      )`);
    await runner.query(
      'create unique index prize_plan_current on prize_plan (period_id) where superseded_at is null',
    );
    await runner.query(`
      create trigger prize_plan_is_fixed before update of
        id, period_id, programme_id, version, description_vi, description_en, budget,
        wins_per_subscriber, created_at
      on prize_plan for each row execute function refuse_change()`);
    await runner.query(`
      create trigger prize_plan_stays_frozen before update of frozen_at on prize_plan
      for each row when (old.frozen_at is not null) execute function refuse_change()`);
    await runner.query(`
      create trigger prize_plan_is_kept before delete on prize_plan
      for each row execute function refuse_change()`);
  }

  async #createPrize(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table prize (
        id uuid primary key,
        plan_id uuid not null references prize_plan (id),
        place int not null check (place >= 1),
        level text not null,
        name_vi text not null,
        name_en text not null,
        value bigint not null check (value > 0),
        quantity int not null check (quantity >= 1),
        awarded int not null default 0,
        unique (plan_id, place),
        unique (id, plan_id, value),
        constraint prize_within_quantity check (awarded between 0 and quantity)
      )`);
    await runner.query(`
      create trigger prize_is_fixed before update of
        id, plan_id, place, level, name_vi, name_en, value, quantity
      on prize for each row execute function refuse_change()`);
    await runner.query(`
      create trigger prize_is_kept before delete on prize
      for each row execute function refuse_change()`);
    await runner.query(`
      create function refuse_prize_of_frozen_plan() returns trigger language plpgsql as $$
      begin
        perform 1 from prize_plan p where p.id = new.plan_id and p.frozen_at is null for share;
        if not found then
          raise exception 'the prize plan % is frozen', new.plan_id
            using errcode = 'integrity_constraint_violation';
        end if;
        return new;
      end $$`);
    await runner.query(`
      create trigger prize_before_freezing before insert on prize
      for each row execute function refuse_prize_of_frozen_plan()`);
    await runner.query(`
      create table gift_option (
        id uuid primary key,
        prize_id uuid not null references prize (id),
        place int not null check (place >= 1),
        name_vi text not null,
        name_en text not null,
        unique (prize_id, place),
        unique (id, prize_id)
      )`);
    await runner.query(`
      create trigger gift_option_is_fixed before update or delete on gift_option
      for each row execute function refuse_change()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table gift_option');
    await runner.query('drop table prize');
    await runner.query('drop function refuse_prize_of_frozen_plan');
    await runner.query('drop table prize_plan');
    await runner.query('drop table opened_period');
    await runner.query('drop function refuse_change');
  }
}
