import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was heard of elsewhere: frozen rankings, staff who hold subscriptions, consents to be named. */
export class CreateFinalisedRound1760000002000 implements MigrationInterface {
  name = 'CreateFinalisedRound1760000002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table finalised_round (
        id uuid primary key,
        programme_id uuid not null,
        period_id uuid not null,
        finalised_at timestamptz not null,
        judge_ids uuid[] not null
      )`);
    // The second unique key is what an award refers to: nobody outside the ranking can be given one,
    // and nobody but the author of the ranked opinion.
    await runner.query(`
      create table ranked_feedback (
        round_id uuid not null references finalised_round (id),
        place int not null check (place >= 1),
        rank int not null,
        feedback_id uuid not null,
        subscriber_id uuid not null,
        score double precision not null,
        primary key (round_id, place),
        unique (round_id, feedback_id),
        unique (round_id, feedback_id, subscriber_id, rank)
      )`);
    for (const table of ['finalised_round', 'ranked_feedback']) {
      await runner.query(`
        create trigger ${table}_is_fixed before update or delete on ${table}
        for each row execute function refuse_change()`);
    }
    await runner.query(`
      create table staff_subscription (
        staff_id uuid primary key,
        subscriber_id uuid,
        active boolean not null
      )`);
    await runner.query(
      'create index staff_subscription_active on staff_subscription (subscriber_id) where active',
    );
    await runner.query(`
      create table withdrawn_feedback (
        feedback_id uuid primary key,
        withdrawn_at timestamptz not null
      )`);
    await runner.query(`
      create table publication_consent (
        subscriber_id uuid primary key,
        masked_phone_number text not null,
        given_at timestamptz not null
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table publication_consent');
    await runner.query('drop table withdrawn_feedback');
    await runner.query('drop table staff_subscription');
    await runner.query('drop table ranked_feedback');
    await runner.query('drop table finalised_round');
  }
}
