import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The worker reads opinions and must never wait for one that waits for a mark: no foreign keys. */
export class CreateFeedbackCluster1764700761902 implements MigrationInterface {
  name = 'CreateFeedbackCluster1764700761902';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table feedback_signature (
        feedback_id uuid primary key,
        programme_id uuid not null,
        period_id uuid not null,
        text_hash text not null,
        bands int[] not null
      )`);
    // Without a list of pending entries, which every look-up would have to read from end to end.
    await runner.query(
      'create index feedback_signature_bands on feedback_signature using gin (bands) with (fastupdate = off)',
    );
    await runner.query(`
      create table feedback_copy (
        feedback_id uuid primary key,
        original_id uuid not null,
        programme_id uuid not null,
        is_own boolean not null,
        similarity real not null,
        waits boolean not null,
        constraint feedback_copy_of_the_earlier check (original_id < feedback_id)
      )`);
    await runner.query('create index feedback_copy_of on feedback_copy (original_id, feedback_id)');
    await runner.query(
      'create index feedback_copy_of_programme on feedback_copy (programme_id, is_own, feedback_id) where waits',
    );
    await runner.query(`
      create table feedback_cluster (
        id uuid primary key,
        programme_id uuid not null,
        period_id uuid not null,
        topic_code text not null,
        name text not null,
        size int not null,
        named_at_size int not null
      )`);
    await runner.query(
      'create index feedback_cluster_by_size on feedback_cluster (period_id, size, id)',
    );
    await runner.query(
      'create index feedback_cluster_of_topic on feedback_cluster (period_id, topic_code, size, id)',
    );
    await runner.query(`
      create table feedback_cluster_member (
        feedback_id uuid primary key,
        cluster_id uuid not null
      )`);
    await runner.query(
      'create index feedback_cluster_member_of on feedback_cluster_member (cluster_id, feedback_id)',
    );
    await runner.query(`
      create table feedback_likeness_task (
        feedback_id uuid primary key,
        marked_at timestamptz not null default now()
      )`);
    await runner.query(`
      create function mark_for_likeness() returns trigger language plpgsql as $$
      begin
        insert into feedback_likeness_task (feedback_id) values (coalesce(new.id, old.id))
        on conflict (feedback_id) do update set marked_at = now();
        return null;
      end $$`);
    await runner.query(`
      create trigger feedback_likeness_added after insert or delete on feedback
      for each row execute function mark_for_likeness()`);
    await runner.query(`
      create trigger feedback_likeness_changed after update on feedback for each row
      when ((old.status, old.title, old.body, old.redacted_title, old.redacted_body) is distinct from
        (new.status, new.title, new.body, new.redacted_title, new.redacted_body))
      execute function mark_for_likeness()`);
    await runner.query('insert into feedback_likeness_task (feedback_id) select id from feedback');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger feedback_likeness_added on feedback');
    await runner.query('drop trigger feedback_likeness_changed on feedback');
    await runner.query('drop function mark_for_likeness');
    for (const table of ['likeness_task', 'cluster_member', 'cluster', 'copy', 'signature']) {
      await runner.query(`drop table feedback_${table}`);
    }
  }
}
