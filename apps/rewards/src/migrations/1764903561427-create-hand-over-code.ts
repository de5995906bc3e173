import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Codes by which winners sign for a gift, and hand-overs that a second person lets happen without
 * one. Whatever writes it, no award ends as handed over without a used code, such an exception, or
 * an order at a provider.
 */
export class CreateHandOverCode1764903561427 implements MigrationInterface {
  name = 'CreateHandOverCode1764903561427';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table hand_over_code (
        id uuid primary key,
        award_id uuid not null references award (id),
        requested_by uuid not null,
        requested_at timestamptz not null,
        code_hash bytea not null,
        tries_left int not null check (tries_left between 0 and 5),
        expires_at timestamptz not null,
        voided_at timestamptz,
        used_at timestamptz,
        check (voided_at is null or used_at is null)
      )`);
    await runner.query(`
      create unique index hand_over_code_standing on hand_over_code (award_id)
      where voided_at is null`);
    await runner.query(
      'create index hand_over_code_of_award on hand_over_code (award_id, requested_at)',
    );
    await runner.query(
      'create index hand_over_code_by_person on hand_over_code (requested_by, requested_at)',
    );
    await runner.query(`
      create trigger hand_over_code_is_fixed before update of
        id, award_id, requested_by, requested_at, code_hash, expires_at
      on hand_over_code for each row execute function refuse_change()`);
    await runner.query(`
      create trigger hand_over_code_is_used_once before update on hand_over_code
      for each row when (old.used_at is not null) execute function refuse_change()`);
    await runner.query(`
      create table hand_over_exception (
        award_id uuid primary key references award (id),
        allowed_by uuid not null,
        allowed_at timestamptz not null
      )`);
    await runner.query(`
      create trigger hand_over_exception_stands before update or delete on hand_over_exception
      for each row execute function refuse_change()`);
    await this.#guardFulfilment(runner);
  }

  async #guardFulfilment(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function check_hand_over_signed() returns trigger language plpgsql as $$
      begin
        if exists (select from provider_order o
            where o.award_id = new.id and o.status <> 'REFUSED')
          or exists (select from hand_over_code c where c.award_id = new.id
            and c.used_at is not null and c.requested_by = new.fulfilled_by)
          or exists (select from hand_over_exception e where e.award_id = new.id
            and e.allowed_by not in (new.fulfilment_started_by, new.fulfilled_by)) then
          return new;
        end if;
        raise exception 'the hand-over of award % is not signed by its winner', new.id
          using errcode = 'check_violation', constraint = 'award_hand_over_signed';
      end $$`);
    await runner.query(`
      create trigger award_hand_over_signed before update of status on award
      for each row when (new.status = 'FULFILLED' and old.status <> 'FULFILLED')
      execute function check_hand_over_signed()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger award_hand_over_signed on award');
    await runner.query('drop function check_hand_over_signed');
    await runner.query('drop table hand_over_exception');
    await runner.query('drop table hand_over_code');
  }
}
