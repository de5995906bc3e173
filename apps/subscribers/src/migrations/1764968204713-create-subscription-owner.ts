import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whom the carrier verified as the owner of a subscription, as a keyed hash. */
export class CreateSubscriptionOwner1764968204713 implements MigrationInterface {
  name = 'CreateSubscriptionOwner1764968204713';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table subscription_owner (
        subscriber_id uuid primary key references subscriber (id),
        owner_key text not null check (owner_key ~ '^[A-Za-z0-9_-]{43}$'),
        verified_at timestamptz not null
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table subscription_owner');
  }
}
