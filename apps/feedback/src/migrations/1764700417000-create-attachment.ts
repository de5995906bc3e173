import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateAttachment1764700417000 implements MigrationInterface {
  name = 'CreateAttachment1764700417000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table attachment (
        id uuid primary key,
        owner_id uuid not null,
        idempotency_key text not null,
        file_name text not null,
        declared_type text not null,
        declared_size int not null check (declared_size > 0),
        state text not null check (state in ('REQUESTED', 'READY', 'REFUSED', 'REMOVED')),
        refusal text check ((state = 'REFUSED') = (refusal is not null)),
        content_type text,
        size int,
        width int,
        height int,
        feedback_id uuid references feedback (id),
        response_id uuid references feedback_response (id),
        draft_key text,
        position int not null,
        created_at timestamptz not null,
        upload_until timestamptz not null,
        is_upload_gone boolean not null,
        is_content_gone boolean not null,
        constraint attachment_key_is_new unique (owner_id, idempotency_key),
        constraint attachment_is_used_once check (num_nonnulls(feedback_id, response_id, draft_key) <= 1),
        constraint attachment_used_is_ready check (
          state = 'READY' or num_nonnulls(feedback_id, response_id, draft_key) = 0),
        constraint attachment_ready_is_known check (
          state <> 'READY' or (content_type is not null and size is not null))
      )`);
    await runner.query(
      'create index attachment_of_feedback on attachment (feedback_id, position) where feedback_id is not null',
    );
    await runner.query(
      'create index attachment_of_response on attachment (response_id, position) where response_id is not null',
    );
    await runner.query(
      'create index attachment_of_draft on attachment (owner_id, draft_key, position) where draft_key is not null',
    );
    await runner.query(`
      create index attachment_unused on attachment (upload_until)
      where feedback_id is null and response_id is null and draft_key is null and state <> 'REMOVED'`);
    await runner.query(
      `create index attachment_removed on attachment (upload_until) where state = 'REMOVED'`,
    );
    await runner.query(`
      create index attachment_upload_left on attachment (upload_until)
      where not is_upload_gone and state in ('READY', 'REFUSED')`);
    await runner.query('alter table feedback_revision add column attachment_count int');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table feedback_revision drop column attachment_count');
    await runner.query('drop table attachment');
  }
}
