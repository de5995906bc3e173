import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How sure each rank is, and what settled the prize boundary. Rounds from before do not know it. */
export class MeasurePrizeBoundary1764500000002 implements MigrationInterface {
  name = 'MeasurePrizeBoundary1764500000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table result
        add column rank_low int,
        add column rank_high int check (rank_high >= rank_low),
        add column prize_probability double precision
          check (prize_probability between 0 and 1)`);
    await runner.query(`
      create table prize_boundary (
        round_id uuid primary key references round (id),
        places int not null,
        probability_of_order double precision,
        inside_noise boolean not null,
        contested int not null,
        settled_by text not null
          check (settled_by in ('SCORES', 'EXTRA_JUDGES', 'PAIRWISE_FINAL', 'OVERRIDE')),
        reason text,
        check ((settled_by = 'OVERRIDE') = (reason is not null))
      )`);
    await runner.query(`
      create trigger prize_boundary_stands before update or delete on prize_boundary
      for each row execute function refuse_change()`);
    await runner.query(`
      create trigger prize_boundary_is_complete before insert on prize_boundary
      for each row execute function refuse_change_of_finalised_round()`);
    await runner.query(`
      create trigger prize_boundary_is_never_emptied before truncate on prize_boundary
      for each statement execute function refuse_change()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table prize_boundary');
    await runner.query(`
      alter table result
        drop column rank_low, drop column rank_high, drop column prize_probability`);
  }
}
