import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who moderated an opinion, and what a judge's department answers for. */
export class KnowMoreConflicts1764000000003 implements MigrationInterface {
  name = 'KnowMoreConflicts1764000000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table candidate add column moderator_ids uuid[] not null default '{}'`,
    );
    await runner.query('create index assignment_of_feedback on assignment (feedback_id)');
    await runner.query(`alter table judge add column responsible_for text[] not null default '{}'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table judge drop column responsible_for');
    await runner.query('drop index assignment_of_feedback');
    await runner.query('alter table candidate drop column moderator_ids');
  }
}
