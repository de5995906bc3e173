import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Each ends in the id, which is the time of submission: a page of any list is a range of one of them.
 *
 * `nulls first`, although there are no nulls: lists ask for that order and the primary key cannot
 * give it. Otherwise the planner, to which all statuses are alike, walks the primary key from end to
 * end in search of a status that no opinion has.
 */
const listIndexes: Readonly<Record<string, string>> = {
  feedback_of_programme: 'programme_id, status, id nulls first',
  feedback_of_topic: 'programme_id, topic_code, status, id nulls first',
  feedback_of_period: 'period_id, status, id nulls first',
  feedback_of_period_and_topic: 'period_id, topic_code, status, id nulls first',
  feedback_of_province: 'programme_id, province, status, id nulls first',
  feedback_of_subscriber: 'subscriber_id, id nulls first',
};

export class CreateFeedback1760000002000 implements MigrationInterface {
  name = 'CreateFeedback1760000002000';

  async up(runner: QueryRunner): Promise<void> {
    // Lists are ordered by id alone, so an id must say when it was submitted: the last check sees to it.
    await runner.query(`
      create table feedback (
        id uuid primary key,
        subscriber_id uuid not null,
        programme_id uuid not null,
        period_id uuid not null references period (id),
        topic_code text not null,
        reference_code text not null,
        title text not null,
        body text not null,
        redacted_title text,
        redacted_body text,
        screening_findings text[] not null,
        channel text not null check (channel in ('WEB', 'MOBILE', 'CALL_CENTRE', 'API')),
        province text,
        status text not null check (status in ('RECEIVED', 'HELD', 'REJECTED', 'MERGED',
          'ACKNOWLEDGED', 'IN_PROGRESS', 'ADOPTED', 'DELIVERED', 'DECLINED')),
        submitted_at timestamptz not null,
        idempotency_key text not null,
        content_hash text not null,
        foreign key (programme_id, topic_code) references topic (programme_id, code),
        constraint feedback_id_tells_time check (submitted_at = uuid_extract_timestamp(id))
      )`);
    await runner.query('create unique index feedback_reference_code on feedback (reference_code)');
    await runner.query(
      'create unique index feedback_idempotency_key on feedback (subscriber_id, idempotency_key)',
    );
    for (const [name, columns] of Object.entries(listIndexes)) {
      await runner.query(`create index ${name} on feedback (${columns})`);
    }
    // What the front page reads, in one stretch: as the query says it, word for word.
    await runner.query(`
      create index feedback_of_front_page on feedback (programme_id, id nulls first)
      where status in ('ACKNOWLEDGED', 'IN_PROGRESS', 'ADOPTED', 'DELIVERED', 'DECLINED')`);
    await runner.query(`
      create table feedback_original (
        feedback_id uuid primary key references feedback (id) on delete cascade,
        title text not null,
        body text not null
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table feedback_original');
    await runner.query('drop table feedback');
  }
}
