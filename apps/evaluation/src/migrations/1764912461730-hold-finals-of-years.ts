import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A year's period has a final of its own, among the best of its months. */
export class HoldFinalsOfYears1764912461730 implements MigrationInterface {
  name = 'HoldFinalsOfYears1764912461730';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table round
        drop constraint round_stage_check,
        add constraint round_stage_check check (stage in ('PANEL', 'FINAL', 'YEAR_FINAL'))`);
    await runner.query(`
      alter table judging_rules
        drop constraint judging_rules_stages_check,
        add constraint judging_rules_stages_check
          check (jsonb_array_length(stages) between 1 and 3)`);
    await runner.query('create index period_of_programme on period (programme_id, closes_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index period_of_programme');
    await runner.query(`
      alter table round
        drop constraint round_stage_check,
        add constraint round_stage_check check (stage in ('PANEL', 'FINAL'))`);
  }
}
