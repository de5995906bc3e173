import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateNotification1760000003000 implements MigrationInterface {
  name = 'CreateNotification1760000003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table notification (
        id uuid primary key,
        subscriber_id uuid not null,
        kind text not null,
        parameters jsonb not null,
        subject_id uuid not null,
        created_at timestamptz not null,
        read_at timestamptz
      )`);
    await runner.query('create index notification_newest on notification (subscriber_id, id desc)');
    await runner.query(
      'create index notification_unread on notification (subscriber_id) where read_at is null',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table notification');
  }
}
