import type { MigrationInterface, QueryRunner } from 'typeorm';

export class IndexFilesOfDrafts1765312604487 implements MigrationInterface {
  name = 'IndexFilesOfDrafts1765312604487';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'create index attachment_in_draft on attachment (upload_until) where draft_key is not null',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index attachment_in_draft');
  }
}
