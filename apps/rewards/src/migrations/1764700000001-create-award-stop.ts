import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The switch that stops awarding and claiming at once. Whoever takes a step shares a lock until the
 * step is committed, and whoever stops takes it alone: what is under way ends before the stop stands,
 * and nothing follows it, by whatever program.
 */
export class CreateAwardStop1764700000001 implements MigrationInterface {
  name = 'CreateAwardStop1764700000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table award_stop (
        id uuid primary key,
        notice text,
        reason text not null,
        stopped_by uuid not null,
        stopped_at timestamptz not null,
        lifted_by uuid,
        lifted_at timestamptz,
        check ((lifted_by is null) = (lifted_at is null)),
        constraint award_stop_four_eyes check (lifted_by <> stopped_by)
      )`);
    await runner.query(
      'create unique index award_stop_in_force on award_stop ((true)) where lifted_at is null',
    );
    await runner.query(`
      create trigger award_stop_stands before update of id, notice, reason, stopped_by, stopped_at
      on award_stop for each row execute function refuse_change()`);
    await runner.query(`
      create trigger award_stop_is_kept before delete on award_stop
      for each row execute function refuse_change()`);
    await runner.query(`
      create function refuse_step_while_stopped() returns trigger language plpgsql as $$
      begin
        if new.status not in
          ('PROPOSED', 'APPROVED', 'ANNOUNCED', 'CLAIMED', 'EXPIRED', 'DECLINED', 'FULFILLING')
          or (tg_op = 'UPDATE' and new.status = old.status) then
          return new;
        end if;
        perform pg_advisory_xact_lock_shared(hashtext('award stop'));
        if exists (select from award_stop where lifted_at is null) then
          raise exception 'awarding is stopped'
            using errcode = 'check_violation', constraint = 'award_stopped';
        end if;
        return new;
      end $$`);
    await runner.query(`
      create trigger award_waits_while_stopped before insert or update of status on award
      for each row execute function refuse_step_while_stopped()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger award_waits_while_stopped on award');
    await runner.query('drop function refuse_step_while_stopped');
    await runner.query('drop table award_stop');
  }
}
