import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateRound1760000003000 implements MigrationInterface {
  name = 'CreateRound1760000003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table round (
        id uuid primary key,
        period_id uuid not null references period (id),
        programme_id uuid not null,
        name text not null,
        status text not null check (status in ('OPEN', 'SHORTLISTED', 'ASSIGNED', 'FINALISED')),
        judges_per_item int not null check (judges_per_item between 1 and 15),
        prize_places int not null check (prize_places between 1 and 1000),
        anchors int check (anchors between 0 and 5),
        rubric_id uuid not null references rubric (id),
        rubric_hash text not null,
        shortlist_rule text,
        code_key text not null,
        opened_at timestamptz not null,
        finalised_at timestamptz,
        check ((status = 'FINALISED') = (finalised_at is not null))
      )`);
    await runner.query('create unique index round_name_in_period on round (period_id, name)');
    await runner.query('create index round_of_period on round (period_id, id desc)');
    await runner.query(`
      create table panel_member (
        round_id uuid not null references round (id),
        judge_id uuid not null references judge (staff_id),
        code text not null,
        reading_limit int not null check (reading_limit >= 1),
        topics text[] not null,
        primary key (round_id, judge_id)
      )`);
    await runner.query('create unique index panel_member_code on panel_member (round_id, code)');
    await runner.query(`
      create table shortlist_item (
        round_id uuid not null references round (id),
        feedback_id uuid not null references candidate (feedback_id),
        code text not null,
        topic text not null,
        pre_score int not null,
        chosen_by uuid,
        primary key (round_id, feedback_id)
      )`);
    await runner.query(
      'create unique index shortlist_item_code on shortlist_item (round_id, code)',
    );
    await runner.query(
      'create index shortlist_item_of_feedback on shortlist_item (feedback_id, round_id desc)',
    );
    await runner.query(`
      create table left_out_sample (
        round_id uuid not null references round (id),
        feedback_id uuid not null references candidate (feedback_id),
        place int not null,
        primary key (round_id, feedback_id)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table left_out_sample');
    await runner.query('drop table shortlist_item');
    await runner.query('drop table panel_member');
    await runner.query('drop table round');
  }
}
