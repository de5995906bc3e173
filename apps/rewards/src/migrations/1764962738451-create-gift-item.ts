import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Gifts of several things. Together they are worth what the gift is; each is ordered or handed over on
 * its own, once; and an award is fulfilled only when its winner has them all, whoever writes. A code that was taken back after it
 * was given is given anew, once.
 */
export class CreateGiftItem1764962738451 implements MigrationInterface {
  name = 'CreateGiftItem1764962738451';

  async up(runner: QueryRunner): Promise<void> {
    await this.#createItem(runner);
    await this.#checkItem(runner);
    await runner.query('alter table gift_substitute add column items jsonb');
    await runner.query(`
      create trigger gift_substitute_items_are_fixed before update of items on gift_substitute
      for each row execute function refuse_change()`);
    await this.#createHandOver(runner);
    await this.#orderByItem(runner);
    await this.#checkAward(runner);
  }

  async #createItem(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table gift_item (
        id uuid primary key,
        gift_option_id uuid not null references gift_option (id),
        place int not null check (place >= 1),
        name_vi text not null,
        name_en text not null,
        value bigint not null check (value > 0),
        provider text not null check (provider in ('TOP_UP', 'COURIER', 'PERK', 'VOUCHER')),
        voucher_pool_id uuid references voucher_pool (id),
        unique (gift_option_id, place),
        constraint gift_item_has_pool
          check ((provider = 'VOUCHER') = (voucher_pool_id is not null))
      )`);
    await runner.query(`
      create unique index gift_item_one_voucher on gift_item (gift_option_id)
      where provider = 'VOUCHER'`);
    await runner.query(`
      create trigger gift_item_is_fixed before update or delete on gift_item
      for each row execute function refuse_change()`);
  }

  async #checkItem(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function check_gift_item() returns trigger language plpgsql as $$
      begin
        if exists (select 1 from voucher_pool v
            where v.id = new.voucher_pool_id and v.face_value <> new.value) then
          raise exception 'a voucher is worth what it gives'
            using errcode = 'check_violation', constraint = 'gift_item_value';
        end if;
        perform 1 from gift_option g join prize z on z.id = g.prize_id
          join prize_plan p on p.id = z.plan_id
        where g.id = new.gift_option_id and p.frozen_at is null for share of p;
        if not found and not exists (select 1 from gift_substitute s
            cross join lateral jsonb_to_recordset(s.items) as i
              ("place" int, "nameVi" text, "nameEn" text, "value" bigint, "provider" text,
               "voucherPoolId" uuid)
            where s.id = new.gift_option_id and s.status = 'APPROVED'
              and (i."place", i."nameVi", i."nameEn", i."value", i."provider") =
                (new.place, new.name_vi, new.name_en, new.value, new.provider)
              and i."voucherPoolId" is not distinct from new.voucher_pool_id) then
          raise exception 'the prize plan is frozen: things are added with an approved substitute'
            using errcode = 'check_violation', constraint = 'gift_item_frozen';
        end if;
        return new;
      end $$`);
    await runner.query(`
      create trigger gift_item_before_freezing before insert on gift_item
      for each row execute function check_gift_item()`);
    await runner.query(`
      create function check_gift_items() returns trigger language plpgsql as $$
      declare
        gift_value bigint;
        items_value bigint;
        items int;
      begin
        select coalesce(g.value, z.value), (select sum(i.value) from gift_item i
            where i.gift_option_id = g.id), (select count(*) from gift_item i
            where i.gift_option_id = g.id)
        into gift_value, items_value, items
        from gift_option g join prize z on z.id = g.prize_id where g.id = new.gift_option_id;
        if items < 2 or items_value <> gift_value then
          raise exception 'things worth % make no gift worth %', items_value, gift_value
            using errcode = 'check_violation', constraint = 'gift_items_sum';
        end if;
        return null;
      end $$`);
    await runner.query(`
      create constraint trigger gift_items_sum_up after insert on gift_item
      deferrable initially deferred for each row execute function check_gift_items()`);
  }

  async #createHandOver(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table item_hand_over (
        award_id uuid not null references award (id),
        item_id uuid not null references gift_item (id),
        handed_over_by uuid not null,
        handed_over_at timestamptz not null,
        primary key (award_id, item_id)
      )`);
    await runner.query(`
      create trigger item_hand_over_is_fixed before update or delete on item_hand_over
      for each row execute function refuse_change()`);
    await runner.query(`
      create function check_item_hand_over() returns trigger language plpgsql as $$
      begin
        perform 1 from award a join gift_item i on i.gift_option_id = a.gift_option_id
        where a.id = new.award_id and i.id = new.item_id and a.status = 'FULFILLING'
        for no key update of a;
        if not found then
          raise exception 'item % does not go to the winner of award %', new.item_id, new.award_id
            using errcode = 'check_violation', constraint = 'item_of_award';
        end if;
        if exists (select 1 from provider_order o where o.award_id = new.award_id
            and o.item_id = new.item_id and o.status <> 'REFUSED') then
          raise exception 'item % of award % is ordered', new.item_id, new.award_id
            using errcode = 'unique_violation', constraint = 'item_once';
        end if;
        if not exists (select 1 from hand_over_code c where c.award_id = new.award_id
              and c.used_at is not null and c.requested_by = new.handed_over_by)
            and not exists (select 1 from hand_over_exception e
              where e.award_id = new.award_id and e.allowed_by <> new.handed_over_by) then
          raise exception 'the hand-over of item % is not signed by its winner', new.item_id
            using errcode = 'check_violation', constraint = 'item_hand_over_signed';
        end if;
        return new;
      end $$`);
    await runner.query('drop index hand_over_code_standing');
    await runner.query(`
      create unique index hand_over_code_standing on hand_over_code (award_id)
      where voided_at is null and used_at is null`);
    await runner.query(`
      create trigger item_hand_over_is_checked before insert on item_hand_over
      for each row execute function check_item_hand_over()`);
  }

  /** A gift of one thing is ordered whole, without an item; of several, each by its own. */
  async #orderByItem(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table provider_order add column item_id uuid references gift_item (id),
         add column replaces_id uuid references provider_order (id)`,
    );
    await runner.query('drop index provider_order_live');
    await runner.query(`
      create unique index provider_order_live on provider_order (award_id, item_id, replaces_id)
      nulls not distinct where status <> 'REFUSED'`);
    await runner.query(`
      create trigger provider_order_item_is_fixed before update of item_id, replaces_id on provider_order
      for each row execute function refuse_change()`);
    await runner.query(`
      create function check_order_item() returns trigger language plpgsql as $$
      begin
        perform 1 from award a where a.id = new.award_id
          and case when new.item_id is null
            then not exists (select 1 from gift_item i where i.gift_option_id = a.gift_option_id)
            else exists (select 1 from gift_item i
              where i.gift_option_id = a.gift_option_id and i.id = new.item_id) end
        for no key update of a;
        if not found then
          raise exception 'item % does not go to the winner of award %', new.item_id, new.award_id
            using errcode = 'check_violation', constraint = 'item_of_award';
        end if;
        if exists (select 1 from item_hand_over h
            where h.award_id = new.award_id and h.item_id = new.item_id) then
          raise exception 'item % of award % was handed over', new.item_id, new.award_id
            using errcode = 'unique_violation', constraint = 'item_once';
        end if;
        if new.replaces_id is not null and not exists (select 1 from provider_order o
            join voucher v on v.order_id = o.id
            where o.id = new.replaces_id and o.award_id = new.award_id
              and o.item_id is not distinct from new.item_id and new.provider = 'VOUCHER'
              and o.status = 'CONFIRMED' and v.status = 'REVOKED') then
          raise exception 'order % gave no code that was taken back', new.replaces_id
            using errcode = 'check_violation', constraint = 'order_replaces_revoked';
        end if;
        return new;
      end $$`);
    await runner.query('create index voucher_of_order on voucher (order_id)');
    await runner.query(`
      create trigger provider_order_item_is_checked before insert on provider_order
      for each row execute function check_order_item()`);
  }

  /** No gift that was lost goes on its way, and no award ends well before all things arrived. */
  async #checkAward(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function check_award_items() returns trigger language plpgsql as $$
      begin
        if new.status = 'FULFILLING' and exists (select 1 from gift_substitute s
            where s.original_id = new.gift_option_id and s.status = 'APPROVED') then
          raise exception 'the gift of award % can not be had any more', new.id
            using errcode = 'check_violation', constraint = 'award_gift_is_lost';
        end if;
        if new.status = 'FULFILLED' and exists (select 1 from gift_item i
            where i.gift_option_id = new.gift_option_id
              and not exists (select 1 from item_hand_over h
                where h.award_id = new.id and h.item_id = i.id)
              and not exists (select 1 from provider_order o
                where o.award_id = new.id and o.item_id = i.id and o.status = 'CONFIRMED')) then
          raise exception 'award % lacks a part of its gift', new.id
            using errcode = 'check_violation', constraint = 'award_gift_is_whole';
        end if;
        return new;
      end $$`);
    await runner.query(`
      create trigger award_items_are_checked before update of status on award
      for each row when (new.status <> old.status and new.status in ('FULFILLING', 'FULFILLED'))
      execute function check_award_items()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger award_items_are_checked on award');
    await runner.query('drop function check_award_items');
    await runner.query('drop trigger provider_order_item_is_checked on provider_order');
    await runner.query('drop function check_order_item');
    await runner.query('drop index voucher_of_order');
    await runner.query('drop index provider_order_live');
    await runner.query(
      'alter table provider_order drop column item_id cascade, drop column replaces_id',
    );
    await runner.query(`
      create unique index provider_order_live on provider_order (award_id)
      where status <> 'REFUSED'`);
    await runner.query('drop index hand_over_code_standing');
    await runner.query(`
      create unique index hand_over_code_standing on hand_over_code (award_id)
      where voided_at is null`);
    await runner.query('drop table item_hand_over');
    await runner.query('drop function check_item_hand_over');
    await runner.query('alter table gift_substitute drop column items cascade');
    await runner.query('drop table gift_item');
    await runner.query('drop function check_gift_items');
    await runner.query('drop function check_gift_item');
  }
}
