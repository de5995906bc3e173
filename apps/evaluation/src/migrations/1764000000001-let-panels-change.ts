import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A panel may change while it judges: who left and when, what was taken back, and which opinions tie the scales. */
export class LetPanelsChange1764000000001 implements MigrationInterface {
  name = 'LetPanelsChange1764000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table panel_member add column left_at timestamptz');
    await runner.query(
      'alter table shortlist_item add column is_anchor boolean not null default false',
    );
    // Rounds from before did not note it: what more judges read than the round asks for is an anchor.
    await runner.query(`
      update shortlist_item i set is_anchor = true from round r
      where r.id = i.round_id and r.status = 'ASSIGNED' and r.judges_per_item <
        (select count(*) from assignment a where a.round_id = i.round_id and a.feedback_id = i.feedback_id)`);
    await runner.query('alter table assignment drop constraint assignment_status_check');
    await runner.query(`
      alter table assignment add constraint assignment_status_check
        check (status in ('OPEN', 'DRAFT', 'SUBMITTED', 'RECUSED', 'REASSIGNED', 'LAPSED'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`update assignment set status = 'LAPSED' where status = 'REASSIGNED'`);
    await runner.query('alter table assignment drop constraint assignment_status_check');
    await runner.query(`
      alter table assignment add constraint assignment_status_check
        check (status in ('OPEN', 'DRAFT', 'SUBMITTED', 'RECUSED', 'LAPSED'))`);
    await runner.query('alter table shortlist_item drop column is_anchor');
    await runner.query('alter table panel_member drop column left_at');
  }
}
