import type { MigrationInterface, QueryRunner } from 'typeorm';

const statuses = `'RECEIVED', 'HELD', 'REJECTED', 'MERGED', 'ACKNOWLEDGED', 'IN_PROGRESS', 'ADOPTED', 'DELIVERED', 'DECLINED'`;

export class CreateFeedbackRevision1764000003000 implements MigrationInterface {
  name = 'CreateFeedbackRevision1764000003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table feedback_revision (
        feedback_id uuid not null references feedback (id) on delete cascade,
        number int not null check (number > 0),
        topic_code text not null,
        title text not null,
        body text not null,
        province text,
        replaced_at timestamptz not null,
        primary key (feedback_id, number)
      )`);
    await runner.query('alter table feedback drop constraint feedback_status_check');
    await runner.query(`
      alter table feedback add constraint feedback_status_check check (status in (${statuses}, 'WITHDRAWN'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table feedback_revision');
    // The servers of before know no other status in which an opinion is out of sight for good.
    await runner.query(`update feedback set status = 'REJECTED' where status = 'WITHDRAWN'`);
    await runner.query('alter table feedback drop constraint feedback_status_check');
    await runner.query(`
      alter table feedback add constraint feedback_status_check check (status in (${statuses}))`);
  }
}
