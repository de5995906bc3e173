import type { MigrationInterface, QueryRunner } from 'typeorm';

const publicStatuses = `('ACKNOWLEDGED', 'IN_PROGRESS', 'ADOPTED', 'DELIVERED', 'DECLINED')`;

export class CreateFeedbackSearch1764000000000 implements MigrationInterface {
  name = 'CreateFeedbackSearch1764000000000';

  async up(runner: QueryRunner): Promise<void> {
    // No foreign key: the check of one waits for the opinion, whose change may be waiting for the task.
    await runner.query(`
      create table feedback_search (
        feedback_id uuid primary key,
        ordinal bigint not null unique,
        terms tsvector not null
      )`);
    await runner.query('create sequence feedback_search_ordinal owned by feedback_search.ordinal');
    // Without a list of pending entries, which every question would have to read from end to end.
    await runner.query(
      'create index feedback_search_terms on feedback_search using gin (terms) with (fastupdate = off)',
    );
    // Which terms are frequent is asked of the statistics: the more of them, the sharper.
    await runner.query('alter table feedback_search alter column terms set statistics 400');
    await runner.query(`
      create table feedback_search_task (
        feedback_id uuid primary key,
        marked_at timestamptz not null default now()
      )`);
    await runner.query(`
      create function mark_for_search() returns trigger language plpgsql as $$
      begin
        insert into feedback_search_task (feedback_id) values (coalesce(new.id, old.id))
        on conflict (feedback_id) do update set marked_at = now();
        return null;
      end $$`);
    await runner.query(`
      create trigger feedback_published after insert on feedback for each row
      when (new.status in ${publicStatuses}) execute function mark_for_search()`);
    await runner.query(`
      create trigger feedback_changed after update on feedback for each row
      when ((old.status in ${publicStatuses} or new.status in ${publicStatuses})
        and (old.status, old.title, old.body, old.redacted_title, old.redacted_body, old.topic_code,
          old.province, old.period_id) is distinct from
          (new.status, new.title, new.body, new.redacted_title, new.redacted_body, new.topic_code,
          new.province, new.period_id))
      execute function mark_for_search()`);
    await runner.query(`
      create trigger feedback_deleted after delete on feedback for each row
      when (old.status in ${publicStatuses}) execute function mark_for_search()`);
    await runner.query(`
      insert into feedback_search_task (feedback_id)
      select id from feedback where status in ${publicStatuses}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const trigger of ['feedback_published', 'feedback_changed', 'feedback_deleted']) {
      await runner.query(`drop trigger ${trigger} on feedback`);
    }
    await runner.query('drop function mark_for_search');
    await runner.query('drop table feedback_search_task');
    await runner.query('drop table feedback_search');
  }
}
