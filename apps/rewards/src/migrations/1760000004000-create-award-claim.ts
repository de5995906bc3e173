import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Claims, the published list, and what only hand-over needs to know: the personal data, apart. */
export class CreateAwardClaim1760000004000 implements MigrationInterface {
  name = 'CreateAwardClaim1760000004000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table award_claim (
        award_id uuid primary key references award (id),
        subscriber_id uuid not null,
        gift_option_id uuid not null references gift_option (id),
        idempotency_key text not null,
        claimed_at timestamptz not null,
        constraint award_claim_once unique (subscriber_id, idempotency_key)
      )`);
    await runner.query(`
      create trigger award_claim_is_fixed before update or delete on award_claim
      for each row execute function refuse_change()`);
    await runner.query(`
      create table delivery (
        award_id uuid primary key references award (id),
        subscriber_id uuid not null,
        recipient_name text not null,
        phone_number text not null,
        address text not null
      )`);
    await runner.query('create index delivery_of_subscriber on delivery (subscriber_id)');
    await runner.query(`
      create table hand_over (
        award_id uuid primary key references award (id),
        subscriber_id uuid not null,
        note text not null
      )`);
    await runner.query('create index hand_over_of_subscriber on hand_over (subscriber_id)');
    await runner.query(`
      create table winner (
        award_id uuid primary key references award (id),
        period_id uuid not null,
        prize_id uuid not null,
        prize_place int not null,
        rank int not null,
        feedback_id uuid not null,
        subscriber_id uuid not null,
        published_at timestamptz not null,
        withdrawn_at timestamptz
      )`);
    await runner.query(`
      create index winner_of_period on winner (period_id, prize_place, rank, award_id)
      where withdrawn_at is null`);
    await runner.query(`
      create trigger winner_is_fixed before update of
        award_id, period_id, prize_id, prize_place, rank, feedback_id, subscriber_id, published_at
      on winner for each row execute function refuse_change()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table winner');
    await runner.query('drop table hand_over');
    await runner.query('drop table delivery');
    await runner.query('drop table award_claim');
  }
}
