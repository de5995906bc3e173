import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What stands in for a gift that can't be had any more: proposed by one person and approved by another,
 * worth as much at the least, and covered by the budget of its frozen plan, whoever writes.
 */
export class CreateGiftSubstitute1764910063217 implements MigrationInterface {
  name = 'CreateGiftSubstitute1764910063217';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table prize_plan
        add column substitute_reserve bigint not null default 0 check (substitute_reserve >= 0),
        add constraint prize_plan_covers_substitutes
          check (committed + substitute_reserve <= budget)`);
    await runner.query('alter table gift_option add column value bigint check (value > 0)');
    await this.#createSubstitute(runner);
    await this.#checkSubstitute(runner);
    await this.#keepFrozenOptions(runner);
    await this.#createChange(runner);
  }

  async #createSubstitute(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table gift_substitute (
        id uuid primary key,
        plan_id uuid not null references prize_plan (id),
        prize_id uuid not null references prize (id),
        original_id uuid not null,
        name_vi text not null,
        name_en text not null,
        value bigint not null check (value > 0),
        provider text not null check (provider in ('TOP_UP', 'COURIER', 'PERK', 'VOUCHER')),
        face_value bigint,
        voucher_pool_id uuid references voucher_pool (id),
        reason text not null,
        status text not null check (status in ('PROPOSED', 'APPROVED', 'REJECTED')),
        proposed_by uuid not null,
        proposed_at timestamptz not null,
        decided_by uuid,
        decided_at timestamptz,
        rejection_reason text,
        constraint gift_substitute_of_prize foreign key (original_id, prize_id)
          references gift_option (id, prize_id),
        constraint gift_substitute_top_up check ((provider = 'TOP_UP') = (face_value is not null)
          and face_value is not distinct from case when provider = 'TOP_UP' then value end),
        constraint gift_substitute_pool check ((provider = 'VOUCHER') = (voucher_pool_id is not null)),
        constraint gift_substitute_decided
          check ((status = 'PROPOSED') = (decided_by is null) and (decided_by is null) = (decided_at is null)),
        constraint gift_substitute_rejected
          check ((status = 'REJECTED') = (rejection_reason is not null)),
        constraint gift_substitute_four_eyes check (decided_by <> proposed_by)
      )`);
    await runner.query(`
      create unique index gift_substitute_live on gift_substitute (original_id)
      where status <> 'REJECTED'`);
    await runner.query(
      'create index gift_substitute_of_plan on gift_substitute (plan_id, id desc)',
    );
    await runner.query(`
      create trigger gift_substitute_is_fixed before update of id, plan_id, prize_id, original_id,
        name_vi, name_en, value, provider, face_value, voucher_pool_id, reason, proposed_by, proposed_at
      on gift_substitute for each row execute function refuse_change()`);
    await runner.query(`
      create trigger gift_substitute_stays_decided before update on gift_substitute
      for each row when (old.status <> 'PROPOSED') execute function refuse_change()`);
    await runner.query(`
      create trigger gift_substitute_is_kept before delete on gift_substitute
      for each row execute function refuse_change()`);
  }

  /** Value, people and budget: the plan is locked, so two approvals count one after the other. */
  async #checkSubstitute(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function check_gift_substitute() returns trigger language plpgsql as $$
      declare
        plan prize_plan;
        least_value bigint;
        dearest bigint;
      begin
        select p.* into plan from prize_plan p join prize z on z.plan_id = p.id
        where p.id = new.plan_id and z.id = new.prize_id and p.frozen_at is not null
        for update of p;
        if not found or (tg_op = 'INSERT' and new.status <> 'PROPOSED') then
          raise exception 'a substitute is proposed for a frozen plan'
            using errcode = 'check_violation', constraint = 'gift_substitute_of_frozen_plan';
        end if;
        select coalesce(g.value, z.value) into least_value
        from gift_option g join prize z on z.id = g.prize_id where g.id = new.original_id;
        if new.value < least_value then
          raise exception 'a substitute is worth % at the least', least_value
            using errcode = 'check_violation', constraint = 'gift_substitute_value';
        end if;
        if exists (select 1 from voucher_pool v
            where v.id = new.voucher_pool_id and v.face_value < new.value) then
          raise exception 'a voucher is worth what it gives'
            using errcode = 'check_violation', constraint = 'gift_substitute_value';
        end if;
        perform refuse_judge(r.id, array[new.proposed_by, new.decided_by])
        from finalised_round r where r.period_id = plan.period_id;
        if tg_op = 'UPDATE' and new.status = 'APPROVED' then
          select greatest(z.value, (select max(g.value) from gift_option g where g.prize_id = z.id))
          into dearest from prize z where z.id = new.prize_id;
          update prize_plan p set substitute_reserve = p.substitute_reserve
            + greatest(0, new.value - dearest) * z.quantity
          from prize z where p.id = plan.id and z.id = new.prize_id;
        end if;
        return new;
      end $$`);
    await runner.query(`
      create trigger gift_substitute_is_checked before insert or update on gift_substitute
      for each row execute function check_gift_substitute()`);
  }

  /** A frozen plan gains the approved substitute, as it was approved, and nothing else. */
  async #keepFrozenOptions(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function check_gift_option() returns trigger language plpgsql as $$
      begin
        if exists (select 1 from prize z join prize_plan p on p.id = z.plan_id
            where z.id = new.prize_id and p.frozen_at is null) and new.value is null then
          return new;
        end if;
        if exists (select 1 from gift_substitute s
            where s.id = new.id and s.prize_id = new.prize_id and s.status = 'APPROVED'
              and (s.name_vi, s.name_en, s.value, s.provider) =
                (new.name_vi, new.name_en, new.value, new.provider)
              and s.face_value is not distinct from new.face_value
              and s.voucher_pool_id is not distinct from new.voucher_pool_id) then
          return new;
        end if;
        raise exception 'the prize plan is frozen: a gift is added as an approved substitute'
          using errcode = 'check_violation', constraint = 'gift_option_frozen';
      end $$`);
    await runner.query(`
      create trigger gift_option_before_freezing before insert on gift_option
      for each row execute function check_gift_option()`);
  }

  /** A claimed gift that was lost changes only to a substitute of its prize, before it is on its way. */
  async #createChange(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table gift_change (
        award_id uuid not null references award (id),
        from_id uuid not null references gift_option (id),
        to_id uuid not null references gift_option (id),
        changed_at timestamptz not null,
        primary key (award_id, from_id)
      )`);
    await runner.query(`
      create trigger gift_change_is_fixed before update or delete on gift_change
      for each row execute function refuse_change()`);
    await runner.query(`
      create function check_award_gift() returns trigger language plpgsql as $$
      begin
        if exists (select 1 from gift_substitute s
            where s.original_id = new.gift_option_id and s.status = 'APPROVED') then
          raise exception 'the gift of award % can not be had any more', new.id
            using errcode = 'check_violation', constraint = 'award_gift_is_lost';
        end if;
        if old.gift_option_id is not null and not (old.status = 'CLAIMED' and exists (
            select 1 from gift_change c
            join gift_substitute lost on lost.original_id = c.from_id and lost.status = 'APPROVED'
            join gift_substitute s on s.id = c.to_id and s.status = 'APPROVED'
            where c.award_id = new.id and c.from_id = old.gift_option_id
              and c.to_id = new.gift_option_id)) then
          raise exception 'the gift of award % was chosen', new.id
            using errcode = 'check_violation', constraint = 'award_gift_stands';
        end if;
        return new;
      end $$`);
    await runner.query(`
      create trigger award_gift_is_checked before update of gift_option_id on award
      for each row when (new.gift_option_id is distinct from old.gift_option_id)
      execute function check_award_gift()`);
    await runner.query(`
      create index award_claimed_gift on award (gift_option_id, id) where status = 'CLAIMED'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index award_claimed_gift');
    await runner.query('drop trigger award_gift_is_checked on award');
    await runner.query('drop function check_award_gift');
    await runner.query('drop table gift_change');
    await runner.query('drop trigger gift_option_before_freezing on gift_option');
    await runner.query('drop function check_gift_option');
    await runner.query('drop table gift_substitute');
    await runner.query('drop function check_gift_substitute');
    await runner.query('alter table gift_option drop column value');
    await runner.query('alter table prize_plan drop column substitute_reserve cascade');
  }
}
