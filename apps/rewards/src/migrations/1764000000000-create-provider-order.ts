import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who brings a gift, what was ordered from them, and the nonces of their callbacks. One live order for
 * each award, whoever writes; and what has ended stays as it ended.
 */
export class CreateProviderOrder1764000000000 implements MigrationInterface {
  name = 'CreateProviderOrder1764000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table gift_option
        add column provider text not null default 'COURIER'
          constraint gift_option_provider check (provider in ('TOP_UP', 'COURIER', 'PERK')),
        add column face_value bigint constraint gift_option_face_value check (face_value > 0),
        add constraint gift_option_is_whole check ((provider = 'TOP_UP') = (face_value is not null))`);
    await runner.query(`
      create table provider_order (
        id uuid primary key,
        award_id uuid not null references award (id),
        subscriber_id uuid not null,
        provider text not null check (provider in ('TOP_UP', 'COURIER', 'PERK')),
        item text not null,
        amount bigint check (amount > 0),
        status text not null
          check (status in ('QUEUED', 'COMMITTING', 'WORKING', 'CONFIRMED', 'REFUSED', 'DISPUTED')),
        tries int not null default 0,
        due_at timestamptz,
        lease uuid,
        committed_at timestamptz,
        provider_reference text,
        done_at timestamptz,
        refusal text,
        created_at timestamptz not null,
        constraint provider_order_confirmed
          check (status <> 'CONFIRMED' or (done_at is not null and provider_reference is not null)),
        constraint provider_order_refused check (status <> 'REFUSED' or refusal is not null)
      )`);
    await runner.query(`
      create unique index provider_order_live on provider_order (award_id)
      where status <> 'REFUSED'`);
    await runner.query('create index provider_order_of_award on provider_order (award_id, id)');
    await runner.query(`
      create index provider_order_due on provider_order (due_at) where due_at is not null`);
    await runner.query(
      'create index provider_order_done on provider_order (provider, done_at) where done_at is not null',
    );
    await runner.query('create index provider_order_by_status on provider_order (status, id)');
    await runner.query(`
      create trigger provider_order_is_fixed before update of
        id, award_id, subscriber_id, provider, item, amount, created_at
      on provider_order for each row execute function refuse_change()`);
    await runner.query(`
      create trigger provider_order_stays_ended before update on provider_order
      for each row when (old.status in ('CONFIRMED', 'REFUSED')) execute function refuse_change()`);
    await runner.query(`
      create trigger provider_order_is_kept before delete on provider_order
      for each row execute function refuse_change()`);
    await runner.query(`
      create table provider_nonce (
        provider text not null,
        nonce text not null,
        created_at timestamptz not null,
        primary key (provider, nonce)
      )`);
    await runner.query(
      'create index provider_nonce_by_age on provider_nonce (provider, created_at desc)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table provider_nonce');
    await runner.query('drop table provider_order');
    await runner.query(`
      alter table gift_option drop constraint gift_option_is_whole,
        drop column face_value, drop column provider`);
  }
}
