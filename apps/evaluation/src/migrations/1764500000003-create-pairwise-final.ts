import type { MigrationInterface, QueryRunner } from 'typeorm';

const work = ['pairwise_final', 'pairwise_finalist', 'pairwise_comparison'];

/** A final in pairs between those whose side of the prize boundary the scores do not tell. */
export class CreatePairwiseFinal1764500000003 implements MigrationInterface {
  name = 'CreatePairwiseFinal1764500000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table pairwise_final (
        round_id uuid primary key references round (id),
        judges_per_pair int not null check (judges_per_pair >= 1),
        opened_at timestamptz not null
      )`);
    await runner.query(`
      create table pairwise_finalist (
        round_id uuid not null references pairwise_final (round_id),
        feedback_id uuid not null,
        primary key (round_id, feedback_id),
        foreign key (round_id, feedback_id) references shortlist_item (round_id, feedback_id)
      )`);
    await runner.query(`
      create table pairwise_comparison (
        id uuid primary key,
        round_id uuid not null,
        judge_id uuid not null,
        first_id uuid not null,
        second_id uuid not null,
        first_code text not null,
        second_code text not null,
        position int not null,
        verdict text check (verdict in ('FIRST', 'SECOND', 'EQUAL', 'ABSTAIN')),
        compared_at timestamptz,
        check ((verdict is null) = (compared_at is null)),
        check (first_id <> second_id),
        foreign key (round_id, judge_id) references panel_member (round_id, judge_id),
        foreign key (round_id, first_id) references pairwise_finalist (round_id, feedback_id),
        foreign key (round_id, second_id) references pairwise_finalist (round_id, feedback_id)
      )`);
    await runner.query(`
      create unique index pairwise_comparison_once on pairwise_comparison
        (round_id, judge_id, least(first_id, second_id), greatest(first_id, second_id))`);
    await runner.query(`
      create unique index pairwise_comparison_inbox
        on pairwise_comparison (judge_id, round_id, position)`);
    for (const table of work) {
      await runner.query(`
        create trigger ${table}_of_finalised before insert or update or delete on ${table}
        for each row execute function refuse_change_of_finalised_round()`);
      await runner.query(`
        create trigger ${table}_is_never_emptied before truncate on ${table}
        for each statement execute function refuse_change()`);
    }
    await runner.query(`
      create trigger pairwise_verdict_stands before update or delete on pairwise_comparison
      for each row when (old.verdict is not null) execute function refuse_change()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table pairwise_comparison');
    await runner.query('drop table pairwise_finalist');
    await runner.query('drop table pairwise_final');
  }
}
