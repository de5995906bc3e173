import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What authors are told of their judging, and their one appeal. */
export class CreateReleasedCommentAndAppeal1764500000005 implements MigrationInterface {
  name = 'CreateReleasedCommentAndAppeal1764500000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table released_comment (
        scorecard_id uuid primary key references scorecard (id),
        round_id uuid not null references round (id),
        feedback_id uuid not null,
        text text not null,
        released_by uuid not null,
        released_at timestamptz not null
      )`);
    await runner.query(`
      create index released_comment_of_feedback on released_comment (feedback_id, round_id)`);
    await runner.query(`
      create trigger released_comment_stands before update or delete on released_comment
      for each row execute function refuse_change()`);
    await runner.query(`
      create table appeal (
        id uuid primary key,
        round_id uuid not null references round (id),
        feedback_id uuid not null,
        subscriber_id uuid not null,
        reason text not null,
        submitted_at timestamptz not null,
        status text not null check (status in ('OPEN', 'UPHELD', 'DISMISSED')),
        answer text,
        answered_by uuid,
        answered_at timestamptz,
        check ((status = 'OPEN') = (answer is null)),
        check ((answer is null) = (answered_by is null)),
        check ((answer is null) = (answered_at is null))
      )`);
    await runner.query('create unique index appeal_once on appeal (feedback_id, round_id)');
    await runner.query('create index appeal_of_round on appeal (round_id, id desc)');
    await runner.query('create index appeal_waiting on appeal (status, id desc)');
    await runner.query(`
      create trigger appeal_answer_stands before update on appeal
      for each row when (old.status <> 'OPEN') execute function refuse_change()`);
    await runner.query(`
      create trigger appeal_stands before delete on appeal
      for each row execute function refuse_change()`);
    for (const table of ['released_comment', 'appeal']) {
      await runner.query(`
        create trigger ${table}_is_never_emptied before truncate on ${table}
        for each statement execute function refuse_change()`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table appeal');
    await runner.query('drop table released_comment');
  }
}
