import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateFeedbackTrend1764600003000 implements MigrationInterface {
  name = 'CreateFeedbackTrend1764600003000';

  async up(runner: QueryRunner): Promise<void> {
    // Filled by the events that are on the bus already, from the first one on: see the consumer.
    await runner.query(`
      create table feedback_trend (
        programme_id uuid not null,
        week text not null check (week ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'),
        topic_code text not null,
        province text not null,
        submitted int not null default 0,
        answered int not null default 0,
        answer_seconds bigint not null default 0,
        adopted int not null default 0,
        delivered int not null default 0,
        declined int not null default 0,
        primary key (programme_id, week, topic_code, province)
      )`);
    await runner.query(`
      create table feedback_trend_mark (
        feedback_id uuid not null references feedback (id) on delete cascade,
        mark text not null check (mark in ('SUBMITTED', 'ANSWERED', 'ADOPTED', 'DELIVERED', 'DECLINED')),
        primary key (feedback_id, mark)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table feedback_trend_mark');
    await runner.query('drop table feedback_trend');
  }
}
