import type { MigrationInterface, QueryRunner } from 'typeorm';

const before = `'TOP_UP', 'COURIER', 'PERK'`;

/**
 * Pools of voucher codes. A code is encrypted and found by a keyed hash; an award has one live code
 * at the most; and whoever put a code into its pool has no other part in the award that it goes to.
 */
export class CreateVoucher1764900047110 implements MigrationInterface {
  name = 'CreateVoucher1764900047110';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table voucher_pool (
        id uuid primary key,
        name text not null,
        source text not null check (source in ('IMPORTED', 'GENERATED')),
        face_value bigint not null check (face_value > 0),
        low_stock_at int not null check (low_stock_at >= 0),
        wrapped_key bytea not null,
        created_by uuid not null,
        created_at timestamptz not null
      )`);
    await runner.query(`
      create trigger voucher_pool_is_fixed before update or delete on voucher_pool
      for each row execute function refuse_change()`);
    await setProviders(runner, `${before}, 'VOUCHER'`);
    await runner.query(`
      alter table gift_option
        add column voucher_pool_id uuid references voucher_pool (id),
        add constraint gift_option_has_pool
          check ((provider = 'VOUCHER') = (voucher_pool_id is not null))`);
    await this.#createVoucher(runner);
    await this.#keepPeopleApart(runner);
    await runner.query(`
      create table voucher_guess (
        guesser text not null,
        slot timestamptz not null,
        wrong int not null,
        primary key (guesser, slot)
      )`);
    await runner.query('create index voucher_guess_by_slot on voucher_guess (slot)');
  }

  async #createVoucher(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table voucher (
        id uuid primary key,
        pool_id uuid not null references voucher_pool (id),
        batch text not null,
        code_hash bytea not null,
        sealed_code bytea not null,
        status text not null
          check (status in ('AVAILABLE', 'RESERVED', 'ISSUED', 'REDEEMED', 'REVOKED')),
        expires_at timestamptz,
        added_by uuid not null,
        added_at timestamptz not null,
        award_id uuid references award (id),
        order_id uuid references provider_order (id),
        issued_at timestamptz,
        revealed_at timestamptz,
        redeemed_by uuid,
        redeemed_at timestamptz,
        revoked_by uuid,
        revoked_at timestamptz,
        constraint voucher_code_once unique (pool_id, code_hash),
        check (status <> 'AVAILABLE' or award_id is null),
        check (status not in ('RESERVED', 'ISSUED', 'REDEEMED') or award_id is not null),
        check (status not in ('ISSUED', 'REDEEMED') or issued_at is not null),
        check (revealed_at is null or issued_at is not null),
        check ((status = 'REDEEMED') = (redeemed_at is not null)),
        check ((status = 'REVOKED') = (revoked_at is not null))
      )`);
    await runner.query(`
      create unique index voucher_of_award on voucher (award_id)
      where status in ('RESERVED', 'ISSUED', 'REDEEMED')`);
    await runner.query('create index voucher_of_pool on voucher (pool_id, status, id)');
    await runner.query('create index voucher_of_batch on voucher (pool_id, batch, id)');
    await runner.query('create index voucher_by_award on voucher (award_id, id)');
    await runner.query(
      'create index voucher_issued on voucher (issued_at) where issued_at is not null',
    );
    await runner.query(`
      create trigger voucher_is_fixed before update of
        id, pool_id, batch, code_hash, sealed_code, expires_at, added_by, added_at
      on voucher for each row execute function refuse_change()`);
    await runner.query(`
      create trigger voucher_stays_ended before update on voucher
      for each row when (old.status in ('REDEEMED', 'REVOKED')) execute function refuse_change()`);
    await runner.query(`
      create trigger voucher_is_shown_once before update of revealed_at on voucher
      for each row when (old.revealed_at is not null) execute function refuse_change()`);
    await runner.query(`
      create trigger voucher_is_kept before delete on voucher
      for each row execute function refuse_change()`);
  }

  async #keepPeopleApart(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function check_voucher_people() returns trigger language plpgsql as $$
      begin
        if exists (select 1 from award a where a.id = new.award_id and new.added_by in
            (a.proposed_by, a.approved_by, a.published_by, a.fulfilment_started_by)) then
          raise exception 'who added voucher % has another part in its award', new.id
            using errcode = 'check_violation', constraint = 'voucher_people';
        end if;
        return new;
      end $$`);
    await runner.query(`
      create trigger voucher_people before insert or update of award_id on voucher
      for each row when (new.award_id is not null) execute function check_voucher_people()`);
    await runner.query(`
      create function check_voucher_fulfiller() returns trigger language plpgsql as $$
      begin
        if exists (select 1 from voucher v where v.award_id = new.id
            and v.status in ('RESERVED', 'ISSUED')
            and v.added_by in (new.fulfilment_started_by, new.fulfilled_by)) then
          raise exception 'who added the voucher of award % does not hand it over', new.id
            using errcode = 'check_violation', constraint = 'voucher_people';
        end if;
        return new;
      end $$`);
    await runner.query(`
      create trigger award_voucher_people before update of fulfilment_started_by, fulfilled_by
      on award for each row execute function check_voucher_fulfiller()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table voucher_guess');
    await runner.query('drop trigger award_voucher_people on award');
    await runner.query('drop function check_voucher_fulfiller');
    await runner.query('drop table voucher');
    await runner.query('drop function check_voucher_people');
    await runner.query('alter table gift_option drop column voucher_pool_id');
    await setProviders(runner, before);
    await runner.query('drop table voucher_pool');
  }
}

async function setProviders(runner: QueryRunner, kinds: string): Promise<void> {
  for (const [table, constraint] of [
    ['gift_option', 'gift_option_provider'],
    ['provider_order', 'provider_order_provider_check'],
    ['gift_reconciliation', 'gift_reconciliation_provider_check'],
  ]) {
    await runner.query(`alter table ${table} drop constraint ${constraint}`);
    await runner.query(
      `alter table ${table} add constraint ${constraint} check (provider in (${kinds}))`,
    );
  }
}
