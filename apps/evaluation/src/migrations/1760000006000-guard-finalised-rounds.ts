import type { MigrationInterface, QueryRunner } from 'typeorm';

const outcome = ['result', 'judge_statistic', 'decision_record', 'scorecard_version'];
const written = ['result', 'judge_statistic', 'decision_record'];
const work = ['panel_member', 'shortlist_item', 'left_out_sample', 'assignment', 'scorecard'];

/**
 * A finalised round never changes, whoever writes and by whatever program: the outcome stands as it
 * was written, nothing is added to it, and nothing of the round's work is changed or removed any more.
 */
export class GuardFinalisedRounds1760000006000 implements MigrationInterface {
  name = 'GuardFinalisedRounds1760000006000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function refuse_change_of_finalised_round() returns trigger language plpgsql as $$
      declare
        touched uuid := case when tg_op = 'DELETE' then old.round_id else new.round_id end;
      begin
        if exists (select from round r where r.id = touched and r.status = 'FINALISED')
          or (tg_op = 'UPDATE' and new.round_id <> old.round_id) then
          raise exception '% of % is refused: its round is finalised', tg_op, tg_table_name
            using errcode = 'integrity_constraint_violation';
        end if;
        return case when tg_op = 'DELETE' then old else new end;
      end $$`);
    for (const table of work) {
      await runner.query(`
        create trigger ${table}_of_finalised before insert or update or delete on ${table}
        for each row execute function refuse_change_of_finalised_round()`);
    }
    for (const table of outcome) {
      await runner.query(`
        create trigger ${table}_stands before update or delete on ${table}
        for each row execute function refuse_change()`);
    }
    for (const table of written) {
      await runner.query(`
        create trigger ${table}_is_complete before insert on ${table}
        for each row execute function refuse_change_of_finalised_round()`);
    }
    await runner.query(`
      create trigger round_stands before update or delete on round
      for each row when (old.status = 'FINALISED') execute function refuse_change()`);
    for (const table of [...outcome, ...work, 'round']) {
      await runner.query(`
        create trigger ${table}_is_never_emptied before truncate on ${table}
        for each statement execute function refuse_change()`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...outcome, ...work, 'round']) {
      await runner.query(`drop trigger ${table}_is_never_emptied on ${table}`);
    }
    await runner.query('drop trigger round_stands on round');
    for (const table of written) {
      await runner.query(`drop trigger ${table}_is_complete on ${table}`);
    }
    for (const table of outcome) await runner.query(`drop trigger ${table}_stands on ${table}`);
    for (const table of work) await runner.query(`drop trigger ${table}_of_finalised on ${table}`);
    await runner.query('drop function refuse_change_of_finalised_round');
  }
}
