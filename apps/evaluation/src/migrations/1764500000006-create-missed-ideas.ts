import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How many opinions a shortlist left out, and what the judged sample of them told. Judges read of the
 * sample too now, and no longer of the shortlist alone.
 */
export class CreateMissedIdeas1764500000006 implements MigrationInterface {
  name = 'CreateMissedIdeas1764500000006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table left_out (
        round_id uuid primary key references round (id),
        opinions int not null check (opinions >= 0)
      )`);
    await runner.query(`
      create trigger left_out_of_finalised before insert or update or delete on left_out
      for each row execute function refuse_change_of_finalised_round()`);
    await runner.query(`
      create table missed_ideas (
        round_id uuid primary key references round (id),
        left_out int not null,
        judged int not null,
        missed int not null check (missed between 0 and judged),
        rate double precision not null,
        low double precision not null,
        high double precision not null check (high >= low)
      )`);
    await runner.query(`
      create trigger missed_ideas_stands before update or delete on missed_ideas
      for each row execute function refuse_change()`);
    await runner.query(`
      create trigger missed_ideas_is_complete before insert on missed_ideas
      for each row execute function refuse_change_of_finalised_round()`);
    await runner.query(`
      alter table assignment
        drop constraint assignment_round_id_feedback_id_fkey,
        add constraint assignment_of_candidate foreign key (feedback_id)
          references candidate (feedback_id)`);
    await runner.query(`
      create function refuse_stray_assignment() returns trigger language plpgsql as $$
      begin
        if not exists (select from shortlist_item i
            where i.round_id = new.round_id and i.feedback_id = new.feedback_id)
          and not exists (select from left_out_sample s
            where s.round_id = new.round_id and s.feedback_id = new.feedback_id) then
          raise exception 'the opinion is neither on the shortlist of the round nor in its sample'
            using errcode = 'foreign_key_violation';
        end if;
        return new;
      end $$`);
    await runner.query(`
      create trigger assignment_is_of_its_round
      before insert or update of round_id, feedback_id on assignment
      for each row execute function refuse_stray_assignment()`);
    for (const table of ['left_out', 'missed_ideas']) {
      await runner.query(`
        create trigger ${table}_is_never_emptied before truncate on ${table}
        for each statement execute function refuse_change()`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger assignment_is_of_its_round on assignment');
    await runner.query('drop function refuse_stray_assignment');
    // What judges read of samples stays; new assignments need the shortlist again.
    await runner.query(`
      alter table assignment
        drop constraint assignment_of_candidate,
        add constraint assignment_round_id_feedback_id_fkey foreign key (round_id, feedback_id)
          references shortlist_item (round_id, feedback_id) not valid`);
    await runner.query('drop table missed_ideas');
    await runner.query('drop table left_out');
  }
}
